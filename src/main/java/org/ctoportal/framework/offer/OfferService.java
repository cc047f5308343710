package org.ctoportal.framework.offer;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.ctoportal.district.CurrentDistrict;
import org.ctoportal.district.DistrictId;
import org.ctoportal.framework.DocumentsOnTemplates;
import org.ctoportal.framework.LicensedWordsException;
import org.ctoportal.framework.Origin;
import org.ctoportal.framework.PackLine;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.framework.TemplateOutlook;
import org.ctoportal.framework.UnknownPackVersionException;
import org.ctoportal.framework.edition.TemplateVersionService;
import org.ctoportal.framework.edition.VersionsInUse;
import org.ctoportal.framework.store.PackOffers;
import org.ctoportal.framework.store.PackShelf;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Offers the district's own versions to other districts, and says what a version would change here. */
@Service
@PreAuthorize(Permissions.MAY_KEEP_TEMPLATES)
public class OfferService {

    private static final int MOST_SHOWN = 20;

    private final PackShelf shelf;
    private final PackOffers offers;
    private final ServedDistricts served;
    private final VersionsInUse inUse;
    private final TemplateVersionService versions;
    private final DocumentsOnTemplates documents;
    private final CurrentDistrict currentDistrict;
    private final CurrentUser currentUser;
    private final Clock clock;

    OfferService(
            PackShelf shelf,
            PackOffers offers,
            ServedDistricts served,
            VersionsInUse inUse,
            TemplateVersionService versions,
            DocumentsOnTemplates documents,
            CurrentDistrict currentDistrict,
            CurrentUser currentUser,
            Clock clock) {
        this.shelf = shelf;
        this.offers = offers;
        this.served = served;
        this.inUse = inUse;
        this.versions = versions;
        this.documents = documents;
        this.currentDistrict = currentDistrict;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Offers a version of the district's own to districts in which the same person keeps templates; nothing changes
     * there until somebody uses it.
     *
     * @throws LicensedWordsException when it contains words of others
     * @throws UnknownPackVersionException when the version is not the district's own, or is retired
     */
    @Transactional
    public void offer(PackVersionId id, Collection<DistrictId> receivers) {
        checkOwn(id);
        checkWords(id);
        receivers.forEach(served::check);
        var author = currentUser.get().name();
        receivers.forEach(receiver -> offers.offer(id, receiver, author, clock.instant()));
    }

    /** Takes the offer back. A district that has used the version keeps it. */
    @Transactional
    public void withdraw(PackVersionId id, DistrictId receiver) {
        checkOwn(id);
        served.check(receiver);
        offers.withdraw(id, receiver);
    }

    /** Versions that others offer to the district and that it has not used yet, the newest first. */
    @Transactional(readOnly = true)
    public List<PackLine> offered() {
        return shelf.offeredTo(currentDistrict.id(), MOST_SHOWN);
    }

    /** What would change in the district's documents if it used the version. */
    @Transactional(readOnly = true)
    public TemplateOutlook outlook(PackVersionId id) {
        return documents.outlook(shelf.version(inUse.visible(id)));
    }

    private void checkOwn(PackVersionId id) {
        var version = shelf.version(id);
        var retired = versions.versions(version.code()).stream()
                .anyMatch(other -> other.line().id().equals(id) && other.retired());
        if (!currentDistrict.id().equals(version.owner()) || retired) {
            throw new UnknownPackVersionException(id);
        }
    }

    private void checkWords(PackVersionId id) {
        var licensed = shelf.original(id).origins().values().stream()
                .filter(origin -> origin.kind() == Origin.Kind.LICENSED)
                .map(Origin::code)
                .sorted()
                .toList();
        if (!licensed.isEmpty()) {
            throw new LicensedWordsException(licensed);
        }
    }
}
