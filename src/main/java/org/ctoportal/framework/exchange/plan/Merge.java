package org.ctoportal.framework.exchange.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts a draft together again from its entries and those taken from a file. */
final class Merge {

    private final Map<EntryKey, Node> current;
    private final Map<EntryKey, Node> incoming;
    private final Set<EntryKey> taken;
    private final Map<EntryKey, PlannedEntry> planned;
    private final boolean complete;
    /** Where each entry of the result stands. */
    private final Map<EntryKey, EntryKey> parents = new HashMap<>();

    Merge(
            Map<EntryKey, Node> current,
            Map<EntryKey, Node> incoming,
            Set<EntryKey> taken,
            Map<EntryKey, PlannedEntry> planned,
            boolean complete) {
        this.current = current;
        this.incoming = incoming;
        this.taken = taken;
        this.planned = planned;
        this.complete = complete;
        current.forEach((key, node) -> parents.put(key, node.parentKey()));
        incoming.forEach((key, node) -> {
            if (takes(key, node)) {
                parents.put(key, node.parentKey());
            }
        });
    }

    Map<String, Object> pack() {
        return entry(EntryKey.ROOT);
    }

    /** Whether the entry becomes what the file says; one that is only put in another order keeps what it says itself. */
    private boolean takes(EntryKey key, Node file) {
        var entry = planned.get(key);
        return taken.contains(key)
                && (entry == null
                        || !current.containsKey(key)
                        || !file.children().keySet().containsAll(entry.fields()));
    }

    private Map<String, Object> entry(EntryKey key) {
        var draft = current.get(key);
        var file = incoming.get(key);
        var take = file != null && takes(key, file);
        var entry = fields(draft, file, take);
        for (var list : lists(draft, file)) {
            var children = new ArrayList<Object>();
            order(key, draft, file, list).stream()
                    .filter(child -> key.equals(parents.get(child)))
                    .forEach(child -> children.add(entry(child)));
            var said = take ? file : draft;
            if (!children.isEmpty() || said != null && said.children().containsKey(list)) {
                entry.put(list, children);
            }
        }
        return entry;
    }

    private Map<String, Object> fields(@Nullable Node draft, @Nullable Node file, boolean take) {
        var own = draft == null ? Map.<String, Object>of() : draft.fields();
        if (!take || file == null) {
            return new LinkedHashMap<>(own);
        }
        return complete ? new LinkedHashMap<>(file.fields()) : Values.overlaid(own, file.fields());
    }

    private static Set<String> lists(@Nullable Node draft, @Nullable Node file) {
        var lists = new LinkedHashSet<String>();
        if (draft != null) {
            lists.addAll(draft.children().keySet());
        }
        if (file != null) {
            lists.addAll(file.children().keySet());
        }
        return lists;
    }

    private List<EntryKey> order(EntryKey key, @Nullable Node draft, @Nullable Node file, String list) {
        var ofDraft = draft == null ? List.<EntryKey>of() : draft.children(list);
        var ofFile = file == null ? List.<EntryKey>of() : file.children(list);
        var entry = planned.get(key);
        var reordered = taken.contains(key) && entry != null && entry.fields().contains(list);
        return reordered ? woven(ofFile, ofDraft) : woven(ofDraft, ofFile);
    }

    /** The first list, with everything else of the second put behind what it follows there. */
    private static List<EntryKey> woven(List<EntryKey> first, List<EntryKey> second) {
        var known = new HashSet<>(first);
        var behind = new HashMap<EntryKey, List<EntryKey>>();
        var before = EntryKey.ROOT;
        for (var key : second) {
            if (known.contains(key)) {
                before = key;
            } else {
                behind.computeIfAbsent(before, place -> new ArrayList<>()).add(key);
            }
        }
        var woven = new ArrayList<>(behind.getOrDefault(EntryKey.ROOT, List.of()));
        for (var key : first) {
            woven.add(key);
            woven.addAll(behind.getOrDefault(key, List.of()));
        }
        return woven;
    }
}
