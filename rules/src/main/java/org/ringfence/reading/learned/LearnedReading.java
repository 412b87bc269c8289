package org.ringfence.reading.learned;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ringfence.cache.Cache;
import org.ringfence.cache.Digest;
import org.ringfence.cache.ProductCode;
import org.ringfence.pack.InvalidPack;
import org.ringfence.pack.Pack;
import org.ringfence.pack.PackFamily;
import org.ringfence.pack.PackFile;
import org.ringfence.pack.Problem;
import org.ringfence.reading.Voice;

/** The door to what was learned from labelled clauses. */
public final class LearnedReading {
    /** Where the build leaves the linear model on the class path. */
    static final String MODEL = "META-INF/ringfence/linear.bin";
    /** Where the build leaves the texts of labelled clauses that explanations quote, a file for each question. */
    static final String NEAREST = "META-INF/ringfence/nearest";

    /** Where the bundled packs keep labelled clauses; a pack of the user's own takes the place of those it brings. */
    private static final List<String> ROOMS = List.of(
            "bma-red-lines/outcomes/examples.jsonl",
            "bma-red-lines/budgets/examples.jsonl",
            "bma-red-lines/transparency/examples.jsonl",
            "bma-red-lines/parity/examples.jsonl",
            "bma-red-lines/profit/examples.jsonl",
            "bma-safeguards/consent/examples.jsonl",
            "bma-safeguards/lists/examples.jsonl",
            "gp-leadership/leadership/examples.jsonl",
            "contract-forms/form/examples.jsonl");

    private LearnedReading() {}

    /** The voice that was learned from the labelled clauses of the bundled packs when the product was built. */
    public static Voice bundled() {
        return tuned(LinearModel.of(resource(MODEL)), new Nearest(LearnedReading::known));
    }

    /**
     * The voice for the given packs: the bundled one, unless a pack of the user's own brings labelled clauses that the bundled voice has
     * not learned from.
     *
     * @param cache where what was learned is kept, for it takes some seconds
     * @throws InvalidPack if a line of an {@code examples.jsonl} is not a labelled clause
     */
    public static Voice of(List<Pack> packs, Cache cache) throws InvalidPack {
        Learned learned = learned(packs, cache);
        return tuned(learned.model(), learned.nearest());
    }

    /**
     * The same voice, which does not work out again what it answered the last time.
     *
     * @param purpose what it is asked for, of which the answers are kept: a short name without blanks or slashes
     * @throws InvalidPack as {@link #of}
     */
    public static KeptVoice kept(List<Pack> packs, Cache cache, String purpose) throws InvalidPack {
        Learned learned = learned(packs, cache);
        TunedSettings settings = TunedFiles.bundled().settings();
        String name = "answers-" + purpose + "-"
                + new Digest()
                        .add(ProductCode.digest())
                        .add(learned.name())
                        .add(settings.text())
                        .hex();
        LinearReading linear = new LinearReading(learned.model());
        Judge judge = new Judge(linear.targets(), settings);
        Keeping keeping = new Keeping(new MixedReading(linear, judge, Tuned::model), cache, name);
        LearnedVoice fast = linear(learned.model(), learned.nearest(), settings);
        return new KeptVoice(
                new LearnedVoice(keeping, judge, new Deciding(learned.model()), learned.nearest(), fast),
                keeping::keep);
    }

    /** What was learned, under a name that tells it from anything else. */
    private record Learned(String name, LinearModel model, Nearest nearest) {}

    private static Learned learned(List<Pack> packs, Cache cache) throws InvalidPack {
        Map<String, PackFile> own = new TreeMap<>();
        for (Pack pack : packs) {
            for (PackFamily family : pack.families()) {
                PackFile examples = family.examples();
                if (examples != null) {
                    own.put(pack.id() + "/" + examples.path(), examples);
                }
            }
        }
        own.entrySet().removeIf(entry -> entry.getValue().text().equals(packaged(entry.getKey())));
        if (own.isEmpty()) {
            byte[] model = resource(MODEL);
            return new Learned(
                    "bundled-" + TunedFiles.sum(model), LinearModel.of(model), new Nearest(LearnedReading::known));
        }
        for (String room : ROOMS) {
            own.putIfAbsent(room, new PackFile(room, packaged(room)));
        }
        Digest digest = new Digest().add(ProductCode.digest());
        own.forEach((path, file) -> digest.add(path).add(file.text()));
        String name = "learned-" + digest.hex();
        byte[] kept = cache.read(name);
        Lesson lesson;
        if (kept == null) {
            lesson = Lesson.learn(clauses(packs, own));
            cache.keepIfPossible(name, lesson.bytes());
        } else {
            lesson = Lesson.of(kept);
        }
        return new Learned(name, lesson.model(), nearest(lesson));
    }

