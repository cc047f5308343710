package org.ctoportal.assessment.evaluation;

import java.util.List;
import org.ctoportal.records.RecordClass;
import org.ctoportal.records.RecordKind;
import org.ctoportal.records.RecordSource;
import org.springframework.stereotype.Component;

/** Evaluations as records: their time runs from the last edition, receipt or response. */
@Component
class EvaluationRecordSource implements RecordSource {

    static final String CLASS = "evaluation";

    @Override
    public List<RecordClass> classes() {
        return List.of(RecordClass.of(
                        CLASS,
                        RecordKind.PERSONNEL,
                        "evaluation",
                        "(select max(e.made_at) from evaluation_edition e"
                                + " where e.district_id = r.district_id and e.evaluation_id = r.id)",
                        number -> EvaluationRoutes.of(new EvaluationId(number)))
                .titled("concat(r.school_year, '-', lpad(mod(r.school_year + 1, 100), 2, '0'))")
                .about("r.employee_id")
                .with("outgoing_mail", "matter = concat('EVALUATION:', :number)")
                .freely("evaluation_access"));
    }
}
