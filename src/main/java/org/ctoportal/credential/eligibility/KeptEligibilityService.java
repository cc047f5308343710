package org.ctoportal.credential.eligibility;

import java.util.Optional;
import org.ctoportal.credential.catalogue.CatalogueService;
import org.ctoportal.credential.catalogue.UnknownCredentialTypeException;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One's own eligibility, kept and followed; nobody else reads it. */
@Service
@PreAuthorize(Permissions.MAY_HOLD_CREDENTIALS)
public class KeptEligibilityService {

    private final KeptEligibilityRepository kept;
    private final CatalogueService catalogues;
    private final CurrentUser currentUser;

    KeptEligibilityService(KeptEligibilityRepository kept, CatalogueService catalogues, CurrentUser currentUser) {
        this.kept = kept;
        this.catalogues = catalogues;
        this.currentUser = currentUser;
    }

    @Transactional(readOnly = true)
    public Optional<EligibilityDetails> find(String code) {
        return mine(code).map(KeptEligibility::details);
    }

    /**
     * Keeps what was said, with the answer of today.
     *
     * @throws UnknownCredentialTypeException where the issuer's rules are not known
     */
    @Transactional
    public void keep(String code, WriteEligibility words) {
        var answer = catalogues
                .eligibility(code, words.degree(), words.experience())
                .orElseThrow(UnknownCredentialTypeException::new);
        mine(code)
                .ifPresentOrElse(
                        one -> one.write(words, answer, catalogues.today()),
                        () -> kept.save(
                                new KeptEligibility(currentUser.get().id(), code, words, answer, catalogues.today())));
    }

    /** Records that a waiver was asked for, or how the issuer answered. */
    @Transactional
    public void answer(String code, AnswerWaiver command) {
        mine(code).orElseThrow(UnknownCredentialTypeException::new).answer(command, catalogues.today());
    }

    /** Forgets it all. */
    @Transactional
    public void forget(String code) {
        mine(code).ifPresent(kept::delete);
    }

    private Optional<KeptEligibility> mine(String code) {
        return kept.findByPersonIdAndCode(currentUser.get().id().value(), code);
    }
}
