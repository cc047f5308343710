package org.ctoportal.credential.intake;

import java.util.List;
import org.ctoportal.credential.catalogue.CatalogueService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The issuers whose badges the district believes. */
@Service
@PreAuthorize(Permissions.MAY_READ_HOLDERS)
public class KnownIssuerService {

    /** More than there are issuers of credentials. */
    static final Limit MOST = Limit.of(500);

    private final KnownIssuerRepository issuers;
    private final IssuerAuthors authors;
    private final CatalogueService catalogues;
    private final CurrentUser currentUser;

    KnownIssuerService(
            KnownIssuerRepository issuers,
            IssuerAuthors authors,
            CatalogueService catalogues,
            CurrentUser currentUser) {
        this.issuers = issuers;
        this.authors = authors;
        this.catalogues = catalogues;
        this.currentUser = currentUser;
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<KnownIssuerLine> list() {
        return issuers.findByOrderByNameAscIdAsc(MOST).stream()
                .map(KnownIssuer::line)
                .toList();
    }

    /** @throws IssuerKnownException when another entry has the address */
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_HOLDERS)
    public void add(WriteIssuer command) {
        requireNew(command, 0);
        var me = currentUser.get();
        issuers.save(new KnownIssuer(command, me, catalogues.today()));
        authors.keep(command.marks(), me.id(), catalogues.today());
    }

    /**
     * @throws IssuerKnownException when another entry has the address
     * @throws StaleIssuerException when it was changed or removed since it was read
     */
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_HOLDERS)
    public void change(long id, long version, WriteIssuer command) {
        requireNew(command, id);
        var issuer = issuers.findKnownIssuerById(id)
                .filter(one -> one.version() == version)
                .orElseThrow(StaleIssuerException::new);
        authors.keepUnsaid(issuer, catalogues.today());
        authors.keep(issuer.words().newIn(command), currentUser.get().id(), catalogues.today());
        issuer.change(command, currentUser.get(), catalogues.today());
    }

    /** What was verified by its signature before stays verified, and each key the word of whoever entered it. */
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_HOLDERS)
    public void remove(long id) {
        issuers.findKnownIssuerById(id).ifPresent(one -> {
            authors.keepUnsaid(one, catalogues.today());
            issuers.delete(one);
        });
    }

    private void requireNew(WriteIssuer command, long self) {
        issuers.findByAddress(command.address()).filter(one -> one.id() != self).ifPresent(one -> {
            throw new IssuerKnownException();
        });
    }
}
