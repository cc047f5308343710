package org.ctoportal.framework.edition;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ctoportal.district.CurrentDistrict;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.framework.EditionDiscarded;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.PackVersion;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.framework.pack.PackFile;
import org.ctoportal.framework.pack.PackHead;
import org.ctoportal.framework.pack.PackProblem;
import org.ctoportal.framework.pack.PackReader;
import org.ctoportal.framework.pack.PackRefusedException;
import org.ctoportal.framework.pack.ReadPack;
import org.ctoportal.framework.store.PackIntake;
import org.ctoportal.framework.store.PackOffers;
import org.ctoportal.framework.store.PackShelf;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Editions of the current district on their way from a published version to one of the district's own. */
@Service
@PreAuthorize(Permissions.MAY_KEEP_TEMPLATES)
public class EditionService {

    private static final int LONGEST_NOTE = 2000;

    private final EditionRepository editions;
    private final StoredChangeRepository changes;
    private final EditionCommentRepository comments;
    private final OpenEdition open;
    private final VersionsInUse inUse;
    private final TemplateVersionService versions;
    private final PackShelf shelf;
    private final PackOffers offers;
    private final PackIntake intake;
    private final ApplicationEventPublisher events;
    private final DistrictProfileService districts;
    private final CurrentDistrict currentDistrict;
    private final CurrentUser currentUser;
    private final Clock clock;

