package org.ctoportal.interview.record;

import java.time.Clock;
import java.util.LinkedHashMap;
import org.ctoportal.interview.search.SearchId;
import org.springframework.stereotype.Component;

/** Puts the records of a search together, for a bundle or for the digest of a certificate. */
@Component
class RecordPacker {

    private final RecordClock records;
    private final BundlePapers papers;
    private final PublicNames names;
    private final Clock clock;

    RecordPacker(RecordClock records, BundlePapers papers, PublicNames names, Clock clock) {
        this.records = records;
        this.papers = papers;
        this.names = names;
        this.clock = clock;
    }

    RecordBundle bundle(SearchId search, RedactionLevel level) {
        var packed = packed(search, level);
        return RecordBundle.of(packed, papers.of(search, packed), clock.instant());
    }

    /** Of everything there is. */
    String digest(SearchId search) {
        return RecordBundle.digest(packed(search, RedactionLevel.LEGAL));
    }

    private PackedRecords packed(SearchId search, RedactionLevel level) {
        var naming = names.naming(search, level);
        var contents = new LinkedHashMap<String, RecordContent>();
        records.parts().forEach(part -> contents.put(part.name(), part.content(search, level, naming)));
        return new PackedRecords(level, contents);
    }
}
