package org.ctoportal.framework.opendata;

import java.util.Optional;
import org.ctoportal.district.CurrentDistrict;
import org.ctoportal.framework.LicensedWordsException;
import org.ctoportal.framework.Origin;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.PackVersion;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.framework.UnknownPackVersionException;
import org.ctoportal.framework.exchange.caseformat.CaseIds;
import org.ctoportal.framework.store.PackShelf;
import org.ctoportal.framework.store.PublicMark;
import org.ctoportal.framework.store.PublicShelf;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which frameworks of the district everybody may read. */
@Service
@PreAuthorize("isAuthenticated()")
public class PublicVersionService {

    private final PublicShelf publicShelf;
    private final PackShelf shelf;
    private final CurrentDistrict currentDistrict;
    private final CurrentUser currentUser;

    PublicVersionService(
            PublicShelf publicShelf, PackShelf shelf, CurrentDistrict currentDistrict, CurrentUser currentUser) {
        this.publicShelf = publicShelf;
        this.shelf = shelf;
        this.currentDistrict = currentDistrict;
        this.currentUser = currentUser;
    }

    /** Whether everybody may read the version; nothing for what is no framework. Who decided it is told in that district only. */
    @Transactional(readOnly = true)
    public Optional<Publicity> publicity(PackVersionId id) {
        var version = shelf.version(id);
        if (version.kind() != PackKind.FRAMEWORK || !shelf.isVisible(id, currentDistrict.id())) {
            return Optional.empty();
        }
        var mark = version.owner() == null ? Optional.<PublicMark>empty() : publicShelf.mark(id);
        var own = currentDistrict.id().equals(version.owner());
        return Optional.of(new Publicity(
                place(version), version.owner() == null || mark.isPresent(), own ? mark.orElse(null) : null));
    }

    /**
     * Lets everybody read a framework of the district's own, without its interview questions.
     *
     * @throws LicensedWordsException when words of others are in it
     */
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_TEMPLATES)
    public void makePublic(PackVersionId id) {
        own(id);
        var licensed = shelf.original(id).origins().values().stream()
                .filter(origin -> origin.kind() == Origin.Kind.LICENSED)
                .map(Origin::code)
                .sorted()
                .toList();
        if (!licensed.isEmpty()) {
            throw new LicensedWordsException(licensed);
        }
        publicShelf.open(id, currentUser.get().name());
    }

    /** Shows it to nobody outside the district any more. */
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_TEMPLATES)
    public void makePrivate(PackVersionId id) {
        own(id);
        publicShelf.close(id);
    }

    private void own(PackVersionId id) {
        var version = shelf.version(id);
        if (version.kind() != PackKind.FRAMEWORK || !currentDistrict.id().equals(version.owner())) {
            throw new UnknownPackVersionException(id);
        }
    }

    private static String place(PackVersion version) {
        var ids = new CaseIds(version.code(), CaseIds.owner(version.owner()), "");
        return ids.uri(ids.document(version.version()));
    }
}