    EditionService(
            EditionRepository editions,
            StoredChangeRepository changes,
            EditionCommentRepository comments,
            OpenEdition open,
            VersionsInUse inUse,
            TemplateVersionService versions,
            PackShelf shelf,
            PackOffers offers,
            PackIntake intake,
            ApplicationEventPublisher events,
            DistrictProfileService districts,
            CurrentDistrict currentDistrict,
            CurrentUser currentUser,
            Clock clock) {
        this.editions = editions;
        this.changes = changes;
        this.comments = comments;
        this.open = open;
        this.inUse = inUse;
        this.versions = versions;
        this.shelf = shelf;
        this.offers = offers;
        this.intake = intake;
        this.events = events;
        this.districts = districts;
        this.currentDistrict = currentDistrict;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Begins an edition of the district on a published version, or opens the one that is already in the making. On a
     * version that was such an edition itself it goes on from there, based on what that one was based on; where that one stood
     * by itself, the version is the base.
     *
     * @throws EditionBegunException when somebody else begins one at the same moment
     */
    @Transactional
    public EditionId derive(PackVersionId from) {
        var version = shelf.version(inUse.visible(from));
        var inTheMaking = editions.findByPackCodeOrderByIdDesc(version.code()).stream()
                .filter(edition -> edition.status().isOpen())
                .findFirst();
        if (inTheMaking.isPresent()) {
            return new EditionId(inTheMaking.get().id());
        }
        offers.take(from, currentDistrict.id());
        var earlier = editions.findByPublishedVersionId(from.value()).filter(former -> former.base() != null);
        var base = earlier.map(Edition::base).map(shelf::version).orElse(version);
        var edition = open.begin(new Edition(base, currentUser.get(), clock.instant()));
        earlier.ifPresent(former -> open.keepAll(edition, open.changes(former)));
        return new EditionId(edition.id());
    }

    @Transactional(readOnly = true)
    public EditionDetails get(EditionId id) {
        return details(open.get(id));
    }

    /**
     * Keeps the edition for the person who asks, so that nobody else changes it meanwhile.
     *
     * @throws EditionLockedException while somebody else does
     */
    @Transactional
    public EditionDetails lock(EditionId id) {
        var edition = open.hold(id);
        edition.lock(currentUser.get(), clock.instant());
        return details(edition);
    }

    @Transactional
    public void unlock(EditionId id) {
        open.hold(id).unlock(currentUser.get().id());
    }

    /** Everything that keeps the edition from being published. */
    @Transactional(readOnly = true)
    public List<PackProblem> problems(EditionId id) {
        try {
            assembled(open.get(id), "");
            return List.of();
        } catch (PackRefusedException e) {
            return e.problems();
        }
    }

    /**
     * Asks somebody else to look through the edition.
     *
     * @throws PackRefusedException when it could not be published as it is
     */
    @Transactional
    public void sendToReview(EditionId id, String whatChanges) {
        var edition = open.hold(id);
        assembled(edition, whatChanges);
        edition.sendToReview(currentUser.get(), shortened(whatChanges), clock.instant());
    }

    @Transactional
    public void sendBack(EditionId id, String note) {
        open.hold(id).sendBack(shortened(note));
    }

    /**
     * Publishes an edition in review.
     *
     * @throws OwnReviewException when the person who asks wrote it
     * @throws PackRefusedException when something is wrong with it
     */
    @Transactional
    public PackVersionId publish(EditionId id, Publication publication) {
        var edition = open.hold(id);
        var pack = assembled(edition, shortened(publication.notes()));
        var file = new PackFile(pack.header().code() + " " + pack.header().version(), pack.hash());
        var published = intake.take(pack, file, currentDistrict.id());
        edition.publish(published, currentUser.get());
        if (publication.useFrom() != null) {
            versions.use(published, publication.useFrom());
        }
        return published;
    }

    /** Bases the edition on the newest version of what it is based on. The district's changes stay; what meets changes is marked. */
    @Transactional
    public void rebase(EditionId id) {
        var edition = open.holdForChange(id);
        var newest = newerBase(edition);
        if (newest != null) {
            offers.take(newest, currentDistrict.id());
            edition.rebase(newest);
        }
    }

    /** The version of another pack that new documents use; nothing where they use one of that pack. */
    @Transactional(readOnly = true)
    public Optional<PackVersion> otherInUse(PackKind kind, String packCode) {
        return Optional.of(shelf.version(inUse.of(kind)))
                .filter(used -> !used.code().equals(packCode));
    }

    /** Throws the edition away with everything that was changed in it; whoever keeps what was deleted is told before. */
    @Transactional
    public void discard(EditionId id) {
        var edition = open.hold(id);
        if (!edition.status().isOpen()) {
            throw new EditionClosedException(edition.status());
        }
        edition.lock(currentUser.get(), clock.instant());
        edition.unlock(currentUser.get().id());
        events.publishEvent(new EditionDiscarded(id.value()));
        changes.deleteByEditionId(id.value());
        comments.deleteByEditionId(id.value());
        editions.delete(edition);
    }

    private ReadPack assembled(Edition edition, String notes) {
        var others = inUse.all().entrySet().stream()
                .filter(other -> other.getKey() != edition.kind())
                .map(other -> shelf.original(other.getValue()))
                .toList();
        var parts = new EditionPack(edition.kind(), open.baseName(edition), open.parts(edition))
                .parts(nextNumber(edition), notes, null);
        return PackReader.together("edition", edition.kind(), parts, others);
    }

    private String nextNumber(Edition edition) {
        var base = edition.base();
        var number = base == null ? "1.0.0" : shelf.version(base).version();
        var taken = shelf.versions(edition.packCode(), currentDistrict.id()).stream()
                .map(line -> line.version())
                .toList();
        return EditionNumber.after(number, taken);
    }

    private static String shortened(String text) {
        var words = text.strip();
        return words.length() > LONGEST_NOTE ? words.substring(0, LONGEST_NOTE) : words;
    }

    private EditionDetails details(Edition edition) {
        var changed = open.changes(edition);
        var parts = open.parts(edition, changed);
        var person = currentUser.get().id();
        var locked = edition.isLockedForOthersThan(person, clock.instant());
        return new EditionDetails(
                new EditionId(edition.id()),
                edition.kind(),
                edition.packCode(),
                new PackHead(edition.kind(), parts.getFirst().part()).name(),
                open.baseName(edition),
                newerBase(edition),
                edition.status(),
                edition.notes(),
                edition.reviewNote(),
                locked ? edition.lockHolder() : "",
                locked ? edition.lockedUntil() : null,
                edition.isBy(person),
                edition.changedAt(),
                edition.changedBy(),
                parts,
                Weights.of(parts),
                comments.findByEditionIdOrderById(edition.id()).stream()
                        .map(EditionComment::details)
                        .toList(),
                EditionParts.homeless(parts, changed),
                districts.profile().timeZone());
    }

    private @Nullable PackVersionId newerBase(Edition edition) {
        var base = edition.base();
        if (base == null || !edition.status().isOpen()) {
            return null;
        }
        return inUse.newerThan(base).orElse(null);
    }
}
