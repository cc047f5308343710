package org.ctoportal.framework.edition;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.framework.pack.PackReader;
import org.ctoportal.framework.store.PackShelf;
import org.ctoportal.shared.RecentlyUsed;
import org.springframework.stereotype.Component;

/** What the packs in use offer for others to refer to. */
@Component
class References {

    private static final int KEPT = 16;

    private final VersionsInUse inUse;
    private final PackShelf shelf;
    private final RecentlyUsed<PackVersionId, Map<String, SortedSet<String>>> names = new RecentlyUsed<>(KEPT);

    References(VersionsInUse inUse, PackShelf shelf) {
        this.inUse = inUse;
        this.shelf = shelf;
    }

    /** The names in packs of other kinds. */
    SortedSet<String> ofOthers(PackKind kind, String refersTo) {
        var found = new TreeSet<String>();
        inUse.all().forEach((other, version) -> {
            if (other != kind) {
                var of = names.get(version, () -> PackReader.names(List.of(shelf.original(version))));
                found.addAll(of.getOrDefault(refersTo, new TreeSet<>()));
            }
        });
        return found;
    }
}
