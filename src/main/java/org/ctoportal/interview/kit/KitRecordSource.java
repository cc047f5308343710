package org.ctoportal.interview.kit;

import java.util.List;
import org.ctoportal.records.RecordClass;
import org.ctoportal.records.RecordKind;
import org.ctoportal.records.RecordSource;
import org.springframework.stereotype.Component;

/** Interview kits as records: what a search was asked by stays as long as the search. */
@Component
class KitRecordSource implements RecordSource {

    static final String CLASS = "interview-kit";

    @Override
    public List<RecordClass> classes() {
        return List.of(RecordClass.of(
                        CLASS,
                        RecordKind.SELECTION,
                        "interview_kit",
                        "greatest(r.changed_at, coalesce((select max(e.frozen_at) from interview_kit_edition e"
                                + " where e.district_id = r.district_id and e.kit_id = r.id), r.changed_at))",
                        number -> InterviewKitRoutes.editorOf(new InterviewKitId(number)))
                .titled("r.title"));
    }
}
