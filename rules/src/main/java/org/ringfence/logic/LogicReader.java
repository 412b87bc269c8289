package org.ringfence.logic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ringfence.pack.PackFile;
import org.ringfence.pack.Problem;
import org.ringfence.tree.Nearest;

/**
 * Reads {@code rules.drl}. Whoever edits a pack is trusted to judge contracts, not to run programs: the language of rule files can run
 * anything, so a rule may use only what is read here, and nothing else is ever compiled.
 */
public final class LogicReader {
    /** What every rule file reports to. */
    private static final String VERDICTS = "org.ringfence.facts.Verdicts";

    private static final String GLOBAL = "global " + VERDICTS + " verdicts";
    private static final Set<String> HEAD = Set.of("package", "import", "global", "rule");
    private static final int LONGEST_FILE = 256 << 10;
    private static final int LONGEST_NAME = 150;
    private static final int MOST_RULES = 300;
    private static final int MOST_PROBLEMS = 100;

    private final PackFile file;
    private final List<Problem> problems;
    private final List<Token> tokens;
    private final Cursor cursor;
    private final List<Problem> unread = new ArrayList<>();
    private final Set<String> imported = new TreeSet<>();
    private final Set<Integer> packageTokens = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final List<Logic.Rule> rules = new ArrayList<>();
    private boolean reporting;

    private LogicReader(PackFile file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
        this.tokens = Lexer.tokens(file.text(), this::unread);
        this.cursor = new Cursor(tokens);
    }

    /**
     * Reads one file.
     *
     * @param problems where everything that is wrong is added; what was read must be used only where nothing is
     */
    public static Logic read(PackFile file, List<Problem> problems) {
        if (file.text().length() > LONGEST_FILE) {
            problems.add(new Problem(
                    file.path(), 0, "the file is over " + (LONGEST_FILE >> 10) + " KiB", "split it into families"));
            return new Logic(file.path(), "", List.of());
        }
        List<Problem> found = new ArrayList<>();
        LogicReader reader = new LogicReader(file, found);
        reader.head();
        Compilable compilable = new Compilable(reader.tokens, reader.packageTokens);
        reader.rules(compilable);
        problems.addAll(found.subList(0, Math.min(found.size(), MOST_PROBLEMS)));
        return new Logic(file.path(), compilable.text(), reader.rules);
    }

    private void head() {
        while (!cursor.ended() && !cursor.peek().is("rule")) {
            int line = cursor.peek().line();
            try {
                headLine();
            } catch (Refusal e) {
                refuse(e);
                cursor.toLine(line, HEAD);
            }
        }
        if (!reporting) {
            problems.add(new Problem(
                    file.path(),
                    cursor.peek().line(),
                    "the line that lets rules report is missing",
                    "write above the first rule: " + GLOBAL));
        }
    }

    private void headLine() throws Refusal {
        Token word = cursor.peek();
        if (cursor.accept("package")) {
            int from = cursor.place() - 1;
            String name = name();
            for (int i = from; i < cursor.place() || cursor.peek().is(";") && i == cursor.place(); i++) {
                packageTokens.add(i);
            }
            if (!name.startsWith("org.ringfence.rules")) {
                throw new Refusal(word.line(), "the package is called " + name, "begin it with org.ringfence.rules.");
            }
        } else if (cursor.accept("import")) {
            Token first = cursor.peek();
            String name = name();
            Map<String, Class<?>> known = FactTypes.imports();
            Class<?> type = known.get(name);
            if (type == null) {
                throw notImported(first, name, known);
            }
            imported.add(type.getSimpleName());
        } else if (cursor.accept("global")) {
            Token first = cursor.peek();
            String type = name();
            Token variable = cursor.next();
            if (!type.equals(VERDICTS) || !variable.is("verdicts")) {
                throw new Refusal(first.line(), "only verdicts can be global", "write " + GLOBAL);
            }
            reporting = true;
        } else {
            throw cursor.unexpected(
                    word.shown() + " has no place here", "above the rules stand only import lines and: " + GLOBAL);
        }
        cursor.accept(";");
        if (!cursor.ended()
                && cursor.peek().line() == word.line()
                && !cursor.peek().is("rule")) {
            throw cursor.unexpected(
                    cursor.peek().shown() + " has no place here", "begin a line of its own after a semicolon");
        }
    }

