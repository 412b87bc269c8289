package org.ringfence.service.cli;

/** Wrong usage or configuration, with a message for the person who called. */
final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
