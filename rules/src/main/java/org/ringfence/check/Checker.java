package org.ringfence.check;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ringfence.cache.Cache;
import org.ringfence.draft.Draft;
import org.ringfence.draft.Gap;
import org.ringfence.draft.Limits;
import org.ringfence.draft.Particulars;
import org.ringfence.draft.UnreadableDraft;
import org.ringfence.engine.BundledRules;
import org.ringfence.engine.Judgement;
import org.ringfence.engine.JudgementFault;
import org.ringfence.engine.JudgementTimeout;
import org.ringfence.engine.RuleBase;
import org.ringfence.engine.RuleCache;
import org.ringfence.facts.Contract;
import org.ringfence.facts.Fact;
import org.ringfence.facts.Parameter;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.PackRef;
import org.ringfence.finding.Told;
import org.ringfence.intake.Intake;
import org.ringfence.intake.ReadDraft;
import org.ringfence.lint.Agreement;
import org.ringfence.pack.BundledPacks;
import org.ringfence.pack.InvalidPack;
import org.ringfence.pack.Pack;
import org.ringfence.reading.FactSheet;
import org.ringfence.reading.Reader;
import org.ringfence.reading.particulars.ParticularsReader;
import org.ringfence.terms.Terms;
import org.ringfence.terms.TermsReader;

/**
 * Checks drafts: the one way from bytes to a report. Safe for use by many threads; keeps nothing of what it has read. The same bytes,
 * packs and date give the same report.
 */
public final class Checker {
    private static final String FAST =
            "read by the fast reader, without the tuned model: it finds fewer breaches by itself and lists more for a person to look at";

    private final List<Pack> packs;
    private final List<Parameter> parameters;
    private final Supplier<RuleBase> rules;
    private final Reader reader;
    private final Limits limits;

    /**
     * @param packs the packs in force
     * @param rules their rules, compiled
     * @param reader a reader made of their phrases
     */
    public Checker(List<Pack> packs, RuleBase rules, Reader reader, Limits limits) {
        this(packs, () -> rules, reader, limits);
    }

    private Checker(List<Pack> packs, Supplier<RuleBase> rules, Reader reader, Limits limits) {
        this.packs = List.copyOf(packs);
        this.parameters = packs.stream()
                .flatMap(pack -> pack.families().stream())
                .flatMap(family -> family.parameters().stream())
                .toList();
        this.rules = rules;
        this.reader = reader;
        this.limits = limits;
    }

    /** A checker with the packs that come with the product, ready at once. */
    public static Checker bundled() {
        // Half of a cold check is Drools waking up; meanwhile the draft can be read.
        Supplier<RuleBase> rules = loading(BundledRules::load);
        return new Checker(BundledPacks.load(), rules, Reader.bundled(), Limits.STANDARD);
    }

    /** Loads rules on a thread of their own. */
    private static Supplier<RuleBase> loading(Supplier<RuleBase> rules) {
        FutureTask<RuleBase> task = new FutureTask<>(rules::get);
        Thread loading = new Thread(task, "ringfence-rules");
        loading.setDaemon(true);
        loading.start();
        return () -> get(task);
    }

    private static RuleBase get(FutureTask<RuleBase> rules) {
        try {
            return rules.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the rules were loading", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("compiled rules cannot be loaded", e.getCause());
        }
    }

    /**
     * A checker with packs of the user's own, whose rules and phrases are compiled once and kept in a cache.
     *
     * @throws InvalidPack if their rules look for what is not there, or do not compile, or their phrases or labelled clauses cannot be understood
     * @throws IOException if the cache cannot be written
     */
    public static Checker of(List<Pack> packs, Cache cache) throws InvalidPack, IOException {
        Agreement.check(packs, cache);
        Supplier<RuleBase> rules = loading(RuleCache.prepare(packs, cache));
        return new Checker(packs, rules, Reader.of(packs, cache), Limits.STANDARD);
    }

    /** This checker with only those of its packs that are in force on a day; itself where all are. */
    public Checker on(LocalDate day) {
        List<Pack> inForce = packs.stream().filter(pack -> pack.inForce(day)).toList();
        // Phrases of packs that are left out are still heard and their rules still fire; nothing is concluded from
        // them.
        return inForce.size() == packs.size() ? this : new Checker(inForce, rules, reader, limits);
    }

