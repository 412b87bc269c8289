package org.ringfence.cases;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ringfence.authoring.NewRule;
import org.ringfence.check.CheckOptions;
import org.ringfence.check.Checker;
import org.ringfence.check.Submission;
import org.ringfence.draft.UnreadableDraft;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.RuleOutcome;
import org.ringfence.finding.RuleResult;
import org.ringfence.pack.Case;

/** Runs cases as the product would check them. */
final class CaseRunner {
    /** Nothing in a case hangs on the day, and a version that is not in force yet must be tested before it is. */
    private static final CheckOptions OPTIONS = new CheckOptions(null, false, LocalDate.EPOCH);

    private static final KnownMisreadings KNOWN = new KnownMisreadings();

    /** A line of the terms by themselves, which is no line of the file in which they stand. */
    private static final Pattern LINE = Pattern.compile(" \\(line \\d+\\)");

    private final Drafts drafts;

    CaseRunner(Drafts drafts) {
        this.drafts = drafts;
    }

    CaseResult run(Case one, Checker checker) {
        if (unwritten(one)) {
            return new CaseResult(
                    one, Map.of(), List.of(), "not written yet: write over everything that says " + NewRule.MARK);
        }
        DraftReport report;
        try {
            report = checker.check(submission(one), OPTIONS).report();
        } catch (UnreadableDraft e) {
            return new CaseResult(
                    one,
                    Map.of(),
                    List.of(),
                    "could not be checked: " + LINE.matcher(e.getMessage()).replaceAll(""));
        } catch (IOException e) {
            return new CaseResult(
                    one,
                    Map.of(),
                    List.of(),
                    "could not be checked: the draft cannot be read (" + e.getMessage() + ")");
        }
        Map<String, RuleOutcome> outcomes = new LinkedHashMap<>();
        List<Difference> differences = new ArrayList<>();
        for (RuleResult result : report.rules()) {
            Case.Expectation expected = one.expect().get(result.rule());
            if (expected != null) {
                outcomes.put(result.rule(), result.outcome());
                difference(one, expected, new RuleAnswer(report, result), differences);
            }
        }
        return new CaseResult(one, outcomes, differences, "");
    }

    /** Whether a case was begun and is not written yet. */
    static boolean unwritten(Case one) {
        return (one.name() + one.subject()).contains(NewRule.MARK);
    }

    private static void difference(
            Case one, Case.Expectation expected, RuleAnswer answer, List<Difference> differences) {
        String rule = answer.rule();
        boolean pending = one.pending().containsKey(rule);
        if (answer.meets(expected)) {
            if (pending) {
                differences.add(new Difference(
                        rule,
                        Difference.Weight.REACHED,
                        RuleAnswer.words(expected),
                        "so by now",
                        List.of("take " + rule + " off pending: it was there because "
                                + one.pending().get(rule))));
            }
            return;
        }
        String known = rule + " " + answer.outcome().word() + " instead of "
                + expected.outcome().word();
        boolean misread = !pending && KNOWN.hold(one, known);
        List<String> why = new ArrayList<>();
        if (pending) {
            why.add("pending: " + one.pending().get(rule));
        } else if (misread) {
            why.add("this version of Ringfence is known to misread the case");
        }
        why.addAll(answer.why());
        differences.add(new Difference(
                rule,
                pending || misread ? Difference.Weight.PENDING : Difference.Weight.FAILURE,
                RuleAnswer.words(expected),
                answer.told(expected),
                why));
    }

    private Submission submission(Case one) throws IOException {
        if (one.subject() instanceof Case.Clauses clauses) {
            return new Submission("case.md", utf8(clauses.asDraft()), null, clauses.form(), null, null);
        }
        if (one.subject() instanceof Case.WholeDraft draft) {
            return new Submission(draft.path(), drafts.read(draft.path()), null, draft.form(), null, null);
        }
        return Submission.of("case.yaml", utf8(((Case.Terms) one.subject()).yaml()));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
