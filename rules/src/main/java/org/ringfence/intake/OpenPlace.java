package org.ringfence.intake;

/**
 * A clause or item that others may hang from.
 *
 * @param style the style of its number
 * @param value its value in its list, or 0
 * @param core its own part of the label
 * @param label its full label
 * @param clause its clause, or -1 where the number stands alone
 * @param parent the clause that introduces it, or -1
 * @param mark how it is marked
 * @param root whether it is a clause, not an item of a list
 */
record OpenPlace(
        String style, int value, String core, String label, int clause, int parent, Block.Mark mark, boolean root) {}
