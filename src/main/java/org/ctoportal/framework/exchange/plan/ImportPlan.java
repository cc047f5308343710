package org.ctoportal.framework.exchange.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ctoportal.framework.exchange.incoming.ImportProblem;
import org.ctoportal.framework.exchange.incoming.Incoming;
import org.jspecify.annotations.Nullable;

/**
 * What taking a file would do to a draft, entry by entry, and the draft as it would be. Nothing is ever removed, and what is
 * taken once makes a second plan that has nothing left to do.
 */
public final class ImportPlan {

    private final boolean complete;
    private final boolean hasBase;
    private final Map<EntryKey, Node> base;
    private final Map<EntryKey, Node> current;
    private final Map<EntryKey, Node> incoming;
    private final Set<String> codesInError;
    private final Map<EntryKey, PlannedEntry> entries = new LinkedHashMap<>();

    private ImportPlan(Incoming file, @Nullable Map<String, Object> base, Map<String, Object> current) {
        this.codesInError = file.errors()
                .map(ImportProblem::code)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toSet());
        var nodes = Nodes.of(List.of(base == null ? Map.of() : base, current, file.data()), codesInError);
        this.complete = file.complete();
        this.hasBase = base != null;
        this.base = nodes.get(0);
        this.current = nodes.get(1);
        this.incoming = nodes.get(2);
        this.incoming.keySet().forEach(key -> entries.put(key, planned(key)));
        this.current.keySet().forEach(key -> entries.computeIfAbsent(key, this::planned));
    }

    /** The plan for a draft that is empty, or of which nobody knows what it came from. */
    public static ImportPlan of(Incoming file, Map<String, Object> current) {
        return new ImportPlan(file, null, current);
    }

    /** The plan for a draft, where the file and the draft both came from the base. */
    public static ImportPlan of(Incoming file, Map<String, Object> base, Map<String, Object> current) {
        return new ImportPlan(file, base, current);
    }

    /** Every entry of the file and the draft, as the file has them, then what it has not. */
    public List<PlannedEntry> entries() {
        return List.copyOf(entries.values());
    }

    public long count(EntryStatus status) {
        return entries.values().stream()
                .filter(entry -> entry.status() == status)
                .count();
    }

    /**
     * The data of the draft with the file taken into it.
     *
     * @param take which of the conflicting entries become what the file says; the others stay
     */
    public Map<String, Object> applied(Predicate<PlannedEntry> take) {
        var taken = entries.entrySet().stream()
                .filter(entry -> switch (entry.getValue().status()) {
                    case NEW, CHANGED -> true;
                    case CONFLICTING -> take.test(entry.getValue());
                    default -> false;
                })
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new Merge(current, incoming, taken, entries, complete).pack();
    }

    private PlannedEntry planned(EntryKey key) {
        var file = incoming.get(key);
        var draft = current.get(key);
        if (file == null) {
            var left = Objects.requireNonNull(draft);
            return entry(left, left, EntryStatus.MISSING, Set.of());
        }
        if (codesInError.contains(file.code())) {
            return entry(file, file, EntryStatus.IN_ERROR, Set.of());
        }
        return draft == null ? entry(file, file, added(key, file), Set.of()) : compared(key, file, draft);
    }

    /** An entry the draft does not have shares the fate of one above it that the draft does not have either. */
    private EntryStatus added(EntryKey key, Node file) {
        var above = entries.get(file.parentKey());
        if (above != null && !current.containsKey(file.parentKey()) && above.status() != EntryStatus.NEW) {
            return above.status();
        }
        return hasBase && base.containsKey(key) ? EntryStatus.CONFLICTING : EntryStatus.NEW;
    }

    private PlannedEntry compared(EntryKey key, Node file, Node draft) {
        var origin = base.get(key);
        var moved = SiblingOrder.changed(file, draft, origin);
        var wanted = file.standing();
        var present = draft.standing();
        var differing = Values.differing(present, said(present, wanted));
        if (differing.isEmpty() && moved.isEmpty()) {
            return entry(file, draft, EntryStatus.SAME, Set.of());
        }
        if (differing.isEmpty() || !hasBase) {
            differing.addAll(moved);
            return entry(file, draft, EntryStatus.CHANGED, differing);
        }
        var before = origin == null ? Map.<String, Object>of() : origin.standing();
        if (Values.differing(before, said(before, wanted)).isEmpty()) {
            return entry(file, draft, moved.isEmpty() ? EntryStatus.SAME : EntryStatus.CHANGED, moved);
        }
        var inDraft = !Values.differing(before, present).isEmpty();
        differing.addAll(moved);
        return entry(file, draft, inDraft ? EntryStatus.CONFLICTING : EntryStatus.CHANGED, differing);
    }

    /** What a file makes of fields: a file that cannot say everything leaves what it does not say. */
    private Map<String, Object> said(Map<String, Object> fields, Map<String, Object> wanted) {
        return complete ? wanted : Values.overlaid(fields, wanted);
    }

    private static PlannedEntry entry(Node file, Node draft, EntryStatus status, Set<String> fields) {
        var code = file.code().isEmpty() ? draft.code() : file.code();
        return new PlannedEntry(file.list(), file.parent(), code, status, List.copyOf(fields));
    }
}
