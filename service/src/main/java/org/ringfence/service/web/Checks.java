package org.ringfence.service.web;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.ringfence.check.Batch;
import org.ringfence.check.CheckOptions;
import org.ringfence.check.Checker;
import org.ringfence.check.DraftSource;
import org.ringfence.report.FullReport;
import org.ringfence.service.Version;
import org.ringfence.service.inforce.RulesInForce;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Checks drafts, a bounded number at a time and each within a bounded time. */
@Component
class Checks implements DisposableBean {
    private final RulesInForce rules;
    private final ServiceLimits limits;
    private final ThreadPoolExecutor pool;

    Checks(RulesInForce rules, ServiceLimits limits) {
        this.rules = rules;
        this.limits = limits;
        this.pool = new ThreadPoolExecutor(
                limits.checks(), limits.checks(), 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(limits.waiting()));
    }

    /**
     * Checks the drafts of one request.
     *
     * @throws RefusedException if the service is busy, or the time is up
     */
    FullReport check(List<DraftSource> drafts, CheckOptions options, boolean keepDrafts) {
        Checker inForce = rules.checker().on(options.asOf());
        if (inForce.packs().isEmpty()) {
            throw new RefusedException(
                    ProblemCode.INVALID_PARAMETER, "asOf: no rule pack is in force on " + options.asOf() + ".");
        }
        Batch batch = new Batch(inForce, options, 1, keepDrafts);
        Future<FullReport> future =
                submit(() -> batch.run(drafts, Version.ENGINE, done -> {}).full(inForce));
        try {
            return future.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new RefusedException(
                    ProblemCode.TOO_SLOW,
                    "The check had not ended after " + limits.time().toSeconds() + " seconds. "
                            + ProblemCode.TOO_SLOW.detail());
        } catch (ExecutionException e) {
            throw new IllegalStateException("the check failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusedException(ProblemCode.BUSY, "The service is stopping.");
        } finally {
            future.cancel(true);
        }
    }

    /** How many requests wait for their turn. */
    int waiting() {
        return pool.getQueue().size();
    }

    private Future<FullReport> submit(Callable<FullReport> check) {
        try {
            return pool.submit(check);
        } catch (RejectedExecutionException e) {
            throw new RefusedException(ProblemCode.BUSY, ProblemCode.BUSY.detail());
        }
    }

    @Override
    public void destroy() {
        pool.shutdownNow();
    }
}
