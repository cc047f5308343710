package org.ctoportal.audit;

import java.time.Clock;
import java.util.List;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who did what in the district acted in. Begins no transaction: the audit is read by a connection of its own. */
@Service
@PreAuthorize(Permissions.MAY_READ_AUDIT)
public class AuditService {

    /** What a spreadsheet still opens. */
    static final int LONGEST_SHEET = 100_000;

    private final AuditStore store;
    private final CurrentUser currentUser;
    private final Clock clock;

    AuditService(AuditStore store, CurrentUser currentUser, Clock clock) {
        this.store = store;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The latest first. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<AuditEvent> events(AuditFilter filter, int offset, int most) {
        return store.find(district(), filter, offset, most);
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public int count(AuditFilter filter) {
        return store.count(district(), filter);
    }

    /** Recomputes the chain of the district from its first event. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public ChainCheck check() {
        var district = district();
        return store.check(district, clock.instant());
    }

    /** Whether the database would let the portal change what was written, which it should not. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean isChangeable() {
        return store.isChangeable();
    }

    private long district() {
        return currentUser.get().districtId().value();
    }
}
