package org.ringfence.pack;

import java.util.List;
import java.util.stream.Collectors;

/** A pack that cannot be used, with everything that is wrong with it. */
public final class InvalidPack extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * @param pack the pack's id or folder
     * @param problems at least one
     */
    public InvalidPack(String pack, List<Problem> problems) {
        super("rule pack " + pack + " is invalid:\n"
                + problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong, in file and line order. */
    public List<Problem> problems() {
        return problems;
    }
}
