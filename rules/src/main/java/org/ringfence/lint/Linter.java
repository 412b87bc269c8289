package org.ringfence.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ringfence.logic.Logic;
import org.ringfence.logic.LogicReader;
import org.ringfence.logic.PackLogic;
import org.ringfence.pack.CaseReader;
import org.ringfence.pack.InvalidPack;
import org.ringfence.pack.Pack;
import org.ringfence.pack.PackFamily;
import org.ringfence.pack.PackFile;
import org.ringfence.pack.PackFolders;
import org.ringfence.pack.PackSource;
import org.ringfence.pack.Problem;
import org.ringfence.pack.Publication;
import org.ringfence.pack.RuleKind;
import org.ringfence.pack.Sources;
import org.ringfence.pack.YamlFile;
import org.ringfence.pack.YamlValue;
import org.ringfence.reading.learned.LabelledClauses;
import org.ringfence.reading.learned.MislabelledClause;
import org.ringfence.reading.phrases.PhraseAdvice;
import org.ringfence.reading.phrases.PhraseBook;
import org.ringfence.tree.Malformed;
import org.ringfence.tree.Mapping;
import org.ringfence.tree.TreeReader;

/** Looks at everything in a pack at once: every file by itself, and all of them together. */
public final class Linter {
    private static final String TO_FILL_IN = "FILL IN";
    private static final String SCHEMAS = "/packs/schemas/";
    private static final Map<String, String> SCHEMA_OF = Map.of(
            "pack.yaml", "pack",
            "rules.yaml", "rules",
            "phrases.yaml", "phrases",
            "cases.yaml", "cases",
            "sources.yaml", "sources");
    /** What the readers say of a file's shape, the schema says as well, and better. */
    private static final Pattern OF_SHAPE = Pattern.compile(
            "\" is missing|unknown field|\" must be|\" is not (a|an) |stands twice|cites nothing|is not known|has no (text|changelog)"
                    + "|expects no outcome|has an empty|does not say what|no families|must hold|is a few words|phrase has no words|says of no change|belong to no rule");

    private final PackSource source;
    private final List<Problem> problems;
    private final Compiler compiler;
    private final Map<String, Logic> logic = new LinkedHashMap<>();

    private Linter(PackSource source, List<Problem> problems, Compiler compiler) {
        this.source = source;
        this.problems = problems;
        this.compiler = compiler;
    }

    /** Tries whether rules that can be read can be compiled as well. */
    @FunctionalInterface
    public interface Compiler {
        /** Tries nothing. */
        Compiler NONE = logic -> List.of();

        /** The rules of a pack that cannot be compiled; none where all can. */
        List<Problem> problems(PackLogic logic);
    }

    /**
     * Everything that is wrong with a pack in a folder, by file and line.
     *
     * @param sources the sources that it may cite, where none lie with it
     * @param compiler tries its rules
     * @throws IOException if the folder cannot be read
     */
    public static List<Problem> lint(Path folder, Sources sources, Compiler compiler) throws IOException {
        List<Problem> problems = new ArrayList<>();
        PackSource source = PackSource.of(folder, sources, problems);
        List<Problem> all = new ArrayList<>(new Linter(source, problems, compiler).all());
        Pack pack = all.isEmpty() ? source.look(all) : null;
        if (pack != null) {
            all.addAll(published(folder, pack));
        }
        return all;
    }

    /** What is published never changes. */
    private static List<Problem> published(Path folder, Pack pack) throws IOException {
        try {
            return Publication.problems(Publication.read(Publication.lockFile(folder)), List.of(pack));
        } catch (InvalidPack e) {
            return e.problems();
        }
    }

    /** What keeps packs that are right each by itself from judging together; nothing where several are versions of one pack. */
    public static List<Problem> together(List<Path> folders, Sources sources) throws IOException {
        List<Pack> packs = new ArrayList<>();
        for (Path folder : folders) {
            try {
                packs.add(PackFolders.read(folder, sources));
            } catch (InvalidPack e) {
                // What is wrong with a pack by itself is told of it by itself, and the others cannot be held against
                // it.
                return List.of();
            }
        }
        try {
            if (packs.stream().map(Pack::id).distinct().count() == packs.size()) {
                Agreement.check(packs);
            }
            return List.of();
        } catch (InvalidPack e) {
            return e.problems();
        }
    }

    /** The same of a pack that comes with the product, and whose rules were compiled with it. */
    public static List<Problem> lint(Pack bundled) throws IOException {
        return new Linter(PackSource.bundled(bundled), new ArrayList<>(), Compiler.NONE).all();
    }

    private List<Problem> all() {
        Pack pack = source.look(problems);
        shapes();
        unfilled();
        if (pack != null) {
            pack.families().forEach(this::family);
            phrases(pack);
            together(pack);
            new Manifest(source, pack, problems).check();
            addUnlessOfShape(source.changelog());
            compile(pack);
        }
        Aftermath.drop(problems);
        return Together.of(problems);
    }

