package org.ringfence.service.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ringfence.finding.Severity;

/** What holds for a call, as YAML; behind each value where it comes from. */
record PrintedConfig(CheckRequest request, Terminal terminal) {
    private static final int COLUMN = 44;

    String text() throws UsageException {
        Settings settings = request.settings();
        DraftChoice choice = request.choice();
        List<String> lines = new ArrayList<>();
        lines.add("# What holds for this call. Behind each value stands where it comes from.");
        ConfigFile config = choice.config();
        lines.add(line("configuration", config == null ? null : config.name(), choice.configFrom()));
        packs(lines, settings);
        lines.add(line(
                "fail-on",
                settings.failOn().value().map(Severity::word).orElse("never"),
                settings.failOn().from()));
        lines.add(line("strict", settings.strict()));
        lines.add(line("template", settings.template()));
        lines.add(line(
                "reader",
                settings.fast().value() ? "fast" : "full",
                settings.fast().from()));
        lines.add(line("as-of", settings.asOf()));
        lines.add(maybe("waivers", settings.waivers(), NamedFile::name));
        lines.add(maybe("longest-waiver-days", settings.longestWaiverDays(), String::valueOf));
        lines.add(maybe("baseline", settings.baseline(), NamedFile::name));
        lines.add(maybe("rule-pages", settings.rulePages(), String::valueOf));
        if (config != null && !config.config().exclude().isEmpty()) {
            lines.add(line("exclude", null, config.config().from("exclude")).replace(" null", "     "));
            config.config().exclude().forEach(pattern -> lines.add("  - " + quoted(pattern)));
        }
        lines.add(line("drafts", null, choice.from()).replace(" null", "     "));
        for (String pattern : choice.unmatched()) {
            lines.add("  # no file matches " + pattern);
        }
        for (String draft : choice.names()) {
            Given given = request.particulars().of(draft);
            lines.add("  - file: " + quoted(draft));
            given(lines, "form", given.form(), Enum::name);
            given(lines, "host-kind", given.hostKind(), kind -> kind.words().replace(' ', '-'));
            given(lines, "population", given.population(), String::valueOf);
            given(lines, "terms", given.terms(), NamedFile::name);
        }
        return String.join("\n", lines) + "\n";
    }

    private static void packs(List<String> lines, Settings settings) {
        if (settings.packs().value().isEmpty()) {
            lines.add(line("packs", "all", settings.packs().from() + ": all that come with Ringfence"));
            return;
        }
        lines.add(line("packs", null, settings.packs().from()).replace(" null", "     "));
        settings.packs().value().forEach(pack -> lines.add("  - " + quoted(pack)));
    }

    private static <T> void given(List<String> lines, String name, Held<Optional<T>> held, Shown<T> shown) {
        if (held.value().isPresent()) {
            lines.add("    " + maybe(name, held, shown));
        }
    }

    private static <T> String maybe(String name, Held<Optional<T>> held, Shown<T> shown) {
        return line(name, held.value().map(shown::of).orElse(null), held.from());
    }

    private static String line(String name, Held<?> held) {
        return line(name, String.valueOf(held.value()), held.from());
    }

    private static String line(String name, @Nullable String value, String from) {
        String text = name + ": " + (value == null ? "null" : quoted(value));
        return text + " ".repeat(Math.max(1, COLUMN - text.length())) + "# " + from;
    }

    /** As YAML reads it back. */
    private static String quoted(String text) {
        return text.matches("[A-Za-z0-9./_@+-]+") && !text.startsWith("-")
                ? text
                : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private interface Shown<T> {
        String of(T value);
    }
}