    /** This checker for the drafts of one call: it concludes the same, and need not read twice what they have in common. */
    public Checker sharing() {
        return new Checker(packs, rules, reader.sharing(), limits);
    }

    /** The packs in force, as a report names them. */
    public List<PackRef> packRefs() {
        return packs.stream()
                .map(pack -> new PackRef(pack.id(), pack.version(), pack.digest()))
                .toList();
    }

    /** The packs in force. */
    public List<Pack> packs() {
        return packs;
    }

    /**
     * Checks one draft.
     *
     * @throws UnreadableDraft if it could not be read, or its form cannot be told
     */
    public Checked check(Submission submission, CheckOptions options) throws UnreadableDraft {
        Bounds.check(submission, limits);
        if (Intake.kindOf(submission.name(), submission.bytes()) == Intake.Kind.TERMS) {
            Terms terms = TermsReader.read(submission.name(), submission.bytes());
            Particulars particulars = ParticularsMerge.of(submission, terms.particulars(), null);
            Conclusion conclusion = conclude(particulars, terms.facts(), List.of(), submission.name());
            DraftReport report = conclusion.report(submission, particulars, options, List.of());
            return new Checked(Binding.bound(report, null).with(told(submission, options)), null, particulars);
        }
        ReadDraft read = Intake.read(submission.name(), submission.bytes(), limits);
        @Nullable
        Terms terms = submission.terms() == null
                ? null
                : TermsReader.read(submission.name() + " (terms)", submission.terms());
        Particulars particulars = particulars(read.accepted(), submission, terms);
        Reader here = (options.fast() ? reader.fast() : reader).remembering();
        Conclusion accepted = conclude(here, read.accepted(), particulars, terms, submission.name());
        List<String> flips = List.of();
        @Nullable Draft original = read.original();
        if (original != null) {
            Particulars before = particulars(original, submission, terms);
            flips = accepted.flipsFrom(conclude(here, original, before, terms, submission.name()));
        }
        DraftReport report = accepted.report(submission, particulars, options, flips);
        if (options.template()) {
            List<String> flipped = flips;
            report = new TemplateCheck(read.accepted(), draft -> {
                        Particulars own = particulars(draft, submission, terms);
                        return conclude(here, draft, own, terms, submission.name())
                                .report(submission, own, options, flipped);
                    })
                    .check(options);
        }
        if (options.fast()) {
            report = report.noting(FAST);
        }
        return new Checked(
                Binding.bound(report, read.accepted()).with(told(submission, options)), read.accepted(), particulars);
    }

    private static Told told(Submission submission, CheckOptions options) {
        return new Told(
                submission.form() == null ? null : submission.form().name(),
                submission.hostKind() == null ? null : submission.hostKind().words(),
                submission.population(),
                submission.terms() == null ? null : Digests.sha256(submission.terms()),
                options.template(),
                options.fast());
    }

    private static Particulars particulars(Draft draft, Submission submission, @Nullable Terms terms) {
        return ParticularsMerge.of(
                submission, ParticularsReader.read(draft), terms == null ? null : terms.particulars());
    }

    private Conclusion conclude(Reader here, Draft draft, Particulars particulars, @Nullable Terms terms, String name)
            throws UnreadableDraft {
        FactSheet sheet = here.read(draft, particulars);
        List<Fact> facts = terms == null ? sheet.facts() : Beside.settle(sheet.facts(), terms.facts());
        return conclude(particulars, facts, sheet.gaps(), name);
    }

    private Conclusion conclude(Particulars particulars, List<Fact> facts, List<Gap> gaps, String name)
            throws UnreadableDraft {
        Contract contract = Contracts.of(particulars);
        List<Fact> all = new ArrayList<>(facts.size() + 1);
        all.add(contract);
        all.addAll(facts);
        try {
            List<Judgement> judgements = rules.get().judge(all, parameters);
            return Conclusion.of(packs, contract.form(), judgements, facts, gaps);
        } catch (JudgementTimeout e) {
            throw new UnreadableDraft(
                    "timeout",
                    "the rules did not come to an end (" + e.getMessage()
                            + "); report this with the draft's shape, and try it in parts");
        } catch (JudgementFault e) {
            throw new UnreadableDraft("rule-failed", e.getMessage() + "; nothing is concluded from this draft");
        }
    }
}
