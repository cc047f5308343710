package org.ctoportal.framework.difference;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctoportal.framework.outline.PackOutline;
import org.ctoportal.framework.outline.TemplateNode;

/** Which entry of one version is which of the other: the same one, or the one that replaces it. */
final class Pairs {

    private final Entries older;
    private final Entries newer;
    private final Map<TemplateNode, TemplateNode> olderOf = new HashMap<>();
    private final Map<TemplateNode, TemplateNode> newerOf = new HashMap<>();
    private final Map<TemplateNode, List<TemplateNode>> replaced = new HashMap<>();

    Pairs(PackOutline before, PackOutline after) {
        var ambiguous = new HashSet<>(Entries.ambiguous(before));
        ambiguous.addAll(Entries.ambiguous(after));
        older = new Entries(before, ambiguous);
        newer = new Entries(after, ambiguous);
        for (var entry : newer.all()) {
            older.find(newer.key(entry)).ifPresent(same -> {
                olderOf.put(entry, same);
                newerOf.put(same, entry);
            });
        }
        Origins.replacedIn(after.pack())
                .forEach((code, olderCodes) -> newer.findCoded(code).ifPresent(entry -> replace(entry, olderCodes)));
    }

    /** Only what is gone has been replaced; one that stays beside the other goes its own way. */
    private void replace(TemplateNode entry, List<String> olderCodes) {
        var gone = olderCodes.stream()
                .flatMap(code -> older.findCoded(code).stream())
                .filter(node -> newer.find(older.key(node)).isEmpty())
                .toList();
        if (!gone.isEmpty()) {
            gone.forEach(node -> newerOf.putIfAbsent(node, entry));
            replaced.put(entry, gone);
            olderOf.putIfAbsent(entry, gone.getFirst());
        }
    }

    Collection<TemplateNode> older() {
        return older.all();
    }

    Collection<TemplateNode> newer() {
        return newer.all();
    }

    Optional<TemplateNode> findOlder(TemplateNode entry) {
        return Optional.ofNullable(olderOf.get(entry));
    }

    Optional<TemplateNode> findNewer(TemplateNode entry) {
        return Optional.ofNullable(newerOf.get(entry));
    }

    /** The older entries it stands for, itself aside. */
    List<TemplateNode> replacedBy(TemplateNode entry) {
        return replaced.getOrDefault(entry, List.of());
    }

    /** Whether both belong to the same entry, or to one and what replaced it. */
    boolean belongTogether(TemplateNode before, TemplateNode after) {
        var owner = before.owner();
        return (owner == null ? null : newerOf.get(owner)) == after.owner();
    }
}
