package org.ctoportal.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.ctoportal.assessment.growth.AddEvidence;
import org.ctoportal.assessment.growth.GoalService;
import org.ctoportal.assessment.growth.GoalStatus;
import org.ctoportal.assessment.growth.GroupTerms;
import org.ctoportal.assessment.growth.GrowthPlanService;
import org.ctoportal.assessment.growth.PlanSharingService;
import org.ctoportal.assessment.growth.PlanTerms;
import org.ctoportal.assessment.growth.StudyGroupService;
import org.ctoportal.identity.Colleague;
import org.springframework.stereotype.Component;

/** The technology leader of the demo works on the gaps of the self-assessment, and leads a study group. */
@Component
class DemoGrowth {

    private final DemoActors actors;
    private final GrowthPlanService plans;
    private final GoalService goals;
    private final PlanSharingService sharing;
    private final StudyGroupService groups;
    private final Clock clock;

    DemoGrowth(
            DemoActors actors,
            GrowthPlanService plans,
            GoalService goals,
            PlanSharingService sharing,
            StudyGroupService groups,
            Clock clock) {
        this.actors = actors;
        this.plans = plans;
        this.goals = goals;
        this.sharing = sharing;
        this.groups = groups;
        this.clock = clock;
    }

    void plan() {
        var person = actors.actAs(DemoCast.TECHNOLOGY_LEADER);
        var proposed = plans.proposed();
        if (plans.find().isPresent() || proposed.isEmpty()) {
            return;
        }
        var start = proposed.get();
        var today = LocalDate.ofInstant(
                clock.instant(), DemoDistrict.CEDAR_HOLLOW.founding().timeZone());
        var begun = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        plans.begin(new PlanTerms(start.order(), begun, new BigDecimal("5"), start.focus()), start.assessed());
        goals.accept(start.focus().stream()
                .flatMap(skill -> List.of(skill + "-G1", skill + "-G2", skill + "-G3").stream())
                .toList());
        var first = plans.find().orElseThrow().goals().getFirst();
        goals.add(
                first.id(),
                new AddEvidence(
                        today.minusDays(2),
                        new BigDecimal("4.5"),
                        "Half a day in two schools, notes with both principals",
                        person.districtName(),
                        ""));
        goals.become(first.id(), GoalStatus.UNDER_WAY);
        study(today);
    }

    private void study(LocalDate today) {
        var group = groups.begin(new GroupTerms(
                "CETL study group",
                today.with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY)),
                LocalTime.of(15, 30),
                "District office, room 2"));
        groups.invite(
                group,
                sharing.colleagues().stream()
                        .filter(one -> one.name().equals(DemoCast.SUPERINTENDENT))
                        .map(Colleague::id)
                        .toList());
    }
}
