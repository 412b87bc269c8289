package org.ringfence.pack;

/**
 * Something wrong in a pack.
 *
 * @param file the file, from the pack's folder down
 * @param line the line, from 1, or 0 where it is the file as a whole
 * @param what what is wrong
 * @param instead what to write instead
 */
public record Problem(String file, int line, String what, String instead) {
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + what + ": " + instead;
    }
}
