package org.ctoportal.records;

import java.util.Map;
import org.ctoportal.district.tenancy.FixedQuery;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells whether something stands under a hold, for rooms that take things away. Asks for no permission and says no more. */
@Component
public class Holds {

    private final RecordClasses classes;
    private final FixedQuery query;
    private final RecordQueue queue;

    Holds(RecordClasses classes, FixedQuery query, RecordQueue queue) {
        this.classes = classes;
        this.query = query;
        this.queue = queue;
    }

    /** Whoever destroys waits for holds that are being set, until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void queue() {
        queue.enter();
    }

    @Transactional(readOnly = true)
    public boolean isHeld(String className, long number) {
        var of = classes.get(className);
        return !query.list(
                        "select r.district_id from " + of.table()
                                + " r where r.district_id = :district and r.id = :number and " + HeldSql.of(of),
                        row -> true,
                        Map.of("number", number))
                .isEmpty();
    }

    /** Fails with {@link RecordHeldException} where a hold stands; until the transaction ends, none is set. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void require(String className, long number) {
        var of = classes.get(className);
        if (queue.pass()
                && !query.list(
                                "select r.district_id from " + of.table()
                                        + " r where r.district_id = :district and r.id = :number and "
                                        + HeldSql.now(of),
                                row -> true,
                                Map.of("number", number))
                        .isEmpty()) {
            throw new RecordHeldException();
        }
    }
}
