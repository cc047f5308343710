package org.ctoportal.framework.difference;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.framework.PackVersion;
import org.ctoportal.framework.outline.PackOutline;
import org.ctoportal.framework.outline.TemplateNode;

/**
 * What became of the entries of a pack from one version to another, in the order of the newer one. An entry that was
 * removed stands where it would stand now.
 *
 * @param licensed codes of the entries whose words, in either version, are of others under a licence
 */
public record PackDifference(PackVersion older, PackVersion newer, List<EntryChange> entries, Set<String> licensed) {

    public PackDifference {
        entries = List.copyOf(entries);
        licensed = Set.copyOf(licensed);
    }

    public static PackDifference between(PackOutline older, PackOutline newer) {
        return new PackDifference(
                older.pack(), newer.pack(), new Comparison(older, newer).entries(), licensed(older, newer));
    }

    private static Set<String> licensed(PackOutline older, PackOutline newer) {
        return Stream.concat(older.entries(), newer.entries())
                .filter(TemplateNode::isLicensed)
                .map(TemplateNode::code)
                .collect(Collectors.toSet());
    }

    /** To how many entries each kind of change happened; a kind that happened to none is not there. */
    public Map<Change.Kind, Integer> counts() {
        var counts = new EnumMap<Change.Kind, Integer>(Change.Kind.class);
        for (var kind : Change.Kind.values()) {
            var count = only(kind).size();
            if (count > 0) {
                counts.put(kind, count);
            }
        }
        return counts;
    }

    public List<EntryChange> only(Change.Kind kind) {
        return entries.stream().filter(entry -> entry.has(kind)).toList();
    }
}
