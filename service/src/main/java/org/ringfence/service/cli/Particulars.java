package org.ringfence.service.cli;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.ContractForm;
import org.ringfence.draft.HostKind;
import org.ringfence.gate.Config;
import picocli.CommandLine.ParseResult;

/** What is said of drafts outside of them: by the call of all, by the configuration of those that its patterns match. */
record Particulars(
        @Nullable ContractForm form,
        @Nullable HostKind hostKind,
        @Nullable Integer population,
        @Nullable NamedFile terms,
        @Nullable ConfigFile config,
        Terminal terminal) {

    static Particulars of(ParseResult parsed, @Nullable ConfigFile config, Terminal terminal) throws UsageException {
        String form = parsed.matchedOptionValue(CheckOptionSpecs.FORM, "");
        String hostKind = parsed.matchedOptionValue(CheckOptionSpecs.HOST_KIND, "");
        String population = parsed.matchedOptionValue(CheckOptionSpecs.POPULATION, "");
        String terms = parsed.matchedOptionValue(CheckOptionSpecs.TERMS, "");
        return new Particulars(
                form.isEmpty() ? null : Words.form(form),
                hostKind.isEmpty() ? null : Words.hostKind(hostKind),
                population.isEmpty() ? null : population(population),
                terms.isEmpty() ? null : new NamedFile(terms, terminal.resolve(terms)),
                config,
                terminal);
    }

    /** What is said of one draft. */
    Given of(String draft) throws UsageException {
        Optional<Config.OfDraft> set = config == null || draft.equals(DraftFiles.STANDARD_INPUT)
                ? Optional.empty()
                : config.below(terminal.resolve(draft)).flatMap(config.config()::of);
        return new Given(
                one(form, CheckOptionSpecs.FORM, set, Config.OfDraft::form),
                one(hostKind, CheckOptionSpecs.HOST_KIND, set, Config.OfDraft::hostKind),
                one(population, CheckOptionSpecs.POPULATION, set, Config.OfDraft::population),
                terms(set));
    }

    private Held<Optional<NamedFile>> terms(Optional<Config.OfDraft> set) throws UsageException {
        if (terms != null) {
            return new Held<>(Optional.of(terms), CheckOptionSpecs.TERMS);
        }
        Config.OfDraft here = set.orElse(null);
        if (here == null || config == null || here.terms() == null) {
            return Held.byDefault(Optional.empty());
        }
        String from = config.config().file() + ":" + here.line();
        return new Held<>(Optional.of(config.inside(here.terms(), from, terminal)), from);
    }

    private <T> Held<Optional<T>> one(
            @Nullable T called,
            String option,
            Optional<Config.OfDraft> set,
            Function<Config.OfDraft, @Nullable T> value) {
        if (called != null) {
            return new Held<>(Optional.of(called), option);
        }
        T here = set.isEmpty() ? null : value.apply(set.get());
        return here == null || config == null
                ? Held.byDefault(Optional.empty())
                : new Held<>(
                        Optional.of(here),
                        config.config().file() + ":" + set.get().line());
    }

    private static int population(String text) throws UsageException {
        try {
            int population = Integer.parseInt(text.replace(",", ""));
            if (population > 0) {
                return population;
            }
        } catch (NumberFormatException e) {
            // Said below, as for a number that is out of range.
        }
        throw new UsageException("--population must be a whole number of people, such as 42000, not '" + text + "'");
    }
}
