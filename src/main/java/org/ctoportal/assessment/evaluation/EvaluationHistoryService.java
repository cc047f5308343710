package org.ctoportal.assessment.evaluation;

import java.util.List;
import org.ctoportal.assessment.evaluation.rubric.RubricResult;
import org.ctoportal.framework.TemplateStoreService;
import org.ctoportal.identity.Permissions;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The years of an employee, one after the other. */
@Service
@PreAuthorize(Permissions.MAY_READ_EVALUATIONS)
public class EvaluationHistoryService {

    private static final Limit MOST_YEARS = Limit.of(40);

    private final EvaluationRepository evaluations;
    private final EvaluationEditionRepository editions;
    private final EvaluationShelf shelf;
    private final TemplateStoreService templates;

    EvaluationHistoryService(
            EvaluationRepository evaluations,
            EvaluationEditionRepository editions,
            EvaluationShelf shelf,
            TemplateStoreService templates) {
        this.evaluations = evaluations;
        this.editions = editions;
        this.shelf = shelf;
        this.templates = templates;
    }

    /** Of those the signed-in person may read, the years that are final; the first one first. */
    @Transactional(readOnly = true)
    public List<EvaluationYear> years(EvaluationId id) {
        var evaluation = evaluations.findById(id.value()).orElseThrow(EvaluationNotFoundException::new);
        shelf.reader(evaluation).orElseThrow(EvaluationNotFoundException::new);
        return evaluations.findYears(evaluation.employeeKey(), MOST_YEARS).stream()
                .filter(one -> shelf.reader(one).isPresent())
                .map(this::year)
                .toList();
    }

    private EvaluationYear year(Evaluation evaluation) {
        var terms = evaluation.terms();
        var framework = templates.framework(terms.version());
        var content = editions.findByEvaluationIdAndNumber(evaluation.id(), evaluation.finalEdition())
                .orElseThrow(EvaluationNotFoundException::new)
                .content();
        return new EvaluationYear(
                new EvaluationId(evaluation.id()),
                terms.schoolYear(),
                framework,
                RubricResult.of(framework, terms.weights(), content.levels()));
    }
}
