package org.ctoportal.audit;

import java.util.List;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who did what in the district acted in. */
@Service
@PreAuthorize(Permissions.MAY_READ_AUDIT)
public class AuditService {

    /** What a spreadsheet still opens. */
    static final int LONGEST_SHEET = 100_000;

    private final AuditStore store;
    private final CurrentUser currentUser;

    AuditService(AuditStore store, CurrentUser currentUser) {
        this.store = store;
        this.currentUser = currentUser;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<AuditEvent> events(AuditFilter filter, int offset, int most) {
        return store.find(district(), filter, offset, most);
    }

    @Transactional(readOnly = true)
    public int count(AuditFilter filter) {
        return store.count(district(), filter);
    }

    /** Recomputes the chain of the district from its first event. */
    @Transactional(readOnly = true)
    public ChainCheck check() {
        var district = district();
        return ChainCheck.of((place, most) -> store.chain(district, place, most));
    }

    /** Whether the database would let the portal change what was written, which it should not. */
    @Transactional(readOnly = true)
    public boolean isChangeable() {
        return store.isChangeable();
    }

    private long district() {
        return currentUser.get().districtId().value();
    }
}
