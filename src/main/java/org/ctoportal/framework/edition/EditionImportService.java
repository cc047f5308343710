package org.ctoportal.framework.edition;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.framework.exchange.IncomingFile;
import org.ctoportal.framework.exchange.incoming.Incoming;
import org.ctoportal.framework.exchange.plan.ImportPlan;
import org.ctoportal.framework.pack.PackParts;
import org.ctoportal.framework.store.PackShelf;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes files into the district's editions: first looked at, then taken over in one transaction. */
@Service
@PreAuthorize(Permissions.MAY_KEEP_TEMPLATES)
public class EditionImportService {

    private static final Set<PackKind> EDITABLE = Set.of(PackKind.FRAMEWORK, PackKind.CLAUSES);

    private final EditionRepository editions;
    private final EditionService service;
    private final OpenEdition open;
    private final VersionsInUse inUse;
    private final PackShelf shelf;
    private final CurrentUser currentUser;
    private final Clock clock;

    EditionImportService(
            EditionRepository editions,
            EditionService service,
            OpenEdition open,
            VersionsInUse inUse,
            PackShelf shelf,
            CurrentUser currentUser,
            Clock clock) {
        this.editions = editions;
        this.service = service;
        this.open = open;
        this.inUse = inUse;
        this.shelf = shelf;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** What the file is, and what taking it over would do. */
    @Transactional(readOnly = true)
    public ImportPreview preview(String fileName, byte[] bytes) {
        var file = IncomingFile.read(fileName, bytes);
        if (file.kind() == null || !EDITABLE.contains(file.kind())) {
            return new ImportPreview(file, "", List.of(), file.problems());
        }
        var target = target(file.kind(), code(file));
        var current = current(target);
        var placed = file.under(current);
        return new ImportPreview(
                file,
                target.edition == null ? target.baseName : target.edition.packCode(),
                plan(placed, target, current).entries(),
                placed.problems());
    }

    /**
     * Takes the file over into the district's edition of the pack, which is begun where there is none.
     *
     * @param conflicts codes of entries that both changed, and that become what the file says
     * @throws EditionLockedException while somebody else changes the edition
     * @throws EditionClosedException while the edition is in review
     */
    @Transactional
    public EditionId take(Incoming file, Set<String> conflicts) {
        var kind = Objects.requireNonNull(file.kind());
        var target = target(kind, code(file));
        var edition = open.holdForChange(begun(target, kind, code(file)));
        var again = new Target(edition, edition.base(), open.baseName(edition));
        var changes = open.changes(edition);
        var current = data(edition, changes);
        var plan = plan(file.under(current), again, current);
        var wanted = PackParts.of(kind, plan.applied(entry -> conflicts.contains(entry.code())));
        open.keepAll(edition, new TakenOver(open.base(edition.base()), changes).becoming(wanted));
        return new EditionId(edition.id());
    }

    private record Target(
            @Nullable Edition edition, @Nullable PackVersionId base, String baseName) {}

    private Target target(PackKind kind, String code) {
        var edition = editions.findByPackCodeOrderByIdDesc(code).stream()
                .filter(one -> one.status().isOpen())
                .findFirst();
        if (edition.isPresent()) {
            return new Target(edition.get(), edition.get().base(), open.baseName(edition.get()));
        }
        return inUse.find(kind, code)
                .map(line -> new Target(null, line.id(), line.code() + " " + line.version()))
                .orElseGet(() -> new Target(null, null, ""));
    }

    private EditionId begun(Target target, PackKind kind, String code) {
        if (target.edition != null) {
            return new EditionId(target.edition.id());
        }
        return target.base != null
                ? service.derive(target.base)
                : new EditionId(open.begin(new Edition(kind, code, currentUser.get(), clock.instant()))
                        .id());
    }

    /** {@code placed} is a file whose every entry stands where the target has its place. */
    private ImportPlan plan(Incoming placed, Target target, Map<String, Object> current) {
        var base = target.base == null ? null : shelf.original(target.base).data();
        return base == null ? ImportPlan.of(placed, current) : ImportPlan.of(placed, base, current);
    }

    private Map<String, Object> current(Target target) {
        if (target.edition != null) {
            return data(target.edition, open.changes(target.edition));
        }
        return target.base == null ? Map.of() : shelf.original(target.base).data();
    }

    private Map<String, Object> data(Edition edition, List<PartChange> changes) {
        if (edition.base() == null && changes.isEmpty()) {
            return Map.of();
        }
        var parts = open.parts(edition, changes).stream()
                .filter(part -> part.state() != PartState.OFF)
                .map(EditionPart::part)
                .toList();
        return PackParts.data(edition.kind(), parts);
    }

    /** The code of the pack in the file; a file that does not say is meant for the pack the district uses. */
    private String code(Incoming file) {
        var kind = Objects.requireNonNull(file.kind());
        var code = PackParts.of(kind, file.data()).getFirst().id().code();
        return code.isEmpty() ? shelf.version(inUse.of(kind)).code() : code;
    }
}
