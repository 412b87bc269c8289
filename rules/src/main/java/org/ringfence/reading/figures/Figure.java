package org.ringfence.reading.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A number, sum, share, date or year in a text.
 *
 * @param kind what it is
 * @param value the number, the pounds or the percentage; for a year or date, the calendar year
 * @param date for a date, the day; the first of the month where the text names none
 * @param year for a year, its name, such as {@code 2027/28} or {@code 2027}
 * @param start where it begins in the text, in UTF-16 units
 * @param end where it ends, exclusive
 */
public record Figure(
        Kind kind,
        BigDecimal value,
        @Nullable LocalDate date,
        @Nullable String year,
        int start,
        int end) {
    /** What a figure is. */
    public enum Kind {
        MONEY,
        PERCENT,
        NUMBER,
        /** A day or a month. */
        DATE,
        /** A calendar, financial or contract year. */
        YEAR
    }

    /** Whether it is a sum of money. */
    public boolean isMoney() {
        return kind == Kind.MONEY;
    }
}
