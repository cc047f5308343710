package org.ctoportal.credential.holding;

import org.ctoportal.credential.rule.VerificationLevel;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was looked at to know that somebody holds a credential: by whom, when and how. */
@Service
@PreAuthorize(Permissions.MAY_KEEP_HOLDERS)
public class VerificationService {

    public static final int LONGEST = 500;

    private final HoldingShelf shelf;
    private final CurrentUser currentUser;

    VerificationService(HoldingShelf shelf, CurrentUser currentUser) {
        this.shelf = shelf;
        this.currentUser = currentUser;
    }

    /**
     * Records that a document was seen or that the issuer's directory was asked; a signature is checked by the portal alone.
     *
     * @param how what was looked at, and where
     * @throws OwnVerificationException when it is one's own
     * @throws StaleHoldingException when it was changed since it was read
     */
    @Transactional
    public void verify(HoldingId id, long version, VerificationLevel level, String how) {
        if (level == VerificationLevel.CRYPTOGRAPHIC || how.isBlank() || how.length() > LONGEST) {
            throw new IllegalArgumentException("Nobody verifies " + level + " without saying how");
        }
        var holding = shelf.changeable(id, version);
        if (shelf.isMine(holding)) {
            throw new OwnVerificationException();
        }
        holding.verify(new Verification(level, currentUser.get().name(), shelf.today(), how.strip()));
        shelf.note(holding, HoldingAct.VERIFIED, level + ": " + how.strip());
    }
}
