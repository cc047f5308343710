package org.ctoportal.assessment.self;

import java.util.List;
import org.ctoportal.identity.Permissions;
import org.ctoportal.tasks.Asked;
import org.ctoportal.tasks.TaskWords;
import org.ctoportal.tasks.WaitingItem;
import org.ctoportal.tasks.WaitingKind;
import org.ctoportal.tasks.WaitingSource;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Self-assessments their owner began and has not submitted. */
@Component
class SelfAssessmentTasks implements WaitingSource {

    private final SelfAssessmentRepository assessments;

    SelfAssessmentTasks(SelfAssessmentRepository assessments) {
        this.assessments = assessments;
    }

    @Override
    public List<WaitingItem> waiting(Asked asked) {
        if (!asked.may(Permissions.ASSESS_SELF)) {
            return List.of();
        }
        return assessments
                .findByOwnerIdAndSubmittedAtIsNullOrderByBegunAt(asked.number(), Limit.of(asked.most()))
                .stream()
                .map(one -> WaitingItem.of(
                                "self-assessment:" + one.id(),
                                WaitingKind.FINISH,
                                TaskWords.of(
                                        "tasks.selfAssessment." + one.kind().name()),
                                SelfAssessmentRoutes.of(new SelfAssessmentId(one.id())))
                        .since(one.begunAt()))
                .toList();
    }
}
