package org.ctoportal.framework.edition;

import java.time.Clock;
import java.util.List;
import org.ctoportal.framework.PackVersion;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.framework.pack.PackPart;
import org.ctoportal.framework.pack.PackParts;
import org.ctoportal.framework.pack.PartId;
import org.ctoportal.framework.store.PackShelf;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.shared.RecentlyUsed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rows of an edition: read as parts, changed one part at a time by whoever holds it. */
@Component
class OpenEdition {

    private static final int BASES_KEPT = 6;

    private final EditionRepository editions;
    private final StoredChangeRepository changes;
    private final PackShelf shelf;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final RecentlyUsed<PackVersionId, List<PackPart>> bases = new RecentlyUsed<>(BASES_KEPT);

    OpenEdition(
            EditionRepository editions,
            StoredChangeRepository changes,
            PackShelf shelf,
            CurrentUser currentUser,
            Clock clock) {
        this.editions = editions;
        this.changes = changes;
        this.shelf = shelf;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    Edition get(EditionId id) {
        return editions.findById(id.value()).orElseThrow(EditionNotFoundException::new);
    }

    /** Held until the transaction ends, so that changes to one edition queue up. */
    Edition hold(EditionId id) {
        return editions.findWithLockById(id.value()).orElseThrow(EditionNotFoundException::new);
    }

    /** Held for a change by the person who asks. */
    Edition holdForChange(EditionId id) {
        var edition = hold(id);
        edition.change(currentUser.get(), clock.instant());
        return edition;
    }

    List<EditionPart> parts(Edition edition) {
        return EditionParts.of(base(edition.base()), changes(edition));
    }

    List<PartChange> changes(Edition edition) {
        return changes.findByEditionIdOrderById(edition.id()).stream()
                .map(StoredChange::change)
                .toList();
    }

    List<PackPart> base(@Nullable PackVersionId base) {
        return base == null ? List.of() : bases.get(base, () -> PackParts.of(shelf.original(base)));
    }

    EditionPart part(Edition edition, PartId id) {
        return parts(edition).stream()
                .filter(part -> part.id().equals(id))
                .findFirst()
                .orElseThrow(EditionNotFoundException::new);
    }

    PartChange change(Edition edition, PartId id) {
        return changes.findByEditionIdAndListAndCode(edition.id(), id.list(), id.code())
                .map(StoredChange::change)
                .orElseGet(() -> PartChange.none(id));
    }

    /** Keeps the change, or forgets the row when nothing is changed any more. */
    void keep(Edition edition, PartChange change) {
        var stored = changes.findByEditionIdAndListAndCode(
                edition.id(), change.id().list(), change.id().code());
        if (change.isNone()) {
            stored.ifPresent(changes::delete);
            return;
        }
        var author = currentUser.get().name();
        stored.ifPresentOrElse(
                row -> row.become(change, author, clock.instant()),
                () -> changes.save(new StoredChange(new EditionId(edition.id()), change, author, clock.instant())));
    }

    /** How the base is called, such as {@code K12-CTO-STARTER 1.0.0}. */
    String baseName(Edition edition) {
        var base = edition.base();
        return base == null ? "" : nameOf(shelf.version(base));
    }

    private static String nameOf(PackVersion version) {
        return version.code() + " " + version.version();
    }
}
