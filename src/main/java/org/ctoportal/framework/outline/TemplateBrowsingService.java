package org.ctoportal.framework.outline;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.ctoportal.district.CurrentDistrict;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.PackLine;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.framework.edition.VersionsInUse;
import org.ctoportal.framework.store.PackShelf;
import org.ctoportal.shared.RecentlyUsed;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The published packs for people to look through. */
@Service
@PreAuthorize("isAuthenticated()")
public class TemplateBrowsingService {

    private static final int VERSIONS_KEPT = 2 * PackKind.values().length;

    private final PackShelf shelf;
    private final RecentlyUsed<PackVersionId, PackOutline> outlines = new RecentlyUsed<>(VERSIONS_KEPT);

    private final VersionsInUse inUse;
    private final CurrentDistrict currentDistrict;

    TemplateBrowsingService(PackShelf shelf, VersionsInUse inUse, CurrentDistrict currentDistrict) {
        this.shelf = shelf;
        this.inUse = inUse;
        this.currentDistrict = currentDistrict;
    }

    /** The version of each pack the district uses, the framework first. */
    @Transactional(readOnly = true)
    public List<PackOutline> packs() {
        return new TreeMap<>(inUse.all())
                .entrySet().stream()
                        .map(pack -> outlines.get(pack.getValue(), () -> outline(pack.getKey(), pack.getValue())))
                        .toList();
    }

    /** The published versions of a pack, the newest first; none where there is no such pack. */
    @Transactional(readOnly = true)
    public List<PackLine> versions(String packCode) {
        return shelf.versions(packCode, currentDistrict.id());
    }

    /** The version that {@link PackLine#isMeantBy} the reference, or the newest of that number. */
    @Transactional(readOnly = true)
    public Optional<PackOutline> findVersion(String packCode, String reference) {
        var versions = shelf.versions(packCode, currentDistrict.id());
        return versions.stream()
                .filter(version -> version.isMeantBy(reference))
                .findFirst()
                .or(() -> versions.stream()
                        .filter(version -> version.version().equals(reference))
                        .findFirst())
                .map(version -> outlines.get(version.id(), () -> outline(version.kind(), version.id())));
    }

    private PackOutline outline(PackKind kind, PackVersionId id) {
        var pack = shelf.version(kind, id);
        var origins = shelf.origins(id);
        return switch (kind) {
            case FRAMEWORK -> FrameworkOutline.of(pack, shelf.framework(id), origins);
            case CLAUSES -> ClauseOutline.of(pack, shelf.clauses(id), origins);
            default -> EntryOutline.of(pack, shelf.entries(kind, id), origins);
        };
    }
}
