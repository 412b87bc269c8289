package org.ringfence.check;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.UnreadableDraft;
import org.ringfence.finding.CheckError;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Gating;
import org.ringfence.finding.Report;
import org.ringfence.pack.RuleCard;
import org.ringfence.reading.ReaderUnavailable;
import org.ringfence.report.FullReport;

/** Checks many drafts, several at a time, and reports them in the order given. One that cannot be read does not stop the others. */
public final class Batch {
    /** Drafts that may be begun for each thread before the first of them is taken. */
    private static final int AHEAD = 16;

    private final Checker checker;
    private final CheckOptions options;
    private final int threads;
    private final boolean keepDrafts;

    /**
     * @param threads how many drafts to check at a time, at least 1
     * @param keepDrafts whether the drafts as read are kept, for reports that show them
     */
    public Batch(Checker checker, CheckOptions options, int threads, boolean keepDrafts) {
        this.checker = checker.sharing();
        this.options = options;
        this.threads = Math.max(1, threads);
        this.keepDrafts = keepDrafts;
    }

    /**
     * What came of it.
     *
     * @param report the report
     * @param checked the drafts that could be checked, in the order of the report; without their text unless asked for
     */
    public record Result(Report report, List<Checked> checked) {
        public Result {
            checked = List.copyOf(checked);
        }

        /** The report with the drafts, where they were kept, and the cards of the rules that the checker judges by. */
        public FullReport full(Checker checker) {
            return new FullReport(
                    report,
                    checked.stream()
                            .map(Checked::draft)
                            .filter(Objects::nonNull)
                            .toList(),
                    cards(checker));
        }
    }

    /** The cards of the rules that a checker judges by. */
    public static List<RuleCard> cards(Checker checker) {
        return checker.packs().stream().flatMap(pack -> pack.cards().stream()).toList();
    }

    /**
     * Checks the drafts and keeps what came of each.
     *
     * @param done told the name of each draft as it is done, from any thread
     */
    public Result run(List<DraftSource> sources, String engineVersion, Consumer<String> done)
            throws InterruptedException {
        OneCopy copies = new OneCopy();
        List<Checked> checked = new ArrayList<>();
        List<DraftReport> reports = new ArrayList<>();
        List<CheckError> errors = run(sources, done, one -> {
            Checked kept = new Checked(copies.of(one.report()), one.draft(), one.particulars());
            checked.add(kept);
            reports.add(kept.report());
        });
        return new Result(report(reports, errors, engineVersion), checked);
    }

    /**
     * Checks the drafts and keeps nothing.
     *
     * @param done told the name of each draft as it is done, from any thread
     * @param taker takes what came of each that could be checked, one after another in the order given, on the caller's thread
     * @return what could not be checked
     */
    public List<CheckError> run(List<DraftSource> sources, Consumer<String> done, Consumer<Checked> taker)
            throws InterruptedException {
        List<CheckError> errors = new ArrayList<>();
        Consumer<Object> end = one -> {
            if (one instanceof Checked checked) {
                taker.accept(checked);
            } else if (one instanceof CheckError error) {
                errors.add(error);
            }
        };
        if (threads == 1 || sources.size() == 1) {
            for (DraftSource source : sources) {
                Object one = end(source);
                done.accept(source.name());
                end.accept(one);
            }
        } else {
            parallel(sources, done, end);
        }
        return errors;
    }

    /** The report of drafts under a gate that nothing was said to but what fails. */
    public Report report(List<DraftReport> reports, List<CheckError> errors, String engineVersion) {
        return new Report(
                checker.packRefs(),
                engineVersion,
                options.asOf(),
                reports,
                errors,
                new Gating(options.failOn(), options.strict(), List.of(), null));
    }

    private void parallel(List<DraftSource> sources, Consumer<String> done, Consumer<Object> end)
            throws InterruptedException {
        int workers = Math.min(threads, sources.size());
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try {
            Deque<Future<Object>> begun = new ArrayDeque<>();
            for (DraftSource source : sources) {
                // One that takes long holds the others up only when so many have been checked after it.
                if (begun.size() == AHEAD * workers) {
                    end.accept(begun.removeFirst().get());
                }
                begun.add(pool.submit(() -> {
                    Object one = end(source);
                    done.accept(source.name());
                    return one;
                }));
            }
            while (!begun.isEmpty()) {
                end.accept(begun.removeFirst().get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private Object end(DraftSource source) {
        @Nullable String fault = null;
        try {
            Checked checked = checker.check(source.load(), options);
            return keepDrafts ? checked : new Checked(checked.report(), null, checked.particulars());
        } catch (UnreadableDraft e) {
            return new CheckError(source.name(), e.code(), message(e));
        } catch (NoSuchFileException e) {
            boolean pattern = source.name().chars().anyMatch(c -> c == '*' || c == '?');
            String what = pattern ? "no file matches this pattern" : "there is no such file";
            return new CheckError(source.name(), "not-found", what + "; check its name and folder");
        } catch (IOException e) {
            return new CheckError(source.name(), "unreadable", "the file cannot be opened (" + e.getMessage() + ")");
        } catch (StackOverflowError e) {
            fault = "it is nested too deeply to be read";
        } catch (ReaderUnavailable e) {
            return new CheckError(source.name(), "reader-unavailable", String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            // The boundary of one draft: a fault of ours in it must not lose the others' reports, and must never read
            // as a pass.
            fault = "Ringfence itself failed on it (" + e + ")";
        }
        return new CheckError(source.name(), "internal", fault + "; please report this with the draft's shape");
    }

    private static String message(UnreadableDraft e) {
        return e.getMessage() == null ? e.code() : e.getMessage();
    }
}
