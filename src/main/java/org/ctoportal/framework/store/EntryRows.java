package org.ctoportal.framework.store;

import java.util.List;
import org.ctoportal.framework.PackEntry;
import org.ctoportal.framework.PackVersionId;
import org.springframework.stereotype.Component;

/** The entries of a pack without tables of its own, as rows and back. */
@Component
class EntryRows {

    private final PackRows rows;

    EntryRows(PackRows rows) {
        this.rows = rows;
    }

    void add(List<PackEntry> entries, PackVersionId id) {
        var keys = new RowKeys(id);
        rows.add(entries.stream()
                .map(entry -> new StoredEntry(keys.next(), entry))
                .toList());
    }

    List<PackEntry> read(PackVersionId id) {
        return rows.read(StoredEntry.class, id).stream().map(StoredEntry::entry).toList();
    }
}
