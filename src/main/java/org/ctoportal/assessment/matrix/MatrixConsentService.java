package org.ctoportal.assessment.matrix;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Whether the team's skills show whoever is signed in by name. */
@Service
@PreAuthorize(Permissions.MAY_ASSESS_SELF)
public class MatrixConsentService {

    private static final Limit LOOKS = Limit.of(30);

    private final MatrixConsentRepository consents;
    private final MatrixEntryRepository entries;
    private final HeldEntries held;
    private final MatrixLookRepository looks;
    private final CurrentUser currentUser;
    private final Clock clock;

    MatrixConsentService(
            MatrixConsentRepository consents,
            MatrixEntryRepository entries,
            HeldEntries held,
            MatrixLookRepository looks,
            CurrentUser currentUser,
            Clock clock) {
        this.consents = consents;
        this.entries = entries;
        this.held = held;
        this.looks = looks;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public MatrixConsentDetails mine() {
        var given = consents.findByPersonId(me()).map(MatrixConsent::givenAt).orElse(null);
        var seen = given == null
                ? List.<LookLine>of()
                : looks.findByLookedAtGreaterThanEqualOrderByIdDesc(given, LOOKS).stream()
                        .map(MatrixLook::line)
                        .toList();
        return new MatrixConsentDetails(
                given,
                entries.findLatest(me(), Limit.of(1))
                        .filter(MatrixEntry::isCounted)
                        .isPresent(),
                seen);
    }

    /** From now on; what is counted already stays in its sum, and the next run is the first that is shown. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void consent() {
        var mine = held.of(currentUser.get().id());
        if (!consents.existsByPersonId(me())) {
            consents.save(
                    new MatrixConsent(currentUser.get().id(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
            mine.forEach(MatrixEntry::consented);
        }
    }

    /** From this moment nobody sees the name or a number beside it any more. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void withdraw() {
        consents.findByPersonId(me()).ifPresent(consents::delete);
    }

    private long me() {
        return currentUser.get().id().value();
    }
}
