package org.ctoportal.assessment.evaluation;

import java.util.List;
import org.ctoportal.authoring.approval.WaitingDecision;
import org.ctoportal.authoring.approval.WaitingDecisions;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.tasks.Telling;
import org.ctoportal.tasks.WaitingKind;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What an employee was given and has not signed, among what waits for them. */
@Component
class WaitingEvaluations implements WaitingDecisions {

    private final EvaluationEditionRepository editions;
    private final EvaluationRepository evaluations;
    private final CurrentUser currentUser;

    WaitingEvaluations(
            EvaluationEditionRepository editions, EvaluationRepository evaluations, CurrentUser currentUser) {
        this.editions = editions;
        this.evaluations = evaluations;
        this.currentUser = currentUser;
    }

    @Override
    public List<WaitingDecision> waiting(int most) {
        return editions.findUnsigned(currentUser.get().id().value(), Limit.of(most)).stream()
                .map(this::waiting)
                .toList();
    }

    private WaitingDecision waiting(EvaluationEdition edition) {
        var terms = evaluations.findById(edition.evaluationId()).orElseThrow().terms();
        return new WaitingDecision(
                edition.kind().isWhole() ? "evaluation.waiting.final" : "evaluation.waiting.midYear",
                terms.schoolYear().text(),
                0,
                EvaluationRoutes.of(new EvaluationId(edition.evaluationId())),
                edition.madeAt(),
                edition.madeBy(),
                WaitingKind.DECIDE,
                null,
                Telling.BY_ITS_ROOM);
    }
}
