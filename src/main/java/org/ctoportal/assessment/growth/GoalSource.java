package org.ctoportal.assessment.growth;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.ctoportal.identity.Permissions;
import org.ctoportal.search.Followed;
import org.ctoportal.search.FoundKind;
import org.ctoportal.search.SearchEntry;
import org.ctoportal.search.SearchSource;
import org.springframework.stereotype.Component;

/** Goals of growth plans are found by whose plan it is. */
@Component
class GoalSource implements SearchSource {

    private final GrowthGoalRepository goals;
    private final GrowthPlanRepository plans;

    GoalSource(GrowthGoalRepository goals, GrowthPlanRepository plans) {
        this.goals = goals;
        this.plans = plans;
    }

    @Override
    public FoundKind kind() {
        return FoundKind.GOAL;
    }

    @Override
    public List<Followed> follows() {
        return List.of(Followed.itself("GrowthGoal", "wording", "owner"));
    }

    @Override
    public boolean isPersonal() {
        return true;
    }

    @Override
    public Collection<Long> numbers() {
        return goals.findNumbers();
    }

    @Override
    public List<SearchEntry> entries(Set<Long> numbers) {
        var found = goals.findAllById(numbers);
        var about = plans.findAllById(found.stream().map(GrowthGoal::planId).collect(Collectors.toSet())).stream()
                .collect(toMap(GrowthPlan::id, plan -> plan));
        return found.stream().map(goal -> entry(goal, about)).toList();
    }

    private static SearchEntry entry(GrowthGoal goal, Map<Long, GrowthPlan> about) {
        var plan = Objects.requireNonNull(about.get(goal.planId()));
        return new SearchEntry(
                goal.id(),
                goal.wording(),
                goal.wording() + "\n" + goal.owner(),
                GrowthRoutes.goalOf(new GoalId(goal.id())),
                SearchEntry.Reader.whoMay(Permissions.GROW).only(plan.person().value()),
                plan.begunAt());
    }
}
