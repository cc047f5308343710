package org.ctoportal.credential.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ctoportal.credential.rule.Degree;
import org.ctoportal.credential.rule.EligibilityAnswer;
import org.ctoportal.credential.rule.Experience;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.framework.SkillFramework;
import org.ctoportal.framework.TemplateStoreService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue of credentials, and what the district makes of it. */
@Service
@PreAuthorize(Permissions.MAY_READ)
public class CatalogueService {

    private final CatalogueShelf shelf;
    private final OwnTypeRepository own;
    private final RetiredTypeRepository retired;
    private final TemplateStoreService store;
    private final DistrictProfileService districts;
    private final CurrentUser currentUser;
    private final Clock clock;

    CatalogueService(
            CatalogueShelf shelf,
            OwnTypeRepository own,
            RetiredTypeRepository retired,
            TemplateStoreService store,
            DistrictProfileService districts,
            CurrentUser currentUser,
            Clock clock) {
        this.shelf = shelf;
        this.own = own;
        this.retired = retired;
        this.store = store;
        this.districts = districts;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Catalogue catalogue() {
        return shelf.catalogue();
    }

    /** The skills and areas that the codes of the catalogue name. */
    @Transactional(readOnly = true)
    public SkillFramework skills() {
        return store.currentFramework();
    }

    /** The day in the district. */
    @Transactional(readOnly = true)
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), districts.profile().timeZone());
    }

    /** Whether somebody may apply today; none where the issuer's rules are not known. Nothing of it is kept. */
    @Transactional(readOnly = true)
    public Optional<EligibilityAnswer> eligibility(String code, Degree degree, List<Experience> experience) {
        var day = today();
        return shelf.catalogue().eligibility(code, day).map(rules -> rules.of(degree, experience, day));
    }

    /** Adds a credential; answers its code. */
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_HOLDERS)
    public String add(WriteType command) {
        return own.save(new OwnType(command, today())).type().code();
    }

    /**
     * Takes a credential out of use; who holds it keeps it.
     *
     * @throws UnknownCredentialTypeException when there is none of that code
     */
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_HOLDERS)
    public void retire(String code, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A credential is retired for a reason");
        }
        var type = shelf.catalogue().find(code).orElseThrow(UnknownCredentialTypeException::new);
        if (type.retired() == null) {
            retired.save(
                    new RetiredType(code, reason, today(), currentUser.get().name()));
        }
    }

    /** Takes a retired credential into use again. */
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_HOLDERS)
    public void restore(String code) {
        retired.findByCode(code).ifPresent(retired::delete);
    }
}
