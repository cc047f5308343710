package org.ctoportal.framework.difference;

import java.util.List;
import org.ctoportal.framework.outline.TemplateNode;

/**
 * An entry and everything that happened to it.
 *
 * @param entry of the newer version, or of the older one where it was removed
 * @param place what it is shown under: the entries above it without the pack, itself among them if it has parts; a
 *     heading only where nothing else would stand there; nothing for the pack
 */
public record EntryChange(TemplateNode entry, List<TemplateNode> place, List<Change> changes) {

    public EntryChange {
        place = List.copyOf(place);
        changes = List.copyOf(changes);
    }

    public boolean has(Change.Kind kind) {
        return changes.stream().anyMatch(change -> change.kind() == kind);
    }
}
