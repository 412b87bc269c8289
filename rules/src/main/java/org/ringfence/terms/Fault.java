package org.ringfence.terms;

/**
 * One place where terms break their schema.
 *
 * @param pointer the JSON pointer of the place
 * @param line its line, from 1
 * @param what what is wrong, and what is allowed
 */
record Fault(String pointer, int line, String what) {
    @Override
    public String toString() {
        return (pointer.isEmpty() ? "/" : pointer) + " (line " + line + "): " + what;
    }
}
