package org.ctoportal.records;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.district.tenancy.FixedQuery;
import org.hibernate.event.spi.DeleteContext;
import org.hibernate.event.spi.DeleteEvent;
import org.hibernate.event.spi.DeleteEventListener;
import org.hibernate.event.spi.EventSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Lets nothing be taken away that stands under a hold, whoever does it and wherever: it stands in front of every removal of an
 * entity. What rooms take away by statements of their own goes with its record, which is an entity.
 */
@Component
class HoldWall implements DeleteEventListener {

    private static final long serialVersionUID = 1L;

    private final transient ObjectProvider<RecordTrees> trees;
    private final transient ObjectProvider<FixedQuery> query;
    private final transient ObjectProvider<RecordQueue> queue;
    private final transient Map<String, List<RecordClass>> guarded = new ConcurrentHashMap<>();
    private final transient Map<EventSource, Boolean> asked = Collections.synchronizedMap(new WeakHashMap<>());

    HoldWall(ObjectProvider<RecordTrees> trees, ObjectProvider<FixedQuery> query, ObjectProvider<RecordQueue> queue) {
        this.trees = trees;
        this.query = query;
        this.queue = queue;
    }

    @Override
    public void onDelete(DeleteEvent event) {
        if (event.getObject() instanceof DistrictOwned owned && isAnythingHeld(event.getSession())) {
            var table = event.getSession()
                    .getEntityPersister(event.getEntityName(), owned)
                    .getIdentifierTableName();
            classes(table).stream()
                    .filter(one -> isHeld(one, table, owned.id()))
                    .findAny()
                    .ifPresent(one -> {
                        throw new RecordHeldException();
                    });
        }
    }

    @Override
    public void onDelete(DeleteEvent event, DeleteContext alreadyRemoved) {
        onDelete(event);
    }

    /** Asked once in a session: until its transaction ends, none is set. */
    private boolean isAnythingHeld(EventSource session) {
        var known = asked.get(session);
        if (known != null) {
            return known;
        }
        var held = queue.getObject().pass();
        asked.put(session, held);
        return held;
    }

    private List<RecordClass> classes(String table) {
        return guarded.computeIfAbsent(
                table,
                any -> trees.getObject().with(table).stream()
                        .filter(one ->
                                one.procedure() == Procedure.HERE || one.table().equals(table))
                        .filter(one -> !one.free().contains(table))
                        .toList());
    }

    /** By the record a row belongs to. */
    private boolean isHeld(RecordClass of, String table, long number) {
        // Letters of several classes stand in one table, and so do documents.
        var among = of.among().isEmpty() ? "" : " and " + of.among();
        var sql = trees.getObject().of(of).recordOf(table, of) + among + " and " + HeldSql.now(of);
        return !query.getObject()
                .asKept(sql, row -> true, Map.of("number", number))
                .isEmpty();
    }
}
