package org.ringfence.service.cli;

import java.util.List;
import java.util.Locale;
import org.ringfence.finding.Citation;
import org.ringfence.pack.RuleCard;

/** A rule, told to a person at a terminal. */
final class RuleText {
    private static final String INDENT = " ".repeat(13);
    private static final int NARROWEST = 40;

    private RuleText() {}

    static String kind(RuleCard card) {
        return card.kind().name().toLowerCase(Locale.ROOT);
    }

    static void write(RuleCard card, Terminal terminal) {
        terminal.out().println((card.id() + "  " + card.title()).stripTrailing());
        field(terminal, "pack", card.pack());
        field(
                terminal,
                "severity",
                card.severity().word()
                        + (card.gate() == card.severity()
                                ? ""
                                : ", gated as " + card.gate().word())
                        + (card.neverWaivable() ? "; no waiver may excuse it" : ""));
        field(terminal, "kind", kind(card));
        field(
                terminal,
                "bears on",
                String.join(", ", card.forms().stream().map(Enum::name).sorted().toList()));
        field(terminal, "why", card.rationale());
        field(terminal, "a breach", card.message());
        examples(terminal, "breaks it", card.breachExamples());
        examples(terminal, "is fine", card.fine());
        if (!card.absence().isEmpty()) {
            field(terminal, "an absence", card.absence() + " It belongs in " + card.belongs() + ".");
        }
        field(terminal, "remedy", card.remedy());
        for (Citation citation : card.citations()) {
            field(
                    terminal,
                    "source",
                    citation.source() + ", " + citation.locator() + " (" + citation.publisher() + ", " + citation.date()
                            + "): " + citation.paraphrase());
        }
        terminal.out().println();
    }

    private static void examples(Terminal terminal, String name, List<String> texts) {
        for (String text : texts) {
            field(terminal, name, text);
        }
    }

    /** One field, wrapped to the terminal's width; whole on one line where a program reads it. */
    private static void field(Terminal terminal, String name, String text) {
        int width = terminal.outIsTerminal()
                ? Math.max(NARROWEST, terminal.columns() - INDENT.length())
                : Integer.MAX_VALUE;
        String first = "  " + name + " ".repeat(Math.max(1, INDENT.length() - 2 - name.length()));
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                terminal.out().println(first + line);
                first = INDENT;
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        terminal.out().println((first + line).stripTrailing());
    }
}
