package org.ctoportal.shared;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;

/** A budget year of a school district, July through June, by the year it begins in. */
public record FiscalYear(int start) implements Serializable {

    public static final int FIRST = 2000;
    public static final int LAST = 2100;

    public FiscalYear {
        if (start < FIRST || start > LAST) {
            throw new IllegalArgumentException("A fiscal year begins from " + FIRST + " to " + LAST + ": " + start);
        }
    }

    /** The one a day lies in. */
    public static FiscalYear of(LocalDate day) {
        return new FiscalYear(day.getMonthValue() < Month.JULY.getValue() ? day.getYear() - 1 : day.getYear());
    }

    public LocalDate firstDay() {
        return LocalDate.of(start, Month.JULY, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(start + 1, Month.JUNE, 30);
    }

    public FiscalYear next() {
        return new FiscalYear(start + 1);
    }

    /** 2026-27. */
    public String text() {
        return "%d-%02d".formatted(start, (start + 1) % 100);
    }
}
