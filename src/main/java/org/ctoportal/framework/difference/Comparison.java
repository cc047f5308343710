package org.ctoportal.framework.difference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ctoportal.document.redline.Redline;
import org.ctoportal.framework.outline.PackOutline;
import org.ctoportal.framework.outline.TemplateNode;

/** Compares two versions entry by entry. */
final class Comparison {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(\\.\\d{1,9})?");
    private static final Pattern WEIGHT = Pattern.compile("weight|percent");

    /** A shorter detail is told faster by what it was and is than by its words. */
    private static final int SHORTEST_PROSE = 40;

    private final PackOutline older;
    private final PackOutline newer;
    private final Pairs pairs;
    private final Moves moves;

    Comparison(PackOutline older, PackOutline newer) {
        this.older = older;
        this.newer = newer;
        this.pairs = new Pairs(older, newer);
        this.moves = new Moves(pairs);
    }

    List<EntryChange> entries() {
        var entries = new ArrayList<EntryChange>();
        var removed = removed();
        for (var entry : pairs.newer()) {
            var changes = changes(entry);
            if (!changes.isEmpty()) {
                entries.add(new EntryChange(entry, place(entry), changes));
            }
            removed.getOrDefault(entry, List.of())
                    .forEach(gone -> entries.add(new EntryChange(gone, place(gone), List.of(new Change.Removed()))));
        }
        return entries;
    }

    /** What is gone stands where it would stand now, be it that what it belonged to has another name. */
    private List<TemplateNode> place(TemplateNode entry) {
        var way = entry.ancestors().stream().skip(1).toList();
        var place = new ArrayList<TemplateNode>();
        way.stream()
                .filter(node -> !node.isHeading())
                .forEach(node -> place.add(pairs.findNewer(node).orElse(node)));
        if (entry.parent() != null && !entry.children().isEmpty()) {
            place.add(entry);
        }
        return place.isEmpty() ? way : place;
    }

    /** What is gone, under the entry of the newer version that it stood behind. */
    private Map<TemplateNode, List<TemplateNode>> removed() {
        var removed = new HashMap<TemplateNode, List<TemplateNode>>();
        var last = newer.root();
        for (var entry : pairs.older()) {
            var now = pairs.findNewer(entry);
            if (now.isEmpty()) {
                removed.computeIfAbsent(last, behind -> new ArrayList<>()).add(entry);
            } else if (moves.find(now.get()).isEmpty()) {
                last = now.get();
            }
        }
        return removed;
    }

    private List<Change> changes(TemplateNode entry) {
        var before = pairs.findOlder(entry);
        if (before.isEmpty()) {
            return List.of(new Change.Added());
        }
        var changes = new ArrayList<Change>();
        if (!pairs.replacedBy(entry).isEmpty()) {
            changes.add(new Change.Replaced(pairs.replacedBy(entry)));
        }
        moves.find(entry).ifPresent(changes::add);
        addFacts(facts(older, before.get()), facts(newer, entry), changes);
        return changes;
    }

    private static Map<List<String>, String> facts(PackOutline pack, TemplateNode entry) {
        return entry == pack.root() ? Facts.of(pack.pack(), entry) : Facts.of(entry);
    }

    private static void addFacts(
            Map<List<String>, String> before, Map<List<String>, String> after, List<Change> changes) {
        var fields = new LinkedHashSet<>(after.keySet());
        fields.addAll(before.keySet());
        for (var field : fields) {
            var old = before.getOrDefault(field, "");
            var now = after.getOrDefault(field, "");
            if (!old.equals(now)) {
                changes.add(change(field, old, now));
            }
        }
    }

    private static Change change(List<String> field, String old, String now) {
        if (WEIGHT.matcher(field.getLast()).find() && isNumber(old) && isNumber(now)) {
            return new Change.Reweighted(field, new BigDecimal(old), new BigDecimal(now));
        }
        return field.equals(Facts.TITLE) || field.equals(Facts.TEXT) || isProse(old) || isProse(now)
                ? new Change.Reworded(field, Redline.between(old, now))
                : new Change.Changed(field, old, now);
    }

    private static boolean isNumber(String value) {
        return NUMBER.matcher(value).matches();
    }

    private static boolean isProse(String value) {
        return value.contains("\n") || value.contains(" ") && value.length() > SHORTEST_PROSE;
    }
}
