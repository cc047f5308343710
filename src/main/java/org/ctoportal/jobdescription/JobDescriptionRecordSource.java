package org.ctoportal.jobdescription;

import java.util.List;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.records.RecordClass;
import org.ctoportal.records.RecordKind;
import org.ctoportal.records.RecordSource;
import org.springframework.stereotype.Component;

/** Job descriptions as records: their time runs from the day they were put away. */
@Component
class JobDescriptionRecordSource implements RecordSource {

    @Override
    public List<RecordClass> classes() {
        return List.of(
                RecordClass.of(
                                "job-description",
                                RecordKind.POSTING,
                                "authored_document",
                                "case when r.archived_at is not null then greatest(r.archived_at, r.changed_at) end",
                                number -> JobDescriptionRoutes.editorOf(new DocumentId(number)))
                        .titled("r.title")
                        .only("r.kind = '" + JobDescriptionComposer.KIND + "'"),
                RecordClass.of(
                                "started-answers",
                                RecordKind.OWN_NOTE,
                                "started_answers",
                                "r.kept_at",
                                number -> JobDescriptionRoutes.NEW)
                        .about("r.person_id"));
    }
}