    private static List<LabelledClause> clauses(List<Pack> packs, Map<String, PackFile> files) throws InvalidPack {
        List<LabelledClause> clauses = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        files.forEach((path, file) -> {
            try {
                clauses.addAll(LabelledClauses.parse(path, file.text()));
            } catch (MislabelledClause e) {
                problems.add(new Problem(
                        file.path(),
                        e.line(),
                        e.what(),
                        "write one JSON object a line, with id, text, breaks, satisfies and touches"));
            }
        });
        if (!problems.isEmpty()) {
            throw new InvalidPack(String.join(", ", packs.stream().map(Pack::id).toList()), problems);
        }
        return clauses;
    }

    /** The families of which the product's labelled clauses tell what breaks them. */
    public static Set<String> families() {
        Targets targets = LinearModel.of(resource(MODEL)).targets();
        Set<String> families = new TreeSet<>();
        for (int target = 0; target < targets.size(); target++) {
            if (targets.isFamily(target)) {
                families.add(targets.rule(target));
            }
        }
        return families;
    }

    /** The labelled clauses that came with the product, from which its models have learned. */
    public static List<LabelledClause> bundledClauses() {
        List<LabelledClause> clauses = new ArrayList<>();
        ROOMS.forEach(room -> clauses.addAll(LabelledClauses.parse(room, packaged(room))));
        return clauses;
    }

    private static String packaged(String path) {
        try (InputStream in = LearnedReading.class.getClassLoader().getResourceAsStream("packs/" + path)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the product's own labelled clauses cannot be read", e);
        }
    }

    /** Learns a voice now; for some thousand clauses this takes some seconds. The same clauses give the same voice. */
    public static Voice learn(List<LabelledClause> clauses) {
        // Through its bytes, so that a voice learned now is no other than one kept.
        Lesson lesson = Lesson.of(Lesson.learn(clauses).bytes());
        return linear(lesson.model(), nearest(lesson), TunedFiles.bundled().settings());
    }

    private static LearnedVoice linear(LinearModel model, Nearest nearest, TunedSettings settings) {
        LinearReading linear = new LinearReading(model);
        Judge judge = new Judge(linear.targets(), settings);
        return new LearnedVoice(linear, judge, new Deciding(model), nearest, null);
    }

    private static Nearest nearest(Lesson lesson) {
        return new Nearest(question -> lesson.nearest().getOrDefault(question, ""));
    }

    /**
     * Makes voices of a tuned model and of a linear one that learns now: how a tuned model is measured that has not seen some authors.
     *
     * @param learned what the tuned model has learned from, so that the linear one knows no more
     */
    public static Function<TunedFiles, Voice> beside(List<LabelledClause> learned) {
        Lesson lesson = Lesson.of(Lesson.learn(learned).bytes());
        return tuned -> {
            TunedModel model = TunedModel.load(tuned);
            return tuned(lesson.model(), nearest(lesson), tuned.settings(), () -> model);
        };
    }

    private static Voice tuned(LinearModel model, Nearest nearest) {
        return tuned(model, nearest, TunedFiles.bundled().settings(), Tuned::model);
    }

    private static Voice tuned(LinearModel model, Nearest nearest, TunedSettings settings, Supplier<TunedModel> tuned) {
        LearnedVoice fast = linear(model, nearest, settings);
        LinearReading linear = new LinearReading(model);
        Judge judge = new Judge(linear.targets(), settings);
        MixedReading mixed = new MixedReading(linear, judge, tuned);
        return new LearnedVoice(mixed, judge, new Deciding(model), nearest, fast);
    }

    /** The one tuned model of this process, made ready when the first clause asks for it. */
    private static final class Tuned {
        private static @Nullable TunedModel model;

        static synchronized TunedModel model() {
            TunedModel made = model;
            if (made == null) {
                made = TunedModel.load(TunedFiles.bundled());
                model = made;
            }
            return made;
        }
    }

    private static String known(String question) {
        return new String(resource(NEAREST + "/" + question + ".txt"), StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) {
        try (InputStream in = LearnedReading.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the product was built without what it learned: " + name + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("what the product learned cannot be read", e);
        }
    }
}
