package org.ctoportal.framework.exchange.plan;

import java.util.List;

/**
 * What taking a file would do to one entry of a pack.
 *
 * @param list the field that holds the entry; empty for the pack itself
 * @param parent the code of the entry it stands under in the file, or in the draft if the file has not got it; empty at the
 *     top
 * @param fields that differ; {@code parent} when it moves, the name of a list when that is in another order
 */
public record PlannedEntry(String list, String parent, String code, EntryStatus status, List<String> fields) {

    public PlannedEntry {
        fields = List.copyOf(fields);
    }
}
