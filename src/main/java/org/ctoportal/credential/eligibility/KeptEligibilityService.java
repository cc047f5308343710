package org.ctoportal.credential.eligibility;

import java.util.List;
import java.util.Optional;
import org.ctoportal.credential.catalogue.CatalogueService;
import org.ctoportal.credential.catalogue.UnknownCredentialTypeException;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One's own eligibility, kept and followed; nobody else reads it. */
@Service
@PreAuthorize(Permissions.MAY_HOLD_CREDENTIALS)
public class KeptEligibilityService {

    /** More often than somebody looks in a working life. */
    private static final Limit MOST = Limit.of(100);

    private final KeptEligibilityRepository kept;
    private final EarlierEligibilityRepository earlier;
    private final CatalogueService catalogues;
    private final CurrentUser currentUser;

    KeptEligibilityService(
            KeptEligibilityRepository kept,
            EarlierEligibilityRepository earlier,
            CatalogueService catalogues,
            CurrentUser currentUser) {
        this.kept = kept;
        this.earlier = earlier;
        this.catalogues = catalogues;
        this.currentUser = currentUser;
    }

    @Transactional(readOnly = true)
    public Optional<EligibilityDetails> find(String code) {
        return mine(code).map(KeptEligibility::details);
    }

    /** What was said before it was said anew, the latest first. */
    @Transactional(readOnly = true)
    public List<EarlierAnswer> earlier(String code) {
        return earlier.findByPersonIdAndCodeOrderByIdDesc(me(), code, MOST).stream()
                .map(EarlierEligibility::answer)
                .toList();
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
                        one -> {
                            var before = one.details();
                            one.write(words, answer, catalogues.today());
                            if (!before.isSame(one.details())) {
                                earlier.save(new EarlierEligibility(me(), code, before));
                            }
                        },
                        () -> kept.save(
                                new KeptEligibility(currentUser.get().id(), code, words, answer, catalogues.today())));
    }

    /** Records that a waiver was asked for, or how the issuer answered. */
    @Transactional
    public void answer(String code, AnswerWaiver command) {
        mine(code).orElseThrow(UnknownCredentialTypeException::new).answer(command, catalogues.today());
    }

    /** Forgets it all, with what was said before. */
    @Transactional
    public void forget(String code) {
        mine(code).ifPresent(kept::delete);
        earlier.deleteByPersonIdAndCode(me(), code);
    }

    private Optional<KeptEligibility> mine(String code) {
        return kept.findByPersonIdAndCode(me(), code);
    }

    private long me() {
        return currentUser.get().id().value();
    }
}
