package org.ringfence.bench;

import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Prints scores for people and for programs. */
public final class ScoreTable {
    private ScoreTable() {}

    /** A table of fixed width. */
    public static String text(Scores scores) {
        StringBuilder out = new StringBuilder();
        out.append(scores.clauses()).append(" clauses\n\n");
        out.append("                 labelled  precision  recall    F1   silent\n");
        row(out, "all families", scores.family());
        row(out, "breach or not", scores.breach());
        out.append('\n');
        scores.families().forEach((name, score) -> row(out, name, score));
        out.append('\n');
        scores.rules().forEach((name, score) -> row(out, name, score));
        out.append("\nmet\n");
        for (Map.Entry<String, Score> entry : scores.met().entrySet()) {
            if (entry.getValue().labelled() > 0) {
                row(out, entry.getKey(), entry.getValue());
            }
        }
        out.append('\n');
        share(out, "breaches read as protections", scores.comforted());
        share(out, "near-miss good clauses with a finding", scores.nearMissFlagged());
        share(out, "near-miss good clauses with a finding or listed", scores.nearMissListed());
        share(out, "boilerplate with a finding", scores.boilerplateFlagged());
        share(out, "boilerplate with a finding or listed", scores.boilerplateListed());
        for (Scores.Mistake mistake : scores.worst()) {
            out.append('\n')
                    .append(mistake.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                    .append(' ')
                    .append(mistake.families())
                    .append(' ')
                    .append(mistake.author())
                    .append(' ')
                    .append(mistake.id())
                    .append("\n  ")
                    .append(mistake.text())
                    .append('\n');
            mistake.because()
                    .forEach(reason -> out.append("  - ").append(reason).append('\n'));
        }
        return out.toString();
    }

    /** The same as JSON. */
    public static String json(Scores scores) {
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(scores) + "\n";
    }

    private static void row(StringBuilder out, String name, Score score) {
        out.append(String.format(
                Locale.ROOT,
                "%-16s %8d  %9.2f  %6.2f  %4.2f  %6.1f%%%n",
                name,
                score.labelled(),
                score.precision(),
                score.recall(),
                score.f1(),
                100 * score.silentShare()));
    }

    private static void share(StringBuilder out, String name, Share share) {
        out.append(String.format(
                Locale.ROOT, "%-48s %5.1f%%  (%d of %d)%n", name, 100 * share.share(), share.count(), share.of()));
    }
}
