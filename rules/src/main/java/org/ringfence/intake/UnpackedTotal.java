package org.ringfence.intake;

/** How many bytes all parts of one archive have come to so far. */
final class UnpackedTotal {
    final long most;
    long soFar;

    UnpackedTotal(long most) {
        this.most = most;
    }
}
