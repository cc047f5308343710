package org.ctoportal.audit;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Collectors;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.tenancy.Unaudited;
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

/**
 * Writes down which entities a transaction adds, changes and removes, in the same transaction: there is no change without its
 * event and no event without its change. What is written by statements of its own, as answers on a sheet are, is not told of
 * here; the steps of the sheet are.
 */
@Component
class ChangeRecorder implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {

    private static final long serialVersionUID = 1L;

    private static final String ROOT = "org.ctoportal.";
    private static final String OWNER = "districtId";
    private static final String VERSION = "version";

    /** Fields of an account that a sign-in counts and remembers; guesses alone would fill the tables. */
    private static final Set<String> NOTHING_DONE =
            Set.of("", "failedAttempts", "nextAttemptAt", "lastDistrictId", "colorScheme", "language");

    /** More of a kind in one transaction are told of together. */
    private static final int FEW = 20;

    private final transient ObjectProvider<AuditStore> store;
    private final transient Clock clock;
    private final transient Map<SharedSessionContractImplementor, List<AuditEvent>> open = new WeakHashMap<>();

    ChangeRecorder(ObjectProvider<AuditStore> store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        note(Act.ADDED, event.getPersister(), event.getId(), event.getState(), "", event.getSession());
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        var fields = changed(event.getDirtyProperties(), event.getPersister());
        note(Act.CHANGED, event.getPersister(), event.getId(), event.getState(), fields, event.getSession());
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        note(Act.REMOVED, event.getPersister(), event.getId(), event.getDeletedState(), "", event.getSession());
    }

    private static String changed(int @Nullable [] dirty, EntityPersister persister) {
        return dirty == null
                ? ""
                : Arrays.stream(dirty)
                        .mapToObj(field -> persister.getPropertyNames()[field])
                        .filter(field -> !field.equals(VERSION))
                        .collect(Collectors.joining(", "));
    }

    private void note(
            Act act,
            EntityPersister persister,
            Object id,
            Object @Nullable [] state,
            String fields,
            SharedSessionContractImplementor session) {
        var entity = persister.getMappedClass();
        if (entity.isAnnotationPresent(Unaudited.class) || !(id instanceof Long number)) {
            return;
        }
        if (act == Act.CHANGED && NOTHING_DONE.containsAll(List.of(fields.split(", ")))) {
            return;
        }
        var kind = entity.getName().startsWith(ROOT) ? entity.getName().substring(ROOT.length()) : entity.getName();
        var district = district(persister, state, session);
        of(session).add(new AuditEvent(0, district, clock.instant(), Actor.current(), act, kind, number, 1, fields));
    }

    /** Memberships name their district themselves; a new row of a district has none yet but that of its session. */
    private static long district(
            EntityPersister persister, Object @Nullable [] state, SharedSessionContractImplementor session) {
        var place = Arrays.asList(persister.getPropertyNames()).indexOf(OWNER);
        if (state != null && place >= 0 && state[place] instanceof Long owner) {
            return owner;
        }
        return session.getTenantIdentifierValue() instanceof Long acted ? acted : DistrictId.NONE.value();
    }

    private List<AuditEvent> of(SharedSessionContractImplementor session) {
        synchronized (open) {
            var known = open.get(session);
            if (known != null) {
                return known;
            }
            var events = new ArrayList<AuditEvent>();
            open.put(session, events);
            var queue = ((EventSource) session).getActionQueue();
            queue.registerCallback((BeforeCompletionCallback) this::write);
            queue.registerCallback((AfterCompletionCallback) (committed, ended) -> forget(ended));
            return events;
        }
    }

    private void forget(SharedSessionContractImplementor session) {
        synchronized (open) {
            open.remove(session);
        }
    }

    private void write(SharedSessionContractImplementor session) {
        List<AuditEvent> events;
        synchronized (open) {
            events = open.remove(session);
        }
        if (events == null || events.isEmpty()) {
            return;
        }
        try {
            var connection = session.getJdbcCoordinator().getLogicalConnection().getPhysicalConnection();
            store.getObject().add(together(events), connection);
        } catch (SQLException e) {
            throw new AuditUnavailableException(e);
        }
    }

    static List<AuditEvent> together(List<AuditEvent> events) {
        record Like(long district, String actor, Act act, String kind) {}
        var alike = new LinkedHashMap<Like, List<AuditEvent>>();
        events.forEach(event -> alike.computeIfAbsent(
                        new Like(event.district(), event.actor(), event.act(), event.kind()), like -> new ArrayList<>())
                .add(event));
        return alike.values().stream()
                .flatMap(some -> some.size() > FEW ? List.of(sum(some)).stream() : some.stream())
                .toList();
    }

    private static AuditEvent sum(List<AuditEvent> some) {
        var first = some.getFirst();
        return new AuditEvent(
                0,
                first.district(),
                first.at(),
                first.actor(),
                first.act(),
                first.kind(),
                0,
                some.size(),
                numbers(some));
    }

    /** {@code 3-24, 30}: databases give numbers one after the other, so there is room for all as a rule. */
    static String numbers(List<AuditEvent> some) {
        var numbers = some.stream().map(AuditEvent::subject).sorted().distinct().toList();
        var told = new StringBuilder();
        for (var from = 0; from < numbers.size(); ) {
            var to = from;
            while (to + 1 < numbers.size() && numbers.get(to + 1) == numbers.get(to) + 1) {
                to++;
            }
            told.append(told.isEmpty() ? "" : ", ").append(numbers.get(from));
            if (to > from) {
                told.append('-').append(numbers.get(to));
            }
            from = to + 1;
        }
        return told.toString();
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }
}
