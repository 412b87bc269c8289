package org.ringfence.engine;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ringfence.logic.PackLogic;
import org.ringfence.pack.InvalidPack;
import org.ringfence.pack.Pack;

/** Compiles the rules of packs to a jar of plain classes. Costs seconds: done at build time, or once for an edited pack. */
public final class RuleCompiler {
    /** Half a minute more than compiling them takes: whoever waits longer is better served by a stretch of the file. */
    private static final Duration LONGEST_SEARCH = Duration.ofSeconds(30);

    private RuleCompiler() {}

    /**
     * Compiles the rules of the packs together, after reading them by the few forms that rules may use. Drools 10.2 builds the network of
     * the largest package at a stroke and adds those of the others rule by rule, splitting what they share; rules with {@code not},
     * {@code exists} or {@code accumulate} may then silently never fire (apache/incubator-kie issues 7109 and 7115). So all rules share
     * one package, and nothing is split.
     *
     * @return the bytes of a jar, which {@link RuleBase#load} loads
     * @throws InvalidPack naming each rule file and line that holds something else, or the rules that do not compile
     */
    public static byte[] compile(List<Pack> packs) throws InvalidPack {
        return compile(PackLogic.read(packs));
    }

    static byte[] compile(PackLogic logic) throws InvalidPack {
        String name = RuleDigest.of(logic.packs());
        RuleTexts rules = RuleTexts.of(logic.files().values());
        Compilation compilation = Compilation.of(name, rules);
        byte @Nullable [] jar = compilation.jar();
        if (jar == null) {
            throw new InvalidPack(
                    String.join(", ", logic.packs().stream().map(Pack::id).toList()),
                    Culprits.of(name, rules, compilation.failure(), LONGEST_SEARCH));
        }
        return jar;
    }
}
