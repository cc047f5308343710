package org.ctoportal.assessment.growth;

import static java.util.stream.Collectors.toMap;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A module on somebody's path with everything it offers.
 *
 * @param taken what the plan has of it already, by code
 */
public record ModulePage(PathStep step, List<Suggestion> offers, Map<String, GoalStatus> taken)
        implements Serializable {

    public ModulePage {
        offers = List.copyOf(offers);
        taken = Map.copyOf(taken);
    }

    static ModulePage of(PathStep step, List<Suggestion> offers, List<GoalDetails> goals) {
        var codes = offers.stream().map(Suggestion::code).toList();
        return new ModulePage(
                step,
                offers,
                goals.stream()
                        .filter(goal -> codes.contains(goal.code()))
                        .collect(toMap(GoalDetails::code, goal -> goal.words().status(), (one, same) -> one)));
    }

    /** How far what the offer became is; nothing when the plan did not take it. */
    public Optional<GoalStatus> statusOf(Suggestion offer) {
        return Optional.ofNullable(taken.get(offer.code()));
    }

    public int done() {
        return (int) taken.values().stream()
                .filter(status -> status == GoalStatus.DONE)
                .count();
    }
}