    /** Holds the files of each family against each other, as far as they could be read: a slip is told once, and not with all that follows. */
    private void together(Pack pack) {
        Set<String> broken = new HashSet<>();
        problems.forEach(one -> broken.add(one.file()));
        problems.addAll(Agreement.problems(pack, logic, broken, this::line));
        Set<String> read = Leftovers.read(logic.values());
        for (PackFamily family : pack.families()) {
            Logic own = logic.get(family.logic().path());
            if (own == null || broken.contains(own.path()) || family.cards().isEmpty()) {
                continue;
            }
            Leftovers leftovers = new Leftovers(family, own, this::line, problems);
            leftovers.find(read);
            PackFile phrases = family.phrases();
            if (phrases != null) {
                leftovers.unheard(PhraseAdvice.rules(phrases));
            }
        }
    }

    /** Tries the rules, where nothing is wrong with their files: a slip would only be told again, in other words. */
    private void compile(Pack pack) {
        if (problems.stream().noneMatch(one -> logic.containsKey(one.file()))) {
            Map<String, Logic> files = new LinkedHashMap<>();
            logic.forEach((path, one) -> files.put(pack.id() + "/" + path, one));
            PackLogic rules = new PackLogic(List.of(pack), files);
            List<Problem> tooMuch = rules.tooMuch();
            problems.addAll(tooMuch.isEmpty() ? compiler.problems(rules) : tooMuch);
        }
    }

    private void shapes() {
        List<Problem> found = new ArrayList<>();
        Map<String, String> files = new HashMap<>(source.files());
        if (!source.sourcesFile().path().isEmpty()) {
            files.put(source.sourcesFile().path(), source.sourcesFile().text());
        }
        files.forEach((path, text) -> {
            String schema = SCHEMA_OF.get(path.substring(path.lastIndexOf('/') + 1));
            if (schema != null) {
                Optional<YamlValue> value = YamlFile.read(new PackFile(path, text), new ArrayList<>());
                value.ifPresent(one -> new SchemaCheck(path, schema(schema), found).check(one));
            }
        });
        Set<String> places = new HashSet<>();
        found.forEach(one -> places.add(one.file() + ":" + one.line()));
        problems.removeIf(one -> places.contains(one.file() + ":" + one.line())
                && OF_SHAPE.matcher(one.what()).find());
        problems.addAll(found);
    }

    /** What {@code rules new} leaves for a person to write. */
    private void unfilled() {
        source.files().forEach((path, text) -> {
            List<String> lines = text.lines().toList();
            for (int i = 0; i < lines.size() && path.endsWith(".yaml"); i++) {
                if (lines.get(i).contains(TO_FILL_IN) && !lines.get(i).strip().startsWith("#")) {
                    problems.add(new Problem(
                            path, i + 1, "something waits to be written here", "write over what says " + TO_FILL_IN));
                }
            }
        });
    }

    private void family(PackFamily family) {
        logic.put(family.logic().path(), LogicReader.read(family.logic(), problems));
        List<Problem> cases = new ArrayList<>();
        CaseReader.read(family, cases);
        if (family.cards().isEmpty()) {
            cases.removeIf(one -> one.what().startsWith("no rule of this family"));
        }
        addUnlessOfShape(cases);
        PackFile examples = family.examples();
        if (examples != null) {
            try {
                LabelledClauses.parse(family.room(), examples.text());
            } catch (MislabelledClause e) {
                problems.add(new Problem(
                        examples.path(),
                        e.line(),
                        e.what().startsWith("not JSON") ? "a sign is missing in this line, or too many" : e.what(),
                        "compare it with the lines above it, or take it out"));
            }
        }
    }

    private void phrases(Pack pack) {
        List<PackFile> files = new ArrayList<>();
        Map<String, RuleKind> kinds = new HashMap<>();
        for (PackFamily family : pack.families()) {
            PackFile file = family.phrases();
            // Where the rules could not be read, there is nothing to hold the phrases against.
            if (file != null && !family.cards().isEmpty()) {
                files.add(file);
            }
            family.cards().forEach(card -> kinds.put(card.id(), card.kind()));
        }
        addUnlessOfShape(PhraseBook.parse(files, kinds).problems());
        problems.addAll(PhraseAdvice.of(files));
    }

    /** Adds problems of a file but those that its schema has told of already. */
    private void addUnlessOfShape(List<Problem> more) {
        Set<String> places = new HashSet<>();
        problems.forEach(one -> places.add(one.file() + ":" + one.line()));
        more.stream()
                .filter(one -> !places.contains(one.file() + ":" + one.line())
                        || !OF_SHAPE.matcher(one.what()).find())
                .forEach(problems::add);
    }

    /** The line on which a rule or parameter stands that is called so. */
    private int line(String path, String word) {
        String text = source.files().getOrDefault(path, "");
        Pattern named = path.endsWith(".csv")
                ? Pattern.compile("(?m)^\"?" + Pattern.quote(word) + "\"?,")
                : Pattern.compile("\\bid: *[\"']?" + Pattern.quote(word) + "\\b");
        Matcher matcher = named.matcher(text);
        return matcher.find()
                ? (int) text.substring(0, matcher.start())
                                .chars()
                                .filter(c -> c == '\n')
                                .count()
                        + 1
                : 0;
    }

    private static Mapping schema(String name) {
        String file = name + ".schema.json";
        try (@Nullable InputStream in = Linter.class.getResourceAsStream(SCHEMAS + file)) {
            if (in == null) {
                throw new IllegalStateException("the product was built without " + file);
            }
            return TreeReader.json(file, in.readAllBytes()).mapping(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the product's own schema cannot be read", e);
        } catch (Malformed e) {
            throw new IllegalStateException("the product's own schema is broken", e);
        }
    }
}
