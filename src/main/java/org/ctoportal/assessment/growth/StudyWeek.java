package org.ctoportal.assessment.growth;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** One week of study: which modules, and how many hours for each. */
public record StudyWeek(int number, LocalDate from, List<Part> parts) implements Serializable {

    public StudyWeek {
        parts = List.copyOf(parts);
    }

    /** Hours for a module within the week. */
    public record Part(String module, String title, Phase phase, BigDecimal hours) implements Serializable {}

    public LocalDate to() {
        return from.plusDays(6);
    }

    public BigDecimal hours() {
        return parts.stream().map(Part::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
