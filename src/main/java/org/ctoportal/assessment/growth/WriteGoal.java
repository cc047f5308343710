package org.ctoportal.assessment.growth;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A goal as somebody writes it.
 *
 * @param skill code of the skill it serves; empty for none
 * @param owner who sees to it
 */
public record WriteGoal(
        String wording,
        String skill,
        String owner,
        @Nullable LocalDate dueOn,
        @Nullable BigDecimal plannedHours,
        GoalStatus status)
        implements Serializable {

    public static final int LONGEST_WORDING = 2000;
    public static final int LONGEST_OWNER = 200;

    /** What can be wrong with it. */
    public enum Field {
        WORDING,
        OWNER,
        PLANNED_HOURS
    }

    /** What is wrong, by field; the word after which the screen tells it. */
    public Map<Field, String> problems() {
        var problems = new EnumMap<Field, String>(Field.class);
        if (wording.isBlank()) {
            problems.put(Field.WORDING, "missing");
        } else if (wording.length() > LONGEST_WORDING) {
            problems.put(Field.WORDING, "long");
        }
        if (owner.length() > LONGEST_OWNER) {
            problems.put(Field.OWNER, "long");
        }
        if (plannedHours != null && !Hours.fit(plannedHours)) {
            problems.put(Field.PLANNED_HOURS, "hours");
        }
        return problems;
    }
}
