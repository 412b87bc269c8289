package org.ringfence.service.inforce;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ringfence.check.Checker;

/**
 * The rules that the service judges by, which may be replaced while it runs. A request takes them once and keeps them to its end, so that no
 * report is judged half by the old ones and half by the new.
 */
public final class RulesInForce {
    private volatile State state;

    /** @param checker judges until others replace it */
    public RulesInForce(Checker checker) {
        this.state = new State(checker, null);
    }

    private record State(Checker checker, @Nullable String problem) {}

    /** The checker to judge by now. */
    public Checker checker() {
        return state.checker();
    }

    /** Why newer rules could not be taken, where that is so. */
    public Optional<String> problem() {
        return Optional.ofNullable(state.problem());
    }

    /** Takes other rules for every request that comes from now on. */
    public void replace(Checker checker) {
        state = new State(checker, null);
    }

    /** Keeps the rules in force although there are newer ones. */
    public void refuse(String problem) {
        state = new State(state.checker(), problem);
    }

    /** Newer rules are those in force after all. */
    public void settle() {
        state = new State(state.checker(), null);
    }
}
