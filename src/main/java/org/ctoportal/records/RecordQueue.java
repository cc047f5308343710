package org.ctoportal.records;

import java.util.Map;
import org.ctoportal.district.tenancy.FixedQuery;
import org.springframework.stereotype.Component;

/** Holds, destructions and erasures of a district wait for each other: none passes by one that is not kept yet. */
@Component
class RecordQueue {

    private final FixedQuery query;

    RecordQueue(FixedQuery query) {
        this.query = query;
    }

    /** Until the transaction ends. */
    void enter() {
        query.list("select id as district_id from district where id = :district for update", row -> true, Map.of());
    }
}
