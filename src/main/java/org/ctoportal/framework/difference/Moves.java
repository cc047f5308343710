package org.ctoportal.framework.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ctoportal.framework.outline.TemplateNode;
import org.jspecify.annotations.Nullable;

/** The fewest entries that must have been moved to bring the older version into the order of the newer one. */
final class Moves {

    private final Pairs pairs;
    private final Map<TemplateNode, Change.Moved> moves = new HashMap<>();

    Moves(Pairs pairs) {
        this.pairs = pairs;
        var siblings = new LinkedHashMap<Place, List<TemplateNode>>();
        pairs.newer()
                .forEach(entry -> siblings.computeIfAbsent(
                                new Place(entry.owner(), entry.list()), place -> new ArrayList<>())
                        .add(entry));
        var positions = new HashMap<TemplateNode, Integer>();
        pairs.older().forEach(entry -> positions.put(entry, positions.size()));
        siblings.values().forEach(group -> find(group, positions));
    }

    /** Where siblings stand: those of one list under one entry. */
    private record Place(@Nullable TemplateNode owner, String list) {}

    private void find(List<TemplateNode> group, Map<TemplateNode, Integer> positions) {
        var stayed = new ArrayList<TemplateNode>();
        var places = IntStream.builder();
        for (var entry : group) {
            pairs.findOlder(entry).ifPresent(before -> {
                if (pairs.belongTogether(before, entry)) {
                    stayed.add(entry);
                    places.add(positions.getOrDefault(before, 0));
                } else {
                    moves.put(entry, new Change.Moved(before.owner(), previous(group, entry)));
                }
            });
        }
        var rise = LongestRise.in(places.build().toArray());
        for (var i = rise.nextClearBit(0); i < stayed.size(); i = rise.nextClearBit(i + 1)) {
            moves.put(stayed.get(i), new Change.Moved(null, previous(group, stayed.get(i))));
        }
    }

    private static @Nullable TemplateNode previous(List<TemplateNode> group, TemplateNode entry) {
        var at = group.indexOf(entry);
        return at == 0 ? null : group.get(at - 1);
    }

    Optional<Change.Moved> find(TemplateNode entry) {
        return Optional.ofNullable(moves.get(entry));
    }
}
