package org.ringfence.service.cli;

/** What the process tells its caller; README lists the same. */
final class ExitCode {
    /** Nothing at or above the severity to fail on. */
    static final int PASS = 0;
    /** A breach at or above it. */
    static final int BREACH = 1;
    /** Wrong usage or configuration. */
    static final int USAGE = 2;
    /** A draft could not be read. */
    static final int UNREADABLE = 3;
    /** A rule pack is invalid. */
    static final int INVALID_PACK = 4;
    /** A fault of ours; sysexits' EX_SOFTWARE. */
    static final int INTERNAL = 70;

    private ExitCode() {}
}
