package org.ctoportal.assessment.evaluation;

import java.time.Instant;
import org.ctoportal.assessment.dashboard.Activity;
import org.ctoportal.assessment.dashboard.AssessmentActivity;
import org.ctoportal.shared.FiscalYear;
import org.springframework.stereotype.Component;

/** How many evaluations there are for a school year. */
@Component
class EvaluationActivity implements AssessmentActivity {

    private final EvaluationRepository evaluations;

    EvaluationActivity(EvaluationRepository evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public Activity in(FiscalYear year, Instant from, Instant until) {
        return new Activity(
                Activity.Kind.EVALUATION,
                evaluations.countBySchoolYear(year.start()),
                evaluations.countBySchoolYearAndFinalEditionGreaterThan(year.start(), 0));
    }
}
