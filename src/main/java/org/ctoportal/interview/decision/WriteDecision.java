package org.ctoportal.interview.decision;

import java.io.Serializable;
import java.util.List;

/**
 * What a decision says beyond the record of the panel.
 *
 * @param chosen code of the candidate; empty while nobody is
 * @param reason tied to the questions; needed when the choice is not alone at the top
 * @param references what the finalists' references said; rated apart from the interviews
 * @param conditions the offer depends on, such as a background check
 * @param plan of the first ninety days
 */
public record WriteDecision(String chosen, String reason, String references, String conditions, List<PlanStep> plan)
        implements Serializable {

    public static final WriteDecision EMPTY = new WriteDecision("", "", "", "", List.of());
    public static final int LONGEST_TEXT = 4000;
    public static final int MOST_STEPS = 40;

    public WriteDecision {
        reason = checked(reason);
        references = checked(references);
        conditions = checked(conditions);
        plan = List.copyOf(plan);
        if (plan.size() > MOST_STEPS) {
            throw new IllegalArgumentException("A plan of " + plan.size() + " steps");
        }
    }

    public WriteDecision planning(List<PlanStep> steps) {
        return new WriteDecision(chosen, reason, references, conditions, steps);
    }

    private static String checked(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("A text of " + text.length() + " letters");
        }
        return text.strip();
    }
}
