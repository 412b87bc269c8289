package org.ringfence.tree;

/** A file that is not what it should be: which file, which line, what is wrong and what to write instead. */
public final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final String what;

    /**
     * @param file the file as the user named it
     * @param line the line, from 1, or 0 for the file as a whole
     * @param what what is wrong and the way out
     */
    public Malformed(String file, int line, String what) {
        super(file + (line > 0 ? ":" + line : "") + ": " + what);
        this.file = file;
        this.line = line;
        this.what = what;
    }

    /** The file as the user named it. */
    public String file() {
        return file;
    }

    /** What is wrong and the way out, without file and line. */
    public String what() {
        return what;
    }

    /** The line, from 1, or 0 for the file as a whole. */
    public int line() {
        return line;
    }
}
