package org.ctoportal.search;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.ctoportal.district.DistrictId;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.engine.spi.TransactionCompletionCallbacks.AfterCompletionCallback;
import org.hibernate.engine.spi.TransactionCompletionCallbacks.BeforeCompletionCallback;
import org.hibernate.event.spi.EventSource;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Notes with every change, in its transaction, what the index has to read again. What is gone leaves the index with the same
 * transaction, and so do words about people: they are back in a moment when they are still so.
 */
@Component
class ChangeMarker implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {

    private static final long serialVersionUID = 1L;

    private static final String OWNER = "districtId";
    private static final String MARK = "insert into search_mark (district_id, kind, number) values (?, ?, ?)";
    private static final String FORGET = "delete from search_entry where district_id = ? and kind = ? and number = ?";

    private final transient Supplier<Map<String, List<Follower>>> followers;
    private final transient Map<SharedSessionContractImplementor, Set<Change>> open = new WeakHashMap<>();

    ChangeMarker(ObjectProvider<SearchSource> sources) {
        followers = SingletonSupplier.of(() -> sources.stream()
                .flatMap(source -> source.follows().stream()
                        .map(followed -> new Follower(source.kind(), source.isPersonal(), followed)))
                .collect(Collectors.groupingBy(one -> one.followed().entity())));
    }

    private enum Step {
        ADDED,
        CHANGED,
        REMOVED
    }

    private record Follower(FoundKind kind, boolean personal, Followed followed) {

        /** Of what is new the index knows nothing yet. */
        boolean forgets(Step step) {
            return switch (step) {
                case ADDED -> personal && !followed.isAll() && !followed.isItself();
                case CHANGED -> personal && !followed.isAll();
                case REMOVED -> !followed.isAll() && (personal || followed.isItself());
            };
        }
    }

    /** {@code forgets} is whether the index forgets at once. */
    private record Change(long district, FoundKind kind, long number, boolean forgets) {}

    @Override
    public void onPostInsert(PostInsertEvent event) {
        note(event.getPersister(), event.getId(), event.getState(), Set.of(), Step.ADDED, event.getSession());
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        var persister = event.getPersister();
        var dirty = event.getDirtyProperties();
        var fields = dirty == null
                ? Set.<String>of()
                : Arrays.stream(dirty)
                        .mapToObj(field -> persister.getPropertyNames()[field])
                        .collect(Collectors.toSet());
        note(persister, event.getId(), event.getState(), fields, Step.CHANGED, event.getSession());
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        note(event.getPersister(), event.getId(), event.getDeletedState(), Set.of(), Step.REMOVED, event.getSession());
    }

    /** {@code fields} are those that changed; none where all did. */
    private void note(
            EntityPersister persister,
            Object id,
            Object[] state,
            Set<String> fields,
            Step step,
            SharedSessionContractImplementor session) {
        for (var follower :
                followers.get().getOrDefault(persister.getMappedClass().getSimpleName(), List.of())) {
            var followed = follower.followed();
            var concerns = fields.isEmpty()
                    || followed.fields().isEmpty()
                    || followed.fields().stream().anyMatch(fields::contains);
            var number = followed.isAll()
                    ? Long.valueOf(SearchMark.ALL)
                    : followed.isItself() ? id : value(persister, state, followed.number());
            if (concerns && number instanceof Long which) {
                var district = district(persister, state, session);
                of(session).add(new Change(district, follower.kind(), which, follower.forgets(step)));
            }
        }
    }

    private static @Nullable Object value(EntityPersister persister, Object[] state, String field) {
        var place = Arrays.asList(persister.getPropertyNames()).indexOf(field);
        return place < 0 ? null : state[place];
    }

    /** A new row of a district has none yet but that of its session; what is of no district is of all. */
    private static long district(EntityPersister persister, Object[] state, SharedSessionContractImplementor session) {
        if (!Arrays.asList(persister.getPropertyNames()).contains(OWNER)) {
            return DistrictId.NONE.value();
        }
        return value(persister, state, OWNER) instanceof Long owner ? owner : (Long) session.getTenantIdentifierValue();
    }

    private Set<Change> of(SharedSessionContractImplementor session) {
        synchronized (open) {
            var known = open.get(session);
            if (known != null) {
                return known;
            }
            var changes = new LinkedHashSet<Change>();
            open.put(session, changes);
            var queue = ((EventSource) session).getActionQueue();
            queue.registerCallback((BeforeCompletionCallback) this::write);
            queue.registerCallback((AfterCompletionCallback) (committed, ended) -> take(ended));
            return changes;
        }
    }

    private Set<Change> take(SharedSessionContractImplementor session) {
        synchronized (open) {
            var changes = open.remove(session);
            return changes == null ? Set.of() : changes;
        }
    }

    private void write(SharedSessionContractImplementor session) {
        var changes = take(session);
        // In the order in which the index is brought up to date: nobody waits for somebody who waits.
        var forgotten = changes.stream()
                .filter(Change::forgets)
                .sorted(Comparator.comparing(Change::kind).thenComparing(Change::number))
                .toList();
        send(session, FORGET, forgotten);
        send(session, MARK, new ArrayList<>(changes));
    }

    private static void send(SharedSessionContractImplementor session, String sql, List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        var jdbc = session.getJdbcCoordinator();
        var statement = jdbc.getStatementPreparer().prepareStatement(sql);
        try {
            for (var change : changes) {
                bind(statement, change);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw session.getJdbcServices().getSqlExceptionHelper().convert(e, "The index was not told", sql);
        } finally {
            jdbc.getLogicalConnection().getResourceRegistry().release(statement);
            jdbc.afterStatementExecution();
        }
    }

    private static void bind(PreparedStatement statement, Change change) throws SQLException {
        statement.setLong(1, change.district());
        statement.setString(2, change.kind().name());
        statement.setLong(3, change.number());
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }
}
