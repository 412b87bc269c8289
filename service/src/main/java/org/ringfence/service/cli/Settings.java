package org.ringfence.service.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ringfence.finding.Severity;
import org.ringfence.gate.Config;
import picocli.CommandLine.ParseResult;

/**
 * What holds for a call. The command line wins over the configuration, and that over what holds otherwise.
 *
 * @param packs the packs to use; none for all that come with Ringfence
 * @param failOn the gate severity that fails; empty for never
 * @param fast whether prose is read without the tuned model
 * @param longestWaiverDays a bound on waivers tighter than the packs'
 * @param rulePages the address of a rule's page
 */
record Settings(
        Held<List<String>> packs,
        Held<Optional<Severity>> failOn,
        Held<Boolean> strict,
        Held<Boolean> template,
        Held<Boolean> fast,
        Held<LocalDate> asOf,
        Held<Optional<NamedFile>> waivers,
        Held<Optional<Integer>> longestWaiverDays,
        Held<Optional<NamedFile>> baseline,
        Held<Optional<String>> rulePages) {

    static Settings of(ParseResult parsed, @Nullable ConfigFile config, Terminal terminal) throws UsageException {
        return new Settings(
                packs(parsed, config, terminal),
                failOn(parsed, config),
                truth(parsed, CheckOptionSpecs.STRICT, config, "strict", Config::strict),
                truth(parsed, CheckOptionSpecs.TEMPLATE, config, "template", Config::template),
                fast(parsed, config),
                asOf(parsed, terminal),
                file(parsed, CheckOptionSpecs.WAIVERS, config, "waivers", Config::waivers, terminal),
                set(config, "longest-waiver-days", Config::longestWaiverDays),
                file(parsed, CheckOptionSpecs.BASELINE, config, "baseline", Config::baseline, terminal),
                set(config, "rule-pages", Config::rulePages));
    }

    private static Held<List<String>> packs(ParseResult parsed, @Nullable ConfigFile config, Terminal terminal)
            throws UsageException {
        List<String> called = parsed.matchedOptionValue(CheckOptionSpecs.RULES, List.of());
        if (!called.isEmpty() || config == null || config.config().packs().isEmpty()) {
            return called.isEmpty() ? Held.byDefault(called) : new Held<>(called, CheckOptionSpecs.RULES);
        }
        return new Held<>(PackChoice.from(config, terminal), config.config().from("packs"));
    }

    private static Held<Optional<Severity>> failOn(ParseResult parsed, @Nullable ConfigFile config)
            throws UsageException {
        String word = parsed.matchedOptionValue(CheckOptionSpecs.FAIL_ON, "");
        if (!word.isEmpty()) {
            boolean never = word.toLowerCase(Locale.ROOT).equals("never");
            return new Held<>(never ? Optional.empty() : Optional.of(Words.severity(word)), CheckOptionSpecs.FAIL_ON);
        }
        if (config != null && (config.config().never() || config.config().failOn() != null)) {
            return new Held<>(
                    Optional.ofNullable(config.config().failOn()),
                    config.config().from("fail-on"));
        }
        return Held.byDefault(Optional.of(Severity.SAFEGUARD));
    }

    private static Held<Boolean> truth(
            ParseResult parsed,
            String option,
            @Nullable ConfigFile config,
            String field,
            Function<Config, @Nullable Boolean> value) {
        if (parsed.hasMatchedOption(option)) {
            boolean called = parsed.matchedOptionValue(option, false);
            return new Held<>(called, called ? option : option.replace("--", "--no-"));
        }
        Held<Optional<Boolean>> set = set(config, field, value);
        return new Held<>(set.value().orElse(false), set.from());
    }

    private static Held<Boolean> fast(ParseResult parsed, @Nullable ConfigFile config) throws UsageException {
        String reader = parsed.matchedOptionValue(CheckOptionSpecs.READER, "");
        if (reader.isEmpty()) {
            Held<Optional<Boolean>> set = set(config, "reader", Config::fast);
            return new Held<>(set.value().orElse(false), set.from());
        }
        return switch (reader) {
            case "full" -> new Held<>(false, CheckOptionSpecs.READER);
            case "fast" -> new Held<>(true, CheckOptionSpecs.READER);
            default -> throw new UsageException("--reader " + reader + " is not known; say full or fast");
        };
    }

    static Held<LocalDate> asOf(ParseResult parsed, Terminal terminal) throws UsageException {
        String date = parsed.matchedOptionValue(CheckOptionSpecs.AS_OF, "");
        try {
            return date.isEmpty()
                    ? new Held<>(Words.today(terminal), "today")
                    : new Held<>(LocalDate.parse(date), CheckOptionSpecs.AS_OF);
        } catch (DateTimeParseException e) {
            throw new UsageException("--as-of must be a date such as 2026-12-01, not '" + date + "'");
        }
    }

    private static Held<Optional<NamedFile>> file(
            ParseResult parsed,
            String option,
            @Nullable ConfigFile config,
            String field,
            Function<Config, @Nullable String> value,
            Terminal terminal)
            throws UsageException {
        String called = parsed.matchedOptionValue(option, "");
        if (!called.isEmpty()) {
            Path file = terminal.resolve(called);
            return new Held<>(Optional.of(new NamedFile(called, file)), option);
        }
        Held<Optional<String>> set = set(config, field, value);
        return set.value().isEmpty() || config == null
                ? Held.byDefault(Optional.empty())
                : new Held<>(Optional.of(config.inside(set.value().get(), set.from(), terminal)), set.from());
    }

    private static <T> Held<Optional<T>> set(
            @Nullable ConfigFile config, String field, Function<Config, @Nullable T> value) {
        T set = config == null ? null : value.apply(config.config());
        return config == null || set == null
                ? Held.byDefault(Optional.empty())
                : new Held<>(Optional.of(set), config.config().from(field));
    }
}
