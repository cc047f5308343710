package org.ctoportal.credential.holding;

import org.ctoportal.identity.Permissions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A credential that takes the place of the one before it: a new cycle with its own days, hours and verification. */
@Service
@PreAuthorize(Permissions.MAY_HOLD_CREDENTIALS)
public class RenewalService {

    private final HoldingRepository holdings;
    private final HoldingShelf shelf;
    private final HoldingService recording;
    private final CredentialReminders reminders;

    RenewalService(
            HoldingRepository holdings, HoldingShelf shelf, HoldingService recording, CredentialReminders reminders) {
        this.holdings = holdings;
        this.shelf = shelf;
        this.recording = recording;
        this.reminders = reminders;
    }

    /**
     * Records what takes the place of a holding; its reminders end.
     *
     * @throws StaleHoldingException when it was changed or renewed since it was read
     * @throws UnfitHoldingException when it cannot be recorded, or not as the renewal of this one
     */
    @Transactional
    public HoldingId renew(HoldingId id, long version, WriteHolding command) {
        var before = shelf.changeable(id, version);
        if (!before.mayBeRenewed()) {
            throw new StaleHoldingException();
        }
        RenewalCheck.check(before, command);
        var next = recording.record(before.holder(), command, HoldingAct.RECORDED);
        before.renewBy(holdings.findHoldingById(next.value()).orElseThrow(HoldingNotFoundException::new));
        shelf.note(before, HoldingAct.RENEWED, "");
        reminders.plan(before);
        return next;
    }
}
