package org.ringfence.service.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.beans.TypeMismatchException;
import org.springframework.validation.method.MethodValidationResult;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Says in words which parameter is wrong and what it may be. */
final class Parameters {
    private Parameters() {}

    static String explain(TypeMismatchException e) {
        String name =
                e instanceof MethodArgumentTypeMismatchException argument ? argument.getName() : e.getPropertyName();
        return name + " must be " + kind(e.getRequiredType()) + ".";
    }

    static String explain(MethodValidationResult e) {
        return e.getParameterValidationResults().stream()
                .map(result -> result.getMethodParameter().getParameterName() + " "
                        + result.getResolvableErrors().stream()
                                .map(error -> String.valueOf(error.getDefaultMessage()))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; ", "", "."));
    }

    private static String kind(@org.jspecify.annotations.Nullable Class<?> type) {
        if (type != null && type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        }
        if (type == LocalDate.class) {
            return "a date such as 2026-12-01";
        }
        if (type == Boolean.class) {
            return "true or false";
        }
        return "a whole number";
    }
}
