package org.ctoportal.interview.record;

import java.util.List;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchService;
import org.ctoportal.records.Procedure;
import org.ctoportal.records.RecordClass;
import org.ctoportal.records.RecordKind;
import org.ctoportal.records.RecordSource;
import org.springframework.stereotype.Component;

/** Searches as records: each on its own screen, where the exact day, holds and destruction are; closed to whoever applied. */
@Component
class SearchRecordSource implements RecordSource {

    @Override
    public List<RecordClass> classes() {
        return List.of(RecordClass.of(
                        SearchService.RECORD_CLASS,
                        RecordKind.SELECTION,
                        "search",
                        "(select greatest(s.action_on, coalesce(s.made_on, s.action_on)) from search_record s"
                                + " where s.district_id = r.district_id and s.search_id = r.id)",
                        number -> number == 0 ? RecordRoutes.OVERVIEW : RecordRoutes.of(new SearchId(number)))
                .titled("r.title")
                .only("not exists (select 1 from candidate c where c.district_id = r.district_id and c.search_id = r.id"
                        + " and (c.person_id = :me or c.email = :email)) and not exists (select 1 from destruction d"
                        + " where d.district_id = r.district_id and d.search_id = r.id and d.done_at is not null)")
                .alsoHeld("exists (select 1 from legal_hold l where l.district_id = r.district_id"
                        + " and l.search_id = r.id and l.released_at is null)")
                .by(Procedure.OWN));
    }
}
