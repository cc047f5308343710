package org.ctoportal.assessment.self;

import java.util.List;
import org.ctoportal.records.RecordClass;
import org.ctoportal.records.RecordKind;
import org.ctoportal.records.RecordSource;
import org.springframework.stereotype.Component;

/** Self-assessments as records: notes of their owner, whose name whoever keeps records does not read here. */
@Component
class SelfAssessmentRecordSource implements RecordSource {

    @Override
    public List<RecordClass> classes() {
        return List.of(RecordClass.of(
                        "self-assessment",
                        RecordKind.OTHER,
                        "self_assessment",
                        "greatest(r.begun_at, coalesce(r.submitted_at, r.begun_at), coalesce((select max(a.rated_at)"
                                + " from self_rating a where a.district_id = r.district_id and a.assessment_id = r.id),"
                                + " r.begun_at))",
                        number -> SelfAssessmentRoutes.of(new SelfAssessmentId(number)))
                .about("r.owner_id")
                .with("outgoing_mail", "matter = concat('SELFASSESSMENT:', :number)")
                .freely("self_share", "matrix_entry", "matrix_score"));
    }
}
