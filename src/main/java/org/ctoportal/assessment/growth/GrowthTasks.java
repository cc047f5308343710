package org.ctoportal.assessment.growth;

import java.util.List;
import java.util.stream.Stream;
import org.ctoportal.identity.Permissions;
import org.ctoportal.tasks.Asked;
import org.ctoportal.tasks.TaskWords;
import org.ctoportal.tasks.Telling;
import org.ctoportal.tasks.WaitingItem;
import org.ctoportal.tasks.WaitingKind;
import org.ctoportal.tasks.WaitingSource;
import org.springframework.stereotype.Component;

/** Goals with a day on one's own growth plan, and study groups one was asked into. */
@Component
class GrowthTasks implements WaitingSource {

    private final GrowthAheadService growth;

    GrowthTasks(GrowthAheadService growth) {
        this.growth = growth;
    }

    @Override
    public List<WaitingItem> waiting(Asked asked) {
        if (!asked.may(Permissions.GROW)) {
            return List.of();
        }
        var ahead = growth.ahead(asked.most());
        return Stream.concat(
                        ahead.goals().stream().map(GrowthTasks::goal),
                        ahead.invitations().stream().map(GrowthTasks::invitation))
                .toList();
    }

    private static WaitingItem goal(AheadGoal goal) {
        return WaitingItem.of(
                        "goal:" + goal.number(),
                        WaitingKind.DATE,
                        TaskWords.of("tasks.goal", goal.wording()),
                        GrowthRoutes.PLAN)
                .due(goal.dueOn())
                .told(Telling.BY_ITS_ROOM);
    }

    private static WaitingItem invitation(StudyGroupSummary group) {
        return WaitingItem.of(
                        "study-group:" + group.id().value(),
                        WaitingKind.ANSWER,
                        TaskWords.of("tasks.studyGroup", group.terms().name()),
                        GrowthRoutes.groupOf(group.id()))
                .told(Telling.BY_ITS_ROOM);
    }
}
