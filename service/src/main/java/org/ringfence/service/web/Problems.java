package org.ringfence.service.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpException;
import org.jspecify.annotations.Nullable;
import org.ringfence.finding.CheckError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.method.MethodValidationResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns everything that keeps a request from being evaluated into {@code application/problem+json}. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ResponseEntity<Object> refused(RefusedException e) {
        List<CheckError> errors = e.errors();
        ProblemDetail problem = problem(e.code(), String.valueOf(e.getMessage()));
        HttpHeaders headers = new HttpHeaders();
        if (e.code() == ProblemCode.BUSY) {
            headers.set(HttpHeaders.RETRY_AFTER, ProblemCode.RETRY_SECONDS);
        }
        if (!errors.isEmpty()) {
            problem.setProperty(
                    "errors",
                    errors.stream()
                            .map(one -> Map.of("file", one.file(), "code", one.code(), "message", one.message()))
                            .toList());
            String code = errors.get(0).code();
            if (errors.stream().allMatch(one -> one.code().equals(code))) {
                problem.setStatus(DraftProblems.status(code));
                problem.setType(ProblemCode.type(code));
                problem.setProperty("code", code);
            }
        }
        return ResponseEntity.status(problem.getStatus()).headers(headers).body(problem);
    }

    /** A body that ends early, comes too slowly or is too large fails while it is read. */
    @ExceptionHandler
    ResponseEntity<Object> broken(IOException e) {
        return answer(code(e));
    }

    @ExceptionHandler
    ResponseEntity<Object> badForm(MultipartException e) {
        return answer(code(e));
    }

    /** The outermost boundary: a fault of ours is logged and told as such. */
    @ExceptionHandler
    ResponseEntity<Object> fault(RuntimeException e) {
        ProblemCode code = code(e);
        if (code == ProblemCode.MALFORMED_REQUEST) {
            LOG.error("a request failed", e);
            code = ProblemCode.INTERNAL;
        }
        return answer(code);
    }

    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return body(problem(ProblemCode.INVALID_PARAMETER, Parameters.explain(e)));
    }

    @Override
    protected ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return body(problem(ProblemCode.INVALID_PARAMETER, Parameters.explain((MethodValidationResult) e)));
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemCode code = ProblemCode.ofStatus(status.value());
        return ResponseEntity.status(code.status()).headers(headers).body(problem(code, code.detail()));
    }

    private static ResponseEntity<Object> answer(ProblemCode code) {
        return body(problem(code, code.detail()));
    }

    private static ResponseEntity<Object> body(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }

    private static ProblemDetail problem(ProblemCode code, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(code.status(), detail);
        problem.setType(code.type());
        problem.setTitle(code.title());
        problem.setProperty("code", code.word());
        return problem;
    }

    private static ProblemCode code(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpException http) {
                return ProblemCode.ofStatus(http.getCode());
            }
            if (cause instanceof TimeoutException) {
                return ProblemCode.SLOW_UPLOAD;
            }
        }
        return ProblemCode.MALFORMED_REQUEST;
    }
}
