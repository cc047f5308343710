package org.ctoportal.framework.difference;

import java.util.ArrayList;
import java.util.List;
import org.ctoportal.framework.outline.TemplateNode;

/**
 * An entry and everything that happened to it.
 *
 * @param entry of the newer version, or of the older one where it was removed
 */
public record EntryChange(TemplateNode entry, List<Change> changes) {

    public EntryChange {
        changes = List.copyOf(changes);
    }

    public boolean has(Change.Kind kind) {
        return changes.stream().anyMatch(change -> change.kind() == kind);
    }

    /**
     * What the entry is shown under: the entries above it without the pack, itself among them if it has entries below. A
     * heading only where nothing else would stand there; nothing for the pack.
     */
    public List<TemplateNode> place() {
        var above = entry.ancestors();
        if (above.isEmpty()) {
            return List.of();
        }
        var way = above.subList(1, above.size());
        var entries =
                new ArrayList<>(way.stream().filter(node -> !node.isHeading()).toList());
        if (!entry.children().isEmpty()) {
            entries.add(entry);
        }
        return entries.isEmpty() ? way : entries;
    }
}
