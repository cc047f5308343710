package org.ctoportal.framework.edition;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ctoportal.district.CurrentDistrict;
import org.ctoportal.district.tenancy.ManyRows;
import org.ctoportal.framework.PackLine;
import org.ctoportal.framework.PackVersion;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.framework.pack.PackPart;
import org.ctoportal.framework.pack.PackParts;
import org.ctoportal.framework.pack.PartId;
import org.ctoportal.framework.store.PackShelf;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.shared.RecentlyUsed;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** The rows of an edition: read as parts, changed one part at a time by whoever holds it. */
@Component
class OpenEdition {

    private static final int BASES_KEPT = 6;

    private final EditionRepository editions;
    private final StoredChangeRepository changes;
    private final ManyRows rows;
    private final PackShelf shelf;
    private final CurrentDistrict currentDistrict;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final RecentlyUsed<PackVersionId, List<PackPart>> bases = new RecentlyUsed<>(BASES_KEPT);

    OpenEdition(
            EditionRepository editions,
            StoredChangeRepository changes,
            ManyRows rows,
            PackShelf shelf,
            CurrentDistrict currentDistrict,
            CurrentUser currentUser,
            Clock clock) {
        this.editions = editions;
        this.changes = changes;
        this.rows = rows;
        this.shelf = shelf;
        this.currentDistrict = currentDistrict;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Stores a new edition.
     *
     * @throws EditionBegunException when somebody else was quicker
     */
    Edition begin(Edition edition) {
        try {
            return editions.saveAndFlush(edition);
        } catch (DataIntegrityViolationException e) {
            throw new EditionBegunException(e);
        }
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

    /**
     * Every code that means something already: of the parts, of own ones the base has no place for, and of those the
     * district's published versions had. A code that came back would pass for the part it named before.
     */
    Set<String> codes(Edition edition, List<EditionPart> parts) {
        var codes = new HashSet<String>();
        parts.forEach(part -> codes.add(part.id().code()));
        changes(edition).forEach(change -> codes.add(change.id().code()));
        shelf.versions(edition.packCode(), currentDistrict.id()).stream()
                .filter(PackLine::own)
                .forEach(version -> codes.addAll(shelf.origins(version.id()).keySet()));
        return codes;
    }

    List<EditionPart> parts(Edition edition) {
        return parts(edition, changes(edition));
    }

    List<EditionPart> parts(Edition edition, List<PartChange> present) {
        return EditionParts.of(base(edition.base()), present);
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
        keep(
                edition,
                change,
                changes.findByEditionIdAndListAndCode(
                        edition.id(), change.id().list(), change.id().code()));
    }

    /** Keeps many changes; the present ones are read once. One that is there already keeps its author. */
    void keepAll(Edition edition, Collection<PartChange> many) {
        var present = changes.findByEditionIdOrderById(edition.id()).stream()
                .collect(Collectors.toMap(row -> row.change().id(), row -> row));
        var fresh = new ArrayList<StoredChange>();
        for (var change : many) {
            var row = present.get(change.id());
            if (row == null && !change.isNone()) {
                fresh.add(made(edition, change));
            } else if (row != null && !row.change().equals(change)) {
                keep(edition, change, Optional.of(row));
            }
        }
        rows.insert(fresh);
    }

    private void keep(Edition edition, PartChange change, Optional<StoredChange> stored) {
        if (change.isNone()) {
            stored.ifPresent(changes::delete);
            return;
        }
        stored.ifPresentOrElse(
                row -> row.become(change, currentUser.get().name(), clock.instant()),
                () -> changes.save(made(edition, change)));
    }

    private StoredChange made(Edition edition, PartChange change) {
        return new StoredChange(
                new EditionId(edition.id()), change, currentUser.get().name(), clock.instant());
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
