package org.ctoportal.assessment.growth;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.framework.Skill;
import org.ctoportal.identity.CurrentUser;
import org.springframework.stereotype.Component;

/** Growth plans with everything that belongs to them, and the record of what happened to each. */
@Component
class PlanShelf {

    private final GrowthPlanRepository plans;
    private final GrowthStandingRepository standings;
    private final GrowthGoalRepository goals;
    private final GrowthEvidenceRepository evidence;
    private final GrowthChangeRepository changes;
    private final GrowthTemplates templates;
    private final DistrictProfileService districts;
    private final CurrentUser currentUser;
    private final Clock clock;

    PlanShelf(
            GrowthPlanRepository plans,
            GrowthStandingRepository standings,
            GrowthGoalRepository goals,
            GrowthEvidenceRepository evidence,
            GrowthChangeRepository changes,
            GrowthTemplates templates,
            DistrictProfileService districts,
            CurrentUser currentUser,
            Clock clock) {
        this.plans = plans;
        this.standings = standings;
        this.goals = goals;
        this.evidence = evidence;
        this.changes = changes;
        this.templates = templates;
        this.districts = districts;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    Optional<GrowthPlan> findOwn() {
        return plans.findByPersonId(currentUser.get().id().value());
    }

    GrowthPlan own() {
        return findOwn().orElseThrow(GrowthPlanNotFoundException::new);
    }

    GrowthGoal goal(GrowthPlan plan, GoalId id) {
        return goals.findByPlanIdAndId(plan.id(), id.value()).orElseThrow(GrowthPlanNotFoundException::new);
    }

    GrowthPlanDetails details(GrowthPlan plan) {
        var ranked = standings.findByPlanIdOrderById(plan.id());
        var focus = focus(ranked);
        var written = goals(plan);
        var taken = written.stream().map(GoalDetails::code).toList();
        return new GrowthPlanDetails(
                new GrowthPlanId(plan.id()),
                plan.changes(),
                plan.personName(),
                plan.terms(focus),
                plan.reminders(),
                plan.assessedOn(),
                plan.sharedWith(),
                plan.sharedAt(),
                plan.words(),
                standings(plan, ranked),
                written,
                templates.offers(plan.pinned()).open(focus, taken));
    }

    List<GoalDetails> goals(GrowthPlan plan) {
        var lines = evidence.findByPlanIdOrderByDoneOnAscIdAsc(plan.id()).stream()
                .collect(groupingBy(GrowthEvidence::goalId, mapping(GrowthEvidence::line, toList())));
        return goals.findByPlanIdOrderByPlaceAscIdAsc(plan.id()).stream()
                .map(goal -> goal.details(lines.getOrDefault(goal.id(), List.of())))
                .toList();
    }

    PreparationPath path(GrowthPlan plan) {
        var ranked = standings.findByPlanIdOrderById(plan.id());
        var terms = plan.terms(focus(ranked));
        return PreparationPath.of(templates.path(plan.pinned().growth()), terms.background(), standings(plan, ranked));
    }

    StudyWeeks weeks(GrowthPlan plan) {
        var terms = plan.terms(List.of());
        return StudyWeeks.of(path(plan), terms.startsOn(), terms.weekHours());
    }

    private static List<String> focus(List<GrowthStanding> ranked) {
        return ranked.stream()
                .filter(standing -> standing.focus() > 0)
                .sorted(Comparator.comparing(GrowthStanding::focus))
                .map(GrowthStanding::skill)
                .toList();
    }

    private List<SkillStanding> standings(GrowthPlan plan, List<GrowthStanding> ranked) {
        var skills = templates.framework(plan.pinned()).skills().stream().collect(toMap(Skill::code, skill -> skill));
        return ranked.stream()
                .flatMap(standing ->
                        Stream.ofNullable(skills.get(standing.skill())).map(standing::standing))
                .toList();
    }

    void note(GrowthPlan plan, GrowthAct act, String about) {
        changes.save(new GrowthChange(plan, act, about, currentUser.get().name(), clock.instant()));
    }

    ZoneId zone() {
        return districts.profile().timeZone();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }
}
