package org.ctoportal.assessment.evaluation;

import java.util.List;
import org.ctoportal.identity.Permissions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The years of an employee, one after the other. */
@Service
@PreAuthorize(Permissions.MAY_READ_EVALUATIONS)
public class EvaluationHistoryService {

    private final EvaluationRepository evaluations;
    private final EvaluationShelf shelf;
    private final EvaluationYears years;

    EvaluationHistoryService(EvaluationRepository evaluations, EvaluationShelf shelf, EvaluationYears years) {
        this.evaluations = evaluations;
        this.shelf = shelf;
        this.years = years;
    }

    /** Of those the signed-in person may read, the years that are final; the first one first. */
    @Transactional(readOnly = true)
    public List<EvaluationYear> years(EvaluationId id) {
        return years.standing(readable(id));
    }

    /** The years an edition was sealed with, its own last: the same to everybody, whatever was corrected since. */
    @Transactional(readOnly = true)
    public List<EvaluationYear> sealedYears(EvaluationId id, EditionDetails edition) {
        readable(id);
        return years.sealed(id, edition);
    }

    private Evaluation readable(EvaluationId id) {
        var evaluation = evaluations.findById(id.value()).orElseThrow(EvaluationNotFoundException::new);
        shelf.reader(evaluation).orElseThrow(EvaluationNotFoundException::new);
        return evaluation;
    }
}
