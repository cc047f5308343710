package org.ctoportal.interview.record;

import java.util.List;
import org.ctoportal.interview.search.SearchId;
import org.springframework.stereotype.Component;

/** Destroys the records of a search, part after part, within the transaction that writes the certificate: all or none. */
@Component
class Shredder {

    private final RecordClock records;

    Shredder(RecordClock records) {
        this.records = records;
    }

    /** The last part goes first: what refers to others before what is referred to. */
    List<DestroyedPart> destroy(SearchId search) {
        return destroy(records.parts(), search);
    }

    static List<DestroyedPart> destroy(List<RecordPart> parts, SearchId search) {
        return parts.reversed().stream()
                .map(part -> new DestroyedPart(part.name(), part.destroy(search)))
                .toList()
                .reversed();
    }
}
