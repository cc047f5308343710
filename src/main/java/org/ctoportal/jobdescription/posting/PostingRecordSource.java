package org.ctoportal.jobdescription.posting;

import java.util.List;
import org.ctoportal.records.RecordClass;
import org.ctoportal.records.RecordKind;
import org.ctoportal.records.RecordSource;
import org.springframework.stereotype.Component;

/** Postings as records: their time runs from the day they ended. */
@Component
class PostingRecordSource implements RecordSource {

    @Override
    public List<RecordClass> classes() {
        return List.of(RecordClass.of(
                        "posting",
                        RecordKind.POSTING,
                        "posting",
                        "case when r.ending is not null or r.closes_at is not null"
                                + " then greatest(coalesce(r.closes_at, r.changed_at), r.changed_at) end",
                        number -> PostingRoutes.editorOf(new PostingId(number)))
                .titled("concat(r.posting_year, '-', lpad(r.serial_number, 3, '0'), ' ', r.title)")
                .with(
                        "posted_page",
                        "number in (select concat(posting_year, '-', lpad(serial_number, 3, '0')) from posting"
                                + " where district_id = :district and id = :number)"));
    }
}
