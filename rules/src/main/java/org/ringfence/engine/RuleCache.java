package org.ringfence.engine;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.kie.api.KieServices;
import org.ringfence.cache.Cache;
import org.ringfence.cache.ProductCode;
import org.ringfence.pack.InvalidPack;
import org.ringfence.pack.Pack;

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
        String name = "rules-" + version() + "-" + RuleDigest.of(packs);
        byte[] kept = cache.read(name);
        if (kept != null) {
            return () -> RuleBase.load(kept, BundledRules.TIME_LIMIT);
        }
        byte[] jar = RuleCompiler.compile(packs);
        cache.keep(name, jar);
        return () -> RuleBase.load(jar, BundledRules.TIME_LIMIT);
    }

    /** Compiled rules call the fact classes and Drools, and were found harmless by this product as it is: all belong to the key. */
    private static String version() {
        String drools = KieServices.class.getPackage().getImplementationVersion();
        return (drools == null ? "x" : drools) + "-" + ProductCode.digest();
    }
}
