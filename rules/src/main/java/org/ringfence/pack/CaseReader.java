package org.ringfence.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.ContractForm;
import org.ringfence.facts.Certainty;
import org.ringfence.finding.RuleOutcome;

/** Reads {@code cases.yaml}: the tests of a family. */
public final class CaseReader {
    private static final Set<String> TOP = Set.of("cases", "terms");
    private static final Set<String> PROSE =
            Set.of("name", "form", "clause", "clauses", "draft", "definitions", "expect", "pending");
    private static final Set<String> TERMS = Set.of("name", "terms", "expect", "pending");
    private static final Set<String> EXPECTED = Set.of("outcome", "clause", "certainty");
    private static final Pattern NAME = Pattern.compile("(?:breach|near miss|fine|silence): .+");
    private static final String OUTCOMES = String.join(
            ", ", Arrays.stream(RuleOutcome.values()).map(RuleOutcome::word).toList());

    private final PackFile file;
    private final Set<String> rules;
    private final List<Problem> problems;

    private CaseReader(PackFile file, Set<String> rules, List<Problem> problems) {
        this.file = file;
        this.rules = rules;
        this.problems = problems;
    }

    /**
     * Reads the tests of a family.
     *
     * @param problems where everything that is wrong is added; a case with a slip in it is left out
     * @return its cases, in the order of the file; none where it has no file of them
     */
    public static List<Case> read(PackFamily family, List<Problem> problems) {
        PackFile file = family.cases();
        if (file == null) {
            return List.of();
        }
        Set<String> rules = Set.copyOf(family.cards().stream().map(RuleCard::id).toList());
        return new CaseReader(file, rules, problems).read();
    }

    private List<Case> read() {
        YamlFields top =
                YamlFields.of(file.path(), YamlFile.read(file, problems).orElse(null), problems);
        top.only(TOP);
        List<Case> cases = new ArrayList<>();
        Map<String, Integer> names = new LinkedHashMap<>();
        for (String kind : List.of("cases", "terms")) {
            for (YamlValue value : top.items(kind)) {
                int before = problems.size();
                YamlFields fields = YamlFields.of(file.path(), value, problems);
                Case one = one(fields, kind.equals("terms"));
                Integer twin =
                        names.putIfAbsent(kind + one.name() + one.expect().keySet(), fields.line());
                if (twin != null) {
                    fields.problem(
                            fields.line("name"),
                            "the case of line " + twin + " has the same name",
                            "say in the name what is different here");
                }
                if (problems.size() == before) {
                    cases.add(one);
                }
            }
        }
        return cases;
    }

    private Case one(YamlFields fields, boolean terms) {
        fields.only(terms ? TERMS : PROSE);
        String name = fields.text("name");
        if (!NAME.matcher(name).matches()) {
            fields.problem(
                    fields.line("name"),
                    "the name \"" + name + "\" does not say what the case is",
                    "begin it with \"breach: \", \"near miss: \", \"fine: \" or \"silence: \", in quotation marks");
        }
        Case.Subject subject = terms ? terms(fields) : prose(fields);
        Map<String, Case.Expectation> expect = expect(fields);
        return new Case(name, file.path(), fields.line(), subject, expect, pending(fields, expect));
    }

    private Case.Subject terms(YamlFields fields) {
        if (fields.nested("terms").isEmpty()) {
            fields.problem(fields.line(), "the case has no terms", "write them under terms:, as a draft's terms are");
        }
        return new Case.Terms(YamlText.of(fields.value("terms")));
    }

    private Case.Subject prose(YamlFields fields) {
        List<String> ways = List.of("clause", "clauses", "draft").stream()
                .filter(fields::has)
                .toList();
        if (ways.size() != 1) {
            fields.problem(
                    fields.line(),
                    ways.isEmpty() ? "the case has no text" : "the case has both " + String.join(" and ", ways),
                    "give one of clause:, clauses: and draft:");
        }
        ContractForm form = form(fields);
        if (fields.has("draft")) {
            return new Case.WholeDraft(path(fields), form);
        }
        List<String> clauses = fields.has("clauses") ? fields.texts("clauses") : List.of(fields.textOr("clause", ""));
        if (clauses.isEmpty() || clauses.stream().anyMatch(String::isBlank)) {
            fields.problem(fields.line(), "the case has an empty clause", "write the words of a contract");
        }
        if (form == null && !fields.has("form")) {
            fields.problem(fields.line(), "\"form\" is missing", "add form: SNP, MNP, IHO or ALLIANCE");
        }
        return new Case.Clauses(form == null ? ContractForm.SNP : form, fields.texts("definitions"), clauses);
    }

