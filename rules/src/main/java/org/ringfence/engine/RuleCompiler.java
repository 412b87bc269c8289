package org.ringfence.engine;

import java.util.ArrayList;
import java.util.List;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.ringfence.logic.Logic;
import org.ringfence.logic.PackLogic;
import org.ringfence.pack.InvalidPack;
import org.ringfence.pack.Pack;
import org.ringfence.pack.PackFamily;
import org.ringfence.pack.Problem;

/** Compiles the rules of packs to a jar of plain classes. Costs seconds: done at build time, or once for an edited pack. */
public final class RuleCompiler {
    private static final String MARK = "__";
    private static final String ROOT = "src/main/resources/";

    private RuleCompiler() {}

    /**
     * Compiles the rules of the packs together, after reading them by the few forms that rules may use.
     *
     * @return the bytes of a jar, which {@link RuleBase#load} loads
     * @throws InvalidPack naming each rule file and line that holds something else, or does not compile
     */
    public static byte[] compile(List<Pack> packs) throws InvalidPack {
        return compile(PackLogic.read(packs));
    }

    static byte[] compile(PackLogic logic) throws InvalidPack {
        List<Pack> packs = logic.packs();
        KieServices services = KieServices.Factory.get();
        ReleaseId id = services.newReleaseId("org.ringfence", "packs-" + RuleDigest.of(packs), "1");
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(id);
        for (Pack pack : packs) {
            for (PackFamily family : pack.families()) {
                files.write(path(pack, family), compilable(packs, logic.of(pack, family)));
            }
        }
        KieBuilder builder = services.newKieBuilder(files, RuleCompiler.class.getClassLoader());
        try {
            builder.buildAll(ExecutableModelProject.class);
            List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
            if (!errors.isEmpty()) {
                throw new InvalidPack(names(packs), problems(packs, errors));
            }
            return ((InternalKieModule) builder.getKieModule()).getBytes();
        } finally {
            // Without this the repository keeps every module ever compiled, and its class loader with it.
            services.getRepository().removeKieModule(id);
        }
    }

    /**
     * The text to compile. Drools 10.2 builds the network of the largest package at a stroke and adds those of the others rule by rule,
     * splitting what they share; rules with {@code not}, {@code exists} or {@code accumulate} may then silently never fire
     * (apache/incubator-kie issues 7109 and 7115). So all rules share one package, and nothing is split.
     */
    private static String compilable(List<Pack> packs, Logic logic) throws InvalidPack {
        @Nullable String difference = SecondLook.difference(logic);
        if (difference != null) {
            throw new InvalidPack(
                    names(packs),
                    List.of(new Problem(
                            logic.path(),
                            0,
                            "the file is not safe to use (" + difference + ")",
                            "write its rules as simply as those of the packs that come with Ringfence")));
        }
        return logic.compilable();
    }

    private static String path(Pack pack, PackFamily family) {
        // All in the folder of their one package, or Drools warns of each.
        return ROOT + "org/ringfence/rules/" + pack.id() + MARK + family.room() + MARK + "rules.drl";
    }

    private static List<Problem> problems(List<Pack> packs, List<Message> errors) {
        List<Problem> problems = new ArrayList<>();
        for (Message error : errors) {
            String path = error.getPath() == null ? "rules.drl" : error.getPath();
            String file = path.replaceFirst("^.*org/ringfence/rules/", "").replace(MARK, "/");
            if (packs.size() == 1) {
                file = file.replaceFirst("^[^/]*/", "");
            }
            problems.add(new Problem(
                    file,
                    Math.max(0, error.getLine()),
                    "the rule does not compile (" + error.getText().strip() + ")",
                    "write it as simply as the rules that come with Ringfence"));
        }
        return problems;
    }

    private static String names(List<Pack> packs) {
        return String.join(", ", packs.stream().map(Pack::id).toList());
    }
}
