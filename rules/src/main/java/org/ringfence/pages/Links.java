package org.ringfence.pages;

/**
 * Where pages lie, seen from any of them.
 *
 * @param index the index
 * @param book the page that holds all rules, for printing
 * @param ending what follows a rule's code
 */
public record Links(String index, String book, String ending) {
    /** As files in one folder. */
    public static final Links FILES = new Links("index.html", "all.html", ".html");

    /** As the service serves them, under {@code /rules/}. */
    public static final Links SERVED = new Links("./", "all", "");

    String rule(String id) {
        return id + ending;
    }
}
