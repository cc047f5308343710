package org.ctoportal.assessment.growth;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A growth plan as a whole.
 *
 * @param changes how often it was changed, to be named by whoever changes it next
 * @param owner name of the person whose plan it is
 * @param assessedOn when the self-assessment was that it began from; none where skills were chosen
 * @param sharedWith name of whoever may read it; empty while it is private
 * @param standings every skill, those of the focus included
 * @param suggestions what the templates offer for the focus and the plan has not taken
 */
public record GrowthPlanDetails(
        GrowthPlanId id,
        int changes,
        String owner,
        PlanTerms terms,
        boolean reminders,
        @Nullable LocalDate assessedOn,
        String sharedWith,
        @Nullable Instant sharedAt,
        SheetWords words,
        List<SkillStanding> standings,
        List<GoalDetails> goals,
        List<Suggestion> suggestions)
        implements Serializable {

    public GrowthPlanDetails {
        standings = List.copyOf(standings);
        goals = List.copyOf(goals);
        suggestions = List.copyOf(suggestions);
    }

    /** The skills it is about, the first one first. */
    public List<SkillStanding> focus() {
        return terms.focus().stream()
                .flatMap(code -> standings.stream().filter(one -> one.code().equals(code)))
                .toList();
    }

    public List<GoalDetails> goalsOf(String skill) {
        return goals.stream().filter(goal -> goal.skill().equals(skill)).toList();
    }

    /** Goals for a skill it is no longer about, or for none. */
    public List<GoalDetails> otherGoals() {
        return goals.stream()
                .filter(goal -> !terms.focus().contains(goal.skill()))
                .toList();
    }

    public List<Suggestion> suggestionsOf(String skill) {
        return suggestions.stream()
                .filter(suggestion -> suggestion.skill().equals(skill))
                .toList();
    }

    public int done() {
        return (int) goals.stream().filter(GoalDetails::isDone).count();
    }

    public BigDecimal hours() {
        return goals.stream().map(GoalDetails::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What comes next: the open goal that is due first, one without a date last. */
    public Optional<GoalDetails> next() {
        return goals.stream()
                .filter(goal -> !goal.isDone())
                .min(Comparator.comparing(
                        goal -> goal.words().dueOn(), Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())));
    }
}
