package org.ctoportal.assessment.team;

import java.util.List;
import org.ctoportal.records.RecordClass;
import org.ctoportal.records.RecordKind;
import org.ctoportal.records.RecordSource;
import org.springframework.stereotype.Component;

/** Team assessments as records: their time runs from the day they were closed. */
@Component
class TeamRecordSource implements RecordSource {

    static final String CLASS = "team-assessment";

    @Override
    public List<RecordClass> classes() {
        return List.of(RecordClass.of(
                        CLASS,
                        RecordKind.OTHER,
                        "team_assessment",
                        "r.closed_at",
                        number -> TeamAssessmentRoutes.of(new TeamAssessmentId(number)))
                .with("outgoing_mail", "matter = concat('TEAM:', :number)"));
    }
}
