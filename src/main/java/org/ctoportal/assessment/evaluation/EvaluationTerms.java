package org.ctoportal.assessment.evaluation;

import java.io.Serializable;
import org.ctoportal.assessment.evaluation.rubric.WeightSetting;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.shared.FiscalYear;

/**
 * What an evaluation goes by from its first day to its last.
 *
 * @param title of the employee's position
 * @param year the July it begins in
 * @param framework the number of the version whose rubric it is
 * @param frameworkVersion how that version calls itself
 * @param description title of the approved job description the version was taken from; empty when it was chosen
 * @param revision of that description; 0 when it was chosen
 * @param reason why it was chosen; empty when it was not
 * @param responseDays working days the employee has to respond
 * @param recordClass its standing as a public record
 */
public record EvaluationTerms(
        String employee,
        String title,
        String supervisor,
        int year,
        long framework,
        String frameworkVersion,
        String description,
        int revision,
        String reason,
        WeightSetting weights,
        int responseDays,
        String recordClass)
        implements Serializable {

    public FiscalYear schoolYear() {
        return new FiscalYear(year);
    }

    EvaluationTerms supervisedBy(String name) {
        return new EvaluationTerms(
                employee,
                title,
                name,
                year,
                framework,
                frameworkVersion,
                description,
                revision,
                reason,
                weights,
                responseDays,
                recordClass);
    }

    public PackVersionId version() {
        return new PackVersionId(framework);
    }
}
