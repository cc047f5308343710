package org.ctoportal.records;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ctoportal.district.tenancy.FixedQuery;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.records.RecordsStayException.Why;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps for a while what rooms delete by hand. Asks for no permission; whoever deletes it says first who may. */
@Component
public class RecycleBin {

    private final RecycledObjectRepository objects;
    private final RecordClasses classes;
    private final RecordRows rows;
    private final RecordQueue queue;
    private final FixedQuery query;
    private final CurrentUser currentUser;
    private final Clock clock;

    RecycleBin(
            RecycledObjectRepository objects,
            RecordClasses classes,
            RecordRows rows,
            RecordQueue queue,
            FixedQuery query,
            CurrentUser currentUser,
            Clock clock) {
        this.objects = objects;
        this.classes = classes;
        this.rows = rows;
        this.queue = queue;
        this.query = query;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Keeps all its rows as they are now; the room takes them away afterwards, in the same transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(String className, long number) {
        var of = classes.get(className);
        keep(of, number, rows.read(of, number));
    }

    private void keep(RecordClass of, long number, RecordSlice slice) {
        var me = currentUser.get();
        objects.save(new RecycledObject(
                new RecordKey(of.name(), number),
                person(of, number),
                title(of, number),
                slice,
                me.id(),
                me.name(),
                clock.instant()));
    }

    /**
     * Until the transaction ends nobody adds anything to the record. Whoever moves it holds it before deciding that it may
     * go, in a transaction that reads what others have stored meanwhile.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(String className, long number) {
        queue.pass();
        query.list(
                "select district_id from " + classes.get(className).table()
                        + " where district_id = :district and id = :number for update",
                row -> true,
                Map.of("number", number));
    }

    /** Whether other records need it, so that it cannot be moved. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean isNeeded(String className, long number) {
        return !rows.neededBy(classes.get(className), number).isEmpty();
    }

    /**
     * Keeps all its rows as they are now and takes the same away. For what reaches over several rooms.
     *
     * @throws RecordsStayException when other records need it
     * @throws RecordHeldException when it is on hold
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(String className, long number) {
        var of = classes.get(className);
        var needed = rows.neededBy(of, number);
        if (!needed.isEmpty()) {
            throw new RecordsStayException(Why.NEEDED, needed);
        }
        var slice = rows.read(of, number);
        keep(of, number, slice);
        rows.remove(slice);
    }

    private String title(RecordClass of, long number) {
        return read(of, number, of.title()).map(Object::toString).orElse("");
    }

    private @Nullable Long person(RecordClass of, long number) {
        return read(of, number, of.person())
                .map(found -> ((Number) found).longValue())
                .orElse(null);
    }

    private Optional<Object> read(RecordClass of, long number, String expression) {
        return query
                .list(
                        "select r.district_id, " + expression + " as found from " + of.table()
                                + " r where r.district_id = :district and r.id = :number",
                        row -> Optional.ofNullable(row.getObject("found")),
                        Map.of("number", number))
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether a hold stands over what it was. */
    boolean isHeld(RecycledObject object) {
        var key = object.key();
        return !query.list(
                        "select h.district_id from held_record h join record_hold o on o.district_id = h.district_id"
                                + " and o.id = h.hold_id where h.district_id = :district and o.lifted_at is null"
                                + " and (h.class_name = :class and (h.record_number is null or h.record_number = :number)"
                                + " or h.person_id = :person) limit 1",
                        row -> true,
                        Map.of(
                                "class",
                                key.className(),
                                "number",
                                key.number(),
                                "person",
                                Objects.requireNonNullElse(object.person(), 0L)))
                .isEmpty();
    }
}
