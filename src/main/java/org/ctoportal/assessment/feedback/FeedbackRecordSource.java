package org.ctoportal.assessment.feedback;

import java.util.List;
import org.ctoportal.records.RecordClass;
import org.ctoportal.records.RecordKind;
import org.ctoportal.records.RecordSource;
import org.springframework.stereotype.Component;

/** Feedback rounds as records: their time runs from the day they were closed. */
@Component
class FeedbackRecordSource implements RecordSource {

    static final String CLASS = "feedback-round";

    @Override
    public List<RecordClass> classes() {
        return List.of(RecordClass.of(
                        CLASS,
                        RecordKind.PERSONNEL,
                        "feedback_round",
                        "r.closed_at",
                        number -> FeedbackRoutes.of(new FeedbackRoundId(number)))
                .about("r.person_id")
                .with("outgoing_mail", "matter = concat('FEEDBACK:', :number)"));
    }
}
