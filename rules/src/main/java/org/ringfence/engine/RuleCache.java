package org.ringfence.engine;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.kie.api.KieServices;
import org.ringfence.cache.Cache;
import org.ringfence.cache.ProductCode;
import org.ringfence.logic.PackLogic;
import org.ringfence.pack.InvalidPack;
import org.ringfence.pack.Pack;
import org.ringfence.pack.Problem;

/** Compiled rules, kept between runs by the digest of their text and of what they were compiled against. */
public final class RuleCache {
    private RuleCache() {}

    /**
     * The compiled rules of the packs: from the product itself where it holds their logic, else from the cache, else compiled now.
     *
     * @return loads them each time it is asked; that cannot fail any more and may be done on another thread
     * @throws InvalidPack if the rules hold what no rule may say, or do not compile
     * @throws IOException if the cache cannot be written
     */
    public static Supplier<RuleBase> prepare(List<Pack> packs, Cache cache) throws InvalidPack, IOException {
        if (BundledRules.hold(packs)) {
            return BundledRules::load;
        }
        String name = name(packs);
        byte[] kept = cache.read(name);
        if (kept != null) {
            return () -> RuleBase.load(kept, BundledRules.TIME_LIMIT);
        }
        byte[] jar = RuleCompiler.compile(packs);
        cache.keep(name, jar);
        return () -> RuleBase.load(jar, BundledRules.TIME_LIMIT);
    }

    /**
     * What keeps a pack's rules from being compiled, where they can be read. What was compiled is kept for whoever judges by them next.
     *
     * @param logic the pack's rule files, of which nothing is wrong
     */
    public static List<Problem> problems(PackLogic logic, Cache cache) {
        String name = name(logic.packs());
        if (BundledRules.hold(logic.packs()) || cache.read(name) != null) {
            return List.of();
        }
        try {
            cache.keepIfPossible(name, RuleCompiler.compile(logic));
            return List.of();
        } catch (InvalidPack e) {
            return e.problems();
        }
    }

    private static String name(List<Pack> packs) {
        return "rules-" + version() + "-" + RuleDigest.of(packs);
    }

    /** Compiled rules call the fact classes and Drools, and were found harmless by this product as it is: all belong to the key. */
    private static String version() {
        String drools = KieServices.class.getPackage().getImplementationVersion();
        return (drools == null ? "x" : drools) + "-" + ProductCode.digest();
    }
}
