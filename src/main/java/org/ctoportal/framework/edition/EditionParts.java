package org.ctoportal.framework.edition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ctoportal.framework.Origin;
import org.ctoportal.framework.pack.Origins;
import org.ctoportal.framework.pack.PackPart;
import org.ctoportal.framework.pack.PartId;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an edition: those of its base with the district's changes laid over them. A pure function of both. Parts
 * stand in the order of the base; new ones after their like, moved ones where they were put.
 */
final class EditionParts {

    private final Map<PartId, PartChange> changes;
    private final Map<PartId, PackPart> base = new LinkedHashMap<>();
    private final Map<PartId, List<PackPart>> children = new HashMap<>();
    private final List<EditionPart> parts = new ArrayList<>();
    private Map<String, Origin> origins = Map.of();

    private EditionParts(Collection<PartChange> changes) {
        this.changes = changes.stream()
                .collect(Collectors.toMap(
                        PartChange::id, change -> change, (first, second) -> second, LinkedHashMap::new));
    }

    /** All parts, also those that are left out; a part of the district's own whose parent has gone is not among them. */
    static List<EditionPart> of(List<PackPart> base, Collection<PartChange> changes) {
        var edition = new EditionParts(changes);
        base.forEach(edition::addBase);
        edition.addOwn();
        var root = edition.root();
        edition.origins = edition.origins(root);
        edition.walk(root, false);
        return List.copyOf(edition.parts);
    }

    /** Own parts that belong to nothing any more, because the base no longer has their parent. */
    static List<PackPart> homeless(List<EditionPart> parts, Collection<PartChange> changes) {
        var placed = parts.stream().map(EditionPart::id).collect(Collectors.toSet());
        return changes.stream()
                .filter(change -> change.parent() != null && change.content() != null && !placed.contains(change.id()))
                .map(change -> new PackPart(change.id(), change.parent(), Objects.requireNonNull(change.content())))
                .toList();
    }

    private void addBase(PackPart original) {
        base.put(original.id(), original);
        var change = changes.get(original.id());
        var part = change == null || change.parent() == null
                ? original
                : new PackPart(original.id(), change.parent(), original.content());
        if (part.parent() != null) {
            children.computeIfAbsent(part.parent(), key -> new ArrayList<>()).add(part);
        }
    }

    private void addOwn() {
        for (var change : changes.values()) {
            var parent = change.parent();
            if (parent != null && change.content() != null && !base.containsKey(change.id())) {
                children.computeIfAbsent(parent, key -> new ArrayList<>())
                        .add(new PackPart(change.id(), parent, change.content()));
            }
        }
    }

    private PackPart root() {
        return base.isEmpty()
                ? changes.values().stream()
                        .filter(change -> change.id().isPack())
                        .findFirst()
                        .map(change -> new PackPart(change.id(), null, Objects.requireNonNull(change.content())))
                        .orElseThrow()
                : base.values().iterator().next();
    }

    /**
     * What the edition says of itself comes from a file, or from an older base; over that of the base, but what the base has
     * under a licence stays there.
     */
    private Map<String, Origin> origins(PackPart root) {
        var said = new HashMap<>(Origins.in(root));
        var change = changes.get(root.id());
        if (change != null && change.content() != null) {
            Origins.in(root.saying(change.content())).values().stream()
                    .filter(origin -> !isLicensed(said.get(origin.code())))
                    .forEach(origin -> said.put(origin.code(), origin));
        }
        return said;
    }

    private static boolean isLicensed(@Nullable Origin origin) {
        return origin != null && origin.kind() == Origin.Kind.LICENSED;
    }

    private void walk(PackPart part, boolean leftOut) {
        var off = leftOut || isOff(part.id());
        parts.add(edited(part, off));
        var lists = children.getOrDefault(part.id(), List.of()).stream()
                .collect(Collectors.groupingBy(
                        child -> child.id().list(), LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
        lists.values().forEach(list -> inOrder(list).forEach(child -> walk(child, off)));
    }

    private List<PackPart> inOrder(List<PackPart> list) {
        var moved = list.stream()
                .filter(part -> position(part) != null)
                .sorted(Comparator.comparing(part -> Objects.requireNonNull(position(part))))
                .toList();
        if (moved.isEmpty()) {
            return list;
        }
        var ordered =
                list.stream().filter(part -> position(part) == null).collect(Collectors.toCollection(ArrayList::new));
        moved.forEach(part -> ordered.add(Math.min(Objects.requireNonNull(position(part)), ordered.size()), part));
        return ordered;
    }

    private @Nullable Integer position(PackPart part) {
        var change = changes.get(part.id());
        return change == null ? null : change.position();
    }

    /** Its own words, or those of the base; a clause that was only moved follows the words of the base. */
    private static String said(PartChange change, PackPart original) {
        var content = change.content();
        var reworded = change.reworded();
        if (content == null) {
            return original.content();
        }
        var own = original.saying(content);
        return reworded != null && ClausePlace.sameWords(own, original.saying(reworded))
                ? ClausePlace.at(original, ClausePlace.number(own)).content()
                : content;
    }

    /** What was said of it, else what the base says; whoever puts own words over words of others keeps their licence. */
    private @Nullable String origin(PartChange change, PartState state) {
        var inherited = origins.get(change.id().code());
        if (change.origin() != null || inherited == null) {
            return change.origin();
        }
        return Origins.write(state == PartState.REWORDED ? inherited.reworded() : inherited);
    }

    private boolean isOff(PartId id) {
        var change = changes.get(id);
        return change != null && change.switchedOff();
    }

    private EditionPart edited(PackPart part, boolean off) {
        var change = changes.getOrDefault(part.id(), PartChange.none(part.id()));
        var original = base.get(part.id());
        if (original == null) {
            var own = off ? PartState.OFF : PartState.OWN;
            return new EditionPart(part, own, null, null, false, origin(change, own));
        }
        var content = said(change, original);
        var same = content.equals(original.content()) || ClausePlace.sameWords(original, original.saying(content));
        var state = off ? PartState.OFF : same && part == original ? PartState.INHERITED : PartState.REWORDED;
        // Also where the base brings a part the district had added itself: then there was nothing to put words over.
        var moved = !same && !original.content().equals(change.reworded());
        return new EditionPart(
                part.saying(content), state, original.content(), change.reworded(), moved, origin(change, state));
    }
}
