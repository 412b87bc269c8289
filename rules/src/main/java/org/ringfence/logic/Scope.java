package org.ringfence.logic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The names given so far in a rule. What is named inside not, exists or accumulate is known only there. */
final class Scope {
    private final @Nullable Scope around;
    private final Map<String, Kind> kinds = new HashMap<>();
    private final Map<String, Condition.Pattern> patterns = new HashMap<>();

    Scope(@Nullable Scope around) {
        this.around = around;
    }

    /** Gives a name. Returns false if it is taken. */
    boolean name(String variable, Kind kind) {
        return kind(variable).isEmpty() && kinds.put(variable, kind) == null;
    }

    void remember(String variable, Condition.Pattern pattern) {
        patterns.put(variable, pattern);
    }

    Optional<Kind> kind(String variable) {
        Kind kind = kinds.get(variable);
        return kind == null && around != null ? around.kind(variable) : Optional.ofNullable(kind);
    }

    /** The fact that a name was given to. */
    Optional<Condition.Pattern> pattern(String variable) {
        Condition.Pattern pattern = patterns.get(variable);
        return pattern == null && around != null ? around.pattern(variable) : Optional.ofNullable(pattern);
    }

    /** Every name known here. */
    List<String> names() {
        List<String> names = new ArrayList<>(around == null ? List.of() : around.names());
        names.addAll(kinds.keySet());
        return names;
    }
}
