package org.ctoportal.assessment.growth;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a growth plan is about and how fast it goes.
 *
 * @param startsOn the first day of the first week
 * @param weekHours hours of study in a week
 * @param focus codes of one to three skills, the first one first
 */
public record PlanTerms(PathOrder background, LocalDate startsOn, BigDecimal weekHours, List<String> focus)
        implements Serializable {

    public static final int MOST_SKILLS = 3;

    private static final BigDecimal USUAL_HOURS = new BigDecimal("5");
    private static final BigDecimal LEAST_HOURS = BigDecimal.ONE;
    private static final BigDecimal MOST_HOURS = new BigDecimal("40");

    public PlanTerms {
        focus = List.copyOf(focus);
    }

    /** To begin with: from the next Monday, so that a week is a week, and what a self-assessment proposes. */
    public static PlanTerms usual(LocalDate today, @Nullable AssessedStart proposed) {
        var monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return proposed == null
                ? new PlanTerms(PathOrder.ANY, monday, USUAL_HOURS, List.of())
                : new PlanTerms(proposed.order(), monday, USUAL_HOURS, proposed.focus());
    }

    /** What can be wrong with them. */
    public enum Field {
        FOCUS,
        WEEK_HOURS
    }

    /** What is wrong, by field; the word after which the screen tells it. */
    public Map<Field, String> problems() {
        var problems = new EnumMap<Field, String>(Field.class);
        if (focus.isEmpty()) {
            problems.put(Field.FOCUS, "none");
        } else if (focus.size() > MOST_SKILLS) {
            problems.put(Field.FOCUS, "many");
        }
        if (weekHours.compareTo(LEAST_HOURS) < 0
                || weekHours.compareTo(MOST_HOURS) > 0
                || weekHours.stripTrailingZeros().scale() > 1) {
            problems.put(Field.WEEK_HOURS, "hours");
        }
        return problems;
    }
}
