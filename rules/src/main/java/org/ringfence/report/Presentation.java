package org.ringfence.report;

/**
 * How a report is to look, where its format leaves a choice.
 *
 * @param colour whether text may carry terminal colours
 * @param columns the width to which text is wrapped
 * @param rulePage the address of a rule's page, with {@code {rule}} for its id
 */
public record Presentation(boolean colour, int columns, String rulePage) {
    /** Where rules have no pages of their own, they still have names that stay. */
    private static final String NO_PAGES = "urn:ringfence:rule:{rule}";

    /** 100 columns without colour: the same bytes whoever asks. */
    public static final Presentation PLAIN = new Presentation(false, 100);

    public Presentation {
        if (columns < 40) {
            throw new IllegalArgumentException("a report needs at least 40 columns, not " + columns);
        }
    }

    /** A presentation for a place where rules have no pages. */
    public Presentation(boolean colour, int columns) {
        this(colour, columns, NO_PAGES);
    }

    /** The same with pages for rules. */
    public Presentation withRulePage(String address) {
        return new Presentation(colour, columns, address);
    }

    String pageOf(String rule) {
        return rulePage.replace("{rule}", rule);
    }
}
