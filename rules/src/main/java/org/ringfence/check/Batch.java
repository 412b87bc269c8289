package org.ringfence.check;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
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
import org.ringfence.reading.ReaderUnavailable;
import org.ringfence.report.FullReport;

/** Checks many drafts, several at a time, and reports them in the order given. One that cannot be read does not stop the others. */
public final class Batch {
    private final Checker checker;
    private final CheckOptions options;
    private final int threads;
    private final boolean keepDrafts;
    private final OneCopy copies = new OneCopy();

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
                    checker.packs().stream()
                            .flatMap(pack -> pack.cards().stream())
                            .toList());
        }
    }

    /**
     * Checks the drafts.
     *
     * @param done told the name of each draft as it is done, from any thread
     */
    public Result run(List<DraftSource> sources, String engineVersion, Consumer<String> done)
            throws InterruptedException {
        List<Object> ends = new ArrayList<>();
        if (threads == 1 || sources.size() == 1) {
            for (DraftSource source : sources) {
                ends.add(end(source));
                done.accept(source.name());
            }
        } else {
            ends.addAll(parallel(sources, done));
        }
        List<Checked> checked = new ArrayList<>();
        List<DraftReport> reports = new ArrayList<>();
        List<CheckError> errors = new ArrayList<>();
        for (Object end : ends) {
            if (end instanceof Checked one) {
                checked.add(one);
                reports.add(one.report());
            } else if (end instanceof CheckError error) {
                errors.add(error);
            }
        }
        return new Result(
                new Report(
                        checker.packRefs(),
                        engineVersion,
                        options.asOf(),
                        reports,
                        errors,
                        new Gating(options.failOn(), options.strict(), List.of(), null)),
                checked);
    }

    private List<Object> parallel(List<DraftSource> sources, Consumer<String> done) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, sources.size()));
        try {
            List<Callable<Object>> tasks = new ArrayList<>();
            for (DraftSource source : sources) {
                tasks.add(() -> {
                    Object end = end(source);
                    done.accept(source.name());
                    return end;
                });
            }
            List<Object> ends = new ArrayList<>();
            for (Future<Object> future : pool.invokeAll(tasks)) {
                ends.add(future.get());
            }
            return ends;
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
            return new Checked(copies.of(checked.report()), keepDrafts ? checked.draft() : null, checked.particulars());
        } catch (UnreadableDraft e) {
            return new CheckError(source.name(), e.code(), message(e));
        } catch (NoSuchFileException e) {
            return new CheckError(source.name(), "not-found", "there is no such file; check its name and folder");
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
