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

    /**
     * Whoever takes something away: many at once, but none while a hold is being set, until the transaction ends.
     *
     * @return whether any hold stands
     */
    boolean pass() {
        return query.asKept(
                        "select d.id as district_id, o.id as hold from district d left join record_hold o"
                                + " on o.district_id = d.id and o.lifted_at is null where d.id = :district limit 1"
                                + " lock in share mode",
                        row -> row.getLong("hold") > 0,
                        Map.of())
                .contains(true);
    }

    /** Until the transaction ends. */
    void enter() {
        query.list("select id as district_id from district where id = :district for update", row -> true, Map.of());
    }
}
