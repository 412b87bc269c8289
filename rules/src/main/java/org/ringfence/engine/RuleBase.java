package org.ringfence.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.drools.modelcompiler.constraints.ConstraintEvaluationException;
import org.kie.api.KieBase;
import org.kie.api.conf.SequentialOption;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;
import org.ringfence.facts.Fact;

/** Compiled rules, ready to judge. Safe for use by many threads: each judgement has a session of its own. */
public final class RuleBase {
    /** Rules never insert facts, so a session fires at most once for each match; this bounds a pathological cross product. */
    private static final int MAX_FIRINGS = 500_000;

    private final KieBase base;
    private final Duration timeLimit;

    private RuleBase(Collection<Model> models, Duration timeLimit) {
        this.base = KieBaseBuilder.createKieBaseFromModel(models, SequentialOption.NO);
        Metering.install(base);
        this.timeLimit = timeLimit;
    }

    /**
     * Rules compiled when the product was built, found on the class path.
     *
     * @param modelClasses the names of the model classes
     * @param timeLimit the longest that one judgement may take
     */
    static RuleBase of(List<String> modelClasses, ClassLoader loader, Duration timeLimit) {
        List<Model> models = new ArrayList<>();
        for (String name : modelClasses) {
            try {
                models.add(
                        (Model) loader.loadClass(name).getDeclaredConstructor().newInstance());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("the compiled rules are incomplete: " + name, e);
            }
        }
        return new RuleBase(models, timeLimit);
    }

    /**
     * Rules compiled by {@link RuleCompiler#compile}.
     *
     * @param jar the bytes of the jar
     * @param timeLimit the longest that one judgement may take
     */
    public static RuleBase load(byte[] jar, Duration timeLimit) {
        Map<String, byte[]> entries = entries(jar);
        return of(modelClasses(entries), new CompiledRulesLoader(entries), timeLimit);
    }

    /**
     * Judges the facts of one draft.
     *
     * @return what the rules reported, in firing order
     * @throws JudgementTimeout if the rules do not come to an end within the limits on time, firings and comparisons
     * @throws JudgementFault if a rule fails
     */
    public List<Judgement> judge(Collection<? extends Fact> facts, Collection<?> parameters)
            throws JudgementTimeout, JudgementFault {
        Collector collector = new Collector();
        KieSession session = base.newKieSession();
        Meter meter = Meter.start(timeLimit);
        int fired = 0;
        try {
            session.setGlobal("verdicts", collector);
            parameters.forEach(session::insert);
            facts.forEach(session::insert);
            fired = session.fireAllRules(match -> !meter.late(), MAX_FIRINGS);
            if (fired >= MAX_FIRINGS || meter.late()) {
                throw new JudgementTimeout(fired, meter);
            }
            return collector.judgements();
        } catch (Meter.Exceeded e) {
            throw new JudgementTimeout(fired, meter);
        } catch (ConsequenceException | ConstraintEvaluationException e) {
            throw new JudgementFault(e);
        } finally {
            Meter.stop();
            session.dispose();
        }
    }

    static List<String> modelClasses(Map<String, byte[]> entries) {
        List<String> names = new ArrayList<>();
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            if (entry.getKey().startsWith("META-INF/kie/") && entry.getKey().endsWith("drools-model")) {
                new String(entry.getValue(), StandardCharsets.UTF_8)
                        .lines()
                        .map(String::strip)
                        .filter(name ->
                                !name.isEmpty() && name.indexOf(':') < 0) // the first line names the model's version
                        .forEach(names::add);
            }
        }
        return names.stream().sorted().toList();
    }

    static Map<String, byte[]> entries(byte[] jar) {
        Map<String, byte[]> entries = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException impossible) {
            throw new IllegalStateException("a jar in memory cannot fail to be read", impossible);
        }
        return entries;
    }
}
