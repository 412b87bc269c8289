package org.ringfence.service.cli;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ringfence.compare.Comparison;
import org.ringfence.compare.FindingChange;
import org.ringfence.compare.OutcomeChange;
import org.ringfence.draft.Location;
import org.ringfence.finding.CheckError;
import org.ringfence.finding.RuleOutcome;

/** What an edit of rules changes, for people: as text, or as Markdown for a review. */
final class RulesDiffText {
    private static final int LONGEST = 140;

    private final StringBuilder text = new StringBuilder();
    private final boolean markdown;

    RulesDiffText(boolean markdown) {
        this.markdown = markdown;
    }

    /**
     * What the drafts say of it.
     *
     * @param drafts each draft under both versions
     * @param errors drafts that could not be read
     */
    record Flips(List<Comparison> drafts, List<CheckError> errors) {}

    void edits(List<String> sentences) {
        heading("What was edited");
        if (sentences.isEmpty()) {
            line("", "Nothing: both are the same.");
        }
        sentences.forEach(sentence -> item(capital(sentence) + "."));
        text.append('\n');
    }

    /** @param changes sentences, one for each case that ends otherwise */
    void cases(int count, List<String> changes) {
        heading("Cases that end otherwise");
        if (changes.isEmpty()) {
            line("", "None of " + count + ".");
        }
        changes.forEach(change -> item(escaped(change) + "."));
        text.append('\n');
    }

    void flips(Flips flips) {
        heading("Drafts that flip");
        int flipped = 0;
        for (Comparison draft : flips.drafts()) {
            flipped += draft(draft) ? 1 : 0;
        }
        line(
                "",
                flipped + " of " + flips.drafts().size() + (flips.drafts().size() == 1 ? " draft" : " drafts")
                        + " would be judged otherwise.");
        for (CheckError error : flips.errors()) {
            item(escaped(error.file()) + " could not be checked: " + escaped(error.message()));
        }
    }

    private boolean draft(Comparison draft) {
        List<FindingChange> findings = draft.findings().stream()
                .filter(one -> one.kind() == FindingChange.Kind.NEW || one.kind() == FindingChange.Kind.FIXED)
                .toList();
        if (draft.outcomes().isEmpty() && findings.isEmpty()) {
            return false;
        }
        line("", (markdown ? "**" : "") + escaped(draft.newFile()) + (markdown ? "**" : ""));
        if (markdown) {
            text.append('\n');
        }
        for (OutcomeChange change : draft.outcomes()) {
            item(change.rule() + " " + outcome(change.before()) + " → " + outcome(change.after()) + " ("
                    + escaped(change.title()) + ")");
        }
        for (FindingChange change : findings) {
            item(change.finding().rule() + " "
                    + (change.kind() == FindingChange.Kind.NEW ? "is now found" : "is no longer found") + " "
                    + place(change.finding().location()));
        }
        text.append('\n');
        return true;
    }

    private String place(@Nullable Location location) {
        if (location == null) {
            return "for the draft as a whole";
        }
        String quote =
                location.quote().length() > LONGEST ? location.quote().substring(0, LONGEST) + " …" : location.quote();
        return "at " + (location.clause().isEmpty() ? "the beginning" : escaped(location.clause())) + ": “"
                + escaped(quote) + "”";
    }

    private static String outcome(@Nullable RuleOutcome outcome) {
        return outcome == null ? "not asked" : outcome.word().replace('-', ' ');
    }

    private void heading(String title) {
        text.append(markdown ? "### " : "").append(title).append(markdown ? "\n\n" : "\n");
    }

    private void item(String sentence) {
        line(markdown ? "- " : "  - ", sentence);
    }

    private void line(String mark, String sentence) {
        text.append(mark).append(sentence).append('\n');
    }

    /** Words of drafts and rules must not become markup. */
    private String escaped(String words) {
        return markdown ? words.replaceAll("([\\\\`*_{}\\[\\]<>#|])", "\\\\$1") : words;
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