    private @Nullable ContractForm form(YamlFields fields) {
        String word = fields.textOr("form", "");
        for (ContractForm form : ContractForm.values()) {
            if (form.name().equals(word)) {
                return form;
            }
        }
        if (fields.has("form")) {
            fields.problem(
                    fields.line("form"), "\"" + word + "\" is not a contract form", "use SNP, MNP, IHO or ALLIANCE");
        }
        return null;
    }

    /** A draft lies beneath a folder that the caller names: a pack from elsewhere must not choose what is read. */
    private static String path(YamlFields fields) {
        String path = fields.text("draft").replace('\\', '/');
        boolean outside = path.startsWith("/")
                || path.contains(":")
                || Arrays.asList(path.split("/")).contains("..");
        if (outside) {
            fields.problem(
                    fields.line("draft"),
                    "the draft \"" + path + "\" lies outside the folder of drafts",
                    "give its path from that folder down, without ..");
        }
        return path;
    }

    private Map<String, Case.Expectation> expect(YamlFields fields) {
        Map<String, Case.Expectation> expect = new LinkedHashMap<>();
        if (!fields.has("expect")) {
            fields.problem(
                    fields.line(),
                    "the case expects no outcome",
                    "add expect: {RULE-N: violated}, or another of " + OUTCOMES);
        }
        fields.nested("expect").forEach((rule, value) -> {
            if (!rules.contains(rule)) {
                fields.problem(
                        value.line(),
                        "no rule of this family is called " + rule,
                        "name one of "
                                + String.join(", ", rules.stream().sorted().toList()));
            }
            expect.put(rule, expectation(rule, value));
        });
        return expect;
    }

    private Case.Expectation expectation(String rule, YamlValue value) {
        if (value instanceof YamlValue.Scalar scalar) {
            return new Case.Expectation(outcome(scalar.text(), scalar.line()), null, null, scalar.line());
        }
        YamlFields fields = YamlFields.of(file.path(), value, problems);
        fields.only(EXPECTED);
        RuleOutcome outcome = outcome(fields.text("outcome"), fields.line("outcome"));
        Certainty certainty = null;
        String sure = fields.textOr("certainty", "");
        if (sure.equals("certain") || sure.equals("likely")) {
            certainty = Certainty.valueOf(sure.toUpperCase(Locale.ROOT));
        } else if (fields.has("certainty")) {
            fields.problem(
                    fields.line("certainty"), "\"" + sure + "\" is no certainty of a finding", "use certain or likely");
        }
        if (certainty != null && outcome != RuleOutcome.VIOLATED) {
            fields.problem(
                    fields.line("certainty"),
                    "only what is violated has a certainty, and " + rule + " is to be " + outcome.word(),
                    "take the certainty away");
        }
        return new Case.Expectation(
                outcome, fields.has("clause") ? fields.text("clause") : null, certainty, fields.line());
    }

    private RuleOutcome outcome(String word, int line) {
        for (RuleOutcome outcome : RuleOutcome.values()) {
            if (outcome.word().equals(word)) {
                return outcome;
            }
        }
        problems.add(new Problem(file.path(), line, "\"" + word + "\" is not an outcome", "use one of " + OUTCOMES));
        return RuleOutcome.NOT_DETERMINED;
    }

    private static Map<String, String> pending(YamlFields fields, Map<String, Case.Expectation> expect) {
        Map<String, String> pending = new LinkedHashMap<>();
        fields.nested("pending").forEach((rule, value) -> {
            if (!expect.containsKey(rule)) {
                fields.problem(
                        value.line(),
                        rule + " is pending, and the case expects nothing of it",
                        "name a rule that stands under expect:");
            }
            String reason =
                    value instanceof YamlValue.Scalar scalar ? scalar.text().strip() : "";
            if (reason.isEmpty()) {
                fields.problem(
                        value.line(), rule + " is pending for no reason", "say in a few words what is not reached yet");
            }
            pending.put(rule, reason);
        });
        return pending;
    }
}