    private static Refusal notImported(Token first, String name, Map<String, Class<?>> known) {
        String simple = name.substring(name.lastIndexOf('.') + 1);
        List<String> simples = known.values().stream().map(Class::getSimpleName).toList();
        String near = name.startsWith("org.ringfence.") ? Nearest.offer(simple, simples) : "";
        return new Refusal(
                first.line(),
                name + " cannot be imported",
                near + "Rules know only the facts of org.ringfence.facts, ContractForm and HostKind");
    }

    private String name() throws Refusal {
        if (Strangers.instead(cursor.peek().text()).isPresent()) {
            throw cursor.unexpected("", "");
        }
        StringBuilder name = new StringBuilder(word());
        while (cursor.accept(".")) {
            if (cursor.peek().is("*")) {
                throw new Refusal(
                        cursor.peek().line(), "a star imports too much", "import each fact by a line of its own");
            }
            name.append('.').append(word());
        }
        return name.toString();
    }

    private String word() throws Refusal {
        return cursor.expect(Token.Kind.WORD, "a name", "write it in full, such as org.ringfence.facts.Provision")
                .text();
    }

    private void rules(Compilable compilable) {
        while (!cursor.ended()) {
            int start = cursor.place();
            try {
                rule(compilable);
            } catch (Refusal e) {
                refuse(e);
                if (cursor.place() == start) {
                    cursor.next();
                }
                cursor.toNextRule();
            }
        }
    }

    private void rule(Compilable compilable) throws Refusal {
        Token word = cursor.peek();
        int from = compilable.start(cursor.place());
        cursor.expect("rule", "begin each rule with: rule \"its name\"");
        Token name =
                cursor.expect(Token.Kind.TEXT, "the rule's name", "write it in quotation marks after the word rule");
        if (name.text().isBlank() || name.text().length() > LONGEST_NAME) {
            throw new Refusal(
                    name.line(), "the rule has no name, or a very long one", "say in a few words what it finds");
        }
        if (name.text().indexOf('*') >= 0) {
            // The compiler writes the name into a comment, which must not end before it.
            throw new Refusal(name.line(), "a star stands in the rule's name", "write the name without it");
        }
        if (!names.add(name.text())) {
            wrong(new Refusal(
                    name.line(), "two rules are called “" + name.text() + "”", "give one of them another name"));
        }
        if (rules.size() >= MOST_RULES) {
            throw new Refusal(name.line(), "over " + MOST_RULES + " rules in one file", "split it into families");
        }
        cursor.expect("when", "write when on the line after the rule's name");
        List<Condition> conditions = new ConditionReader(cursor).read();
        if (Alternatives.of(conditions) > Alternatives.MOST) {
            throw new Refusal(
                    word.line(),
                    "“or” makes over " + Alternatives.MOST + " alternatives of this rule's conditions",
                    "write several rules with fewer, or list values: in (\"a\", \"b\")");
        }
        int burden = Burden.of(conditions);
        if (burden > Burden.MOST_OF_A_RULE) {
            throw new Refusal(
                    word.line(),
                    "the rule compares over " + Burden.MOST_OF_A_RULE + " things",
                    "split it into several, and list names in parameters.csv");
        }
        Token then = cursor.next();
        List<Call> calls = new CallReader(cursor).read();
        cursor.next();
        if (conditions.isEmpty()) {
            throw new Refusal(then.line(), "the rule has no condition", "write at least one fact after when");
        }
        if (calls.isEmpty()) {
            throw new Refusal(then.line(), "the rule reports nothing", "write after then what it reports");
        }
        Notes notes = new Notes(file.path(), imported, problems);
        Scope scope = new Scope(null);
        ConditionCheck check = new ConditionCheck(notes);
        conditions.forEach(condition -> check.check(condition, scope));
        CallCheck reports = new CallCheck(notes, scope);
        calls.forEach(reports::check);
        rules.add(notes.rule(name.text(), word.line(), from, compilable.start(cursor.place()), burden));
    }

    /** Notes what cannot be read. What is wrong with a line's words says more than what is wrong with its signs. */
    private void refuse(Refusal refusal) {
        if (cursor.unreadable()) {
            return;
        }
        problems.removeIf(problem -> problem.line() == refusal.line() && unread.contains(problem));
        wrong(refusal);
    }

    private void unread(Refusal refusal) {
        wrong(refusal);
        unread.add(problems.get(problems.size() - 1));
    }

    private void wrong(Refusal refusal) {
        problems.add(new Problem(file.path(), refusal.line(), refusal.what(), refusal.instead()));
    }
}
