package org.ctoportal.framework.edition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ctoportal.framework.pack.PackPart;
import org.ctoportal.framework.pack.PartId;

/** The changes that make an edition say what a file says: those it has already, and what the file adds to them. */
final class TakenOver {

    private final List<PackPart> base;
    private final Map<PartId, PackPart> baseById;
    private final Map<PartId, PartChange> changes;

    TakenOver(List<PackPart> base, Collection<PartChange> changes) {
        this.base = base;
        this.baseById = base.stream().collect(Collectors.toMap(PackPart::id, part -> part));
        this.changes = changes.stream()
                .collect(Collectors.toMap(
                        PartChange::id, change -> change, (first, second) -> second, LinkedHashMap::new));
    }

    /** The changes after which the edition consists of {@code wanted}; what is not in it stays as it is. */
    List<PartChange> becoming(List<PackPart> wanted) {
        wanted.forEach(part -> changes.put(part.id(), said(part)));
        var ordered = EditionParts.of(base, changes.values());
        var present = siblingsOf(ordered);
        siblings(wanted).forEach((place, ids) -> order(ids, present.getOrDefault(place, List.of())));
        return List.copyOf(changes.values());
    }

    private PartChange said(PackPart part) {
        var change = changes.getOrDefault(part.id(), PartChange.none(part.id()))
                .switched(false)
                .at(null);
        var original = baseById.get(part.id());
        if (original == null) {
            return change.saying(part.content(), null).under(part.parent());
        }
        var same = part.content().equals(original.content());
        return change.saying(same ? null : part.content(), original.content())
                .under(Objects.equals(part.parent(), original.parent()) ? null : part.parent());
    }

    /** Positions only where the order would come out otherwise; parts the file does not have keep behind the others. */
    private void order(List<PartId> wanted, List<PartId> present) {
        var known = new HashSet<>(wanted);
        var kept = present.stream().filter(known::contains).toList();
        if (kept.equals(wanted)) {
            return;
        }
        var all = new ArrayList<>(wanted);
        present.stream().filter(id -> !known.contains(id)).forEach(all::add);
        for (var i = 0; i < all.size(); i++) {
            var id = all.get(i);
            changes.put(id, changes.getOrDefault(id, PartChange.none(id)).at(i));
        }
    }

    private record Place(PartId parent, String list) {}

    private static Map<Place, List<PartId>> siblings(List<PackPart> parts) {
        var siblings = new LinkedHashMap<Place, List<PartId>>();
        for (var part : parts) {
            var parent = part.parent();
            if (parent != null) {
                siblings.computeIfAbsent(new Place(parent, part.id().list()), key -> new ArrayList<>())
                        .add(part.id());
            }
        }
        return siblings;
    }

    private static Map<Place, List<PartId>> siblingsOf(List<EditionPart> parts) {
        return siblings(parts.stream().map(EditionPart::part).toList());
    }
}
