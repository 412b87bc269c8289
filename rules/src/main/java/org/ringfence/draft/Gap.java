package org.ringfence.draft;

/**
 * A part of the draft that could not be read, so that rules it might bear on are not determined.
 *
 * @param where what a person would call the place, such as {@code page 7} or {@code the picture after clause 4.2}
 * @param why what stood in the way
 */
public record Gap(String where, String why) {}
