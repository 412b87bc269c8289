package org.ringfence.engine;

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

/**
 * What came of compiling rules.
 *
 * @param jar the bytes of a jar, or null where it failed
 * @param failure why it failed, in the compiler's words; empty where it did not
 */
record Compilation(byte @Nullable [] jar, String failure) {
    private static final String ROOT = "src/main/resources/org/ringfence/rules/";
    /** The failure where the rules are too many for this machine, and none of them is at fault. */
    static final String NO_MEMORY = "it takes more memory than there is";

    private static final int LONGEST_FAILURE = 100;

    /**
     * Compiles rules and loads them once, so that nothing is left that could fail later. Drools reports some of what it cannot compile and
     * falls over the rest, with whatever exception it happens to meet.
     *
     * @param name tells these rules from others that are compiled at the same time
     */
    static Compilation of(String name, RuleTexts rules) {
        try {
            return compiled(name, rules);
        } catch (RuntimeException | LinkageError | AssertionError | VirtualMachineError e) {
            return failed(words(e));
        }
    }

    private static Compilation compiled(String name, RuleTexts rules) {
        KieServices services = KieServices.Factory.get();
        ReleaseId id = services.newReleaseId("org.ringfence", "packs-" + name, "1");
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(id);
        for (Logic file : rules.files()) {
            @Nullable String difference = SecondLook.difference(file);
            if (difference != null) {
                return failed("it is not safe to use: " + difference);
            }
            // All in the folder of their one package, or Drools warns of each.
            files.write(ROOT + file.path().replace("/", "__"), file.compilable());
        }
        KieBuilder builder = services.newKieBuilder(files, Compilation.class.getClassLoader());
        try {
            builder.buildAll(ExecutableModelProject.class);
            List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
            if (!errors.isEmpty()) {
                return failed(String.valueOf(errors.get(0).getText()));
            }
            byte[] jar = ((InternalKieModule) builder.getKieModule()).getBytes();
            RuleBase.load(jar, BundledRules.TIME_LIMIT);
            return new Compilation(jar, "");
        } finally {
            // Without this the repository keeps every module ever compiled, and its class loader with it.
            services.getRepository().removeKieModule(id);
        }
    }

    private static Compilation failed(String words) {
        String plain = words.strip()
                .lines()
                .findFirst()
                .orElse("no reason given")
                .replaceAll("\\b(?:[a-z]\\w*[./])+(?=\\w)", "")
                .replaceAll("\\s+", " ");
        return new Compilation(
                null, plain.length() <= LONGEST_FAILURE ? plain : plain.substring(0, LONGEST_FAILURE) + " …");
    }

    private static String words(Throwable fault) {
        Throwable first = fault;
        while (first.getCause() != null && first.getCause() != first) {
            first = first.getCause();
        }
        if (first instanceof OutOfMemoryError) {
            return NO_MEMORY;
        }
        String words = first.getMessage();
        return words == null || words.isBlank() ? first.getClass().getSimpleName() : words;
    }
}
