package org.ctoportal.credential.holding;

import org.ctoportal.credential.rule.VerificationLevel;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records that the signature of an issuer was checked. For the room's own check of badges; nobody else says so. */
@Component
public class SignedCredentials {

    private final HoldingShelf shelf;

    SignedCredentials(HoldingShelf shelf) {
        this.shelf = shelf;
    }

    /**
     * The holding is one that the signed-in person may change; even their own, since it is not they who verify it.
     *
     * @param checkedBy what checked the signature
     * @param how which signature, and against which key
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void verified(HoldingId id, String checkedBy, String how) {
        var holding = shelf.changeable(id);
        holding.verify(new Verification(VerificationLevel.CRYPTOGRAPHIC, checkedBy, shelf.today(), how));
        shelf.note(holding, HoldingAct.VERIFIED, VerificationLevel.CRYPTOGRAPHIC + ": " + how);
    }
}
