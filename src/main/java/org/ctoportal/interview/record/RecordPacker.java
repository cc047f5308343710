package org.ctoportal.interview.record;

import java.time.Clock;
import java.util.LinkedHashMap;
import org.ctoportal.interview.search.CandidateService;
import org.ctoportal.interview.search.SearchId;
import org.springframework.stereotype.Component;

/** Puts the records of a search together, for a bundle or for the digest of a certificate. */
@Component
class RecordPacker {

    private final RecordClock records;
    private final CandidateService candidates;
    private final Clock clock;

    RecordPacker(RecordClock records, CandidateService candidates, Clock clock) {
        this.records = records;
        this.candidates = candidates;
        this.clock = clock;
    }

    RecordBundle bundle(SearchId search, RedactionLevel level) {
        var names = Naming.of(level, candidates.list(search));
        var contents = new LinkedHashMap<String, RecordContent>();
        records.parts().forEach(part -> contents.put(part.name(), part.content(search, level, names)));
        return RecordBundle.of(level, contents, clock.instant());
    }
}
