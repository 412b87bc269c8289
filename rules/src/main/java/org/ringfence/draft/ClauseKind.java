package org.ringfence.draft;

/** What a clause is on the page. */
public enum ClauseKind {
    /** A heading or title: gives a name to what follows. */
    HEADING,
    /** Running contract text, numbered or not. */
    BODY,
    /** One item of a list whose stem is its parent. */
    ITEM,
    /** One row of a table, its cells joined as {@code Header: value; Header: value}. */
    ROW,
    /** A footnote or endnote. */
    FOOTNOTE
}
