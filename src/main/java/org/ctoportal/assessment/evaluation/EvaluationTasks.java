package org.ctoportal.assessment.evaluation;

import java.util.List;
import org.ctoportal.identity.Permissions;
import org.ctoportal.tasks.Asked;
import org.ctoportal.tasks.TaskWords;
import org.ctoportal.tasks.WaitingItem;
import org.ctoportal.tasks.WaitingKind;
import org.ctoportal.tasks.WaitingSource;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Evaluations a supervisor is writing: an evaluation is due when its school year ends, a correction when it can be. */
@Component
class EvaluationTasks implements WaitingSource {

    private final EvaluationRepository evaluations;

    EvaluationTasks(EvaluationRepository evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public List<WaitingItem> waiting(Asked asked) {
        if (!asked.may(Permissions.WRITE_EVALUATIONS)) {
            return List.of();
        }
        return evaluations.findWriting(asked.number(), Limit.of(asked.most())).stream()
                .map(evaluation -> item(evaluation.summary(asked.person().id())))
                .toList();
    }

    private static WaitingItem item(EvaluationSummary one) {
        var correcting = one.status() == EvaluationStatus.CORRECTING;
        var words = TaskWords.of(
                correcting ? "tasks.evaluation.correct" : "tasks.evaluation.write",
                one.employee(),
                one.schoolYear().text());
        var item = WaitingItem.of(
                "evaluation:" + one.id().value() + ":" + one.status(),
                WaitingKind.FINISH,
                words,
                EvaluationRoutes.of(one.id()));
        return correcting
                ? item
                : item.since(one.openedAt()).due(one.schoolYear().lastDay());
    }
}
