package org.ringfence.service.web;

import java.util.List;
import org.ringfence.finding.CheckError;

/** A request that cannot be evaluated, with its problem. */
final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final transient List<CheckError> errors;

    RefusedException(ProblemCode code, String detail) {
        this(code, detail, List.of());
    }

    RefusedException(ProblemCode code, String detail, List<CheckError> errors) {
        super(detail);
        this.code = code;
        this.errors = List.copyOf(errors);
    }

    ProblemCode code() {
        return code;
    }

    /** The drafts that could not be read. */
    List<CheckError> errors() {
        return errors;
    }
}
