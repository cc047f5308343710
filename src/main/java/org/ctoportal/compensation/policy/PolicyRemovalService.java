package org.ctoportal.compensation.policy;

import org.ctoportal.identity.Permissions;
import org.ctoportal.records.RecycleBin;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Takes policies away that only their drafters have had. */
@Service
@PreAuthorize(Permissions.MAY_DRAFT)
public class PolicyRemovalService {

    private final PolicyBook book;
    private final PolicyStanding standing;
    private final RecycleBin bin;

    PolicyRemovalService(PolicyBook book, PolicyStanding standing, RecycleBin bin) {
        this.book = book;
        this.standing = standing;
        this.bin = bin;
    }

    /** Whether nobody but its drafters has had it, and nothing of others rests on it. */
    @Transactional(readOnly = true)
    public boolean isDeletable(PolicyId id) {
        return standing.isUntouched(id) && !bin.isNeeded(PolicyRecordSource.CLASS, id.value());
    }

    /**
     * Puts a policy into the recycle bin with its words, its estimates and its cost model.
     *
     * @throws PolicyNotFoundException when the district has no such policy
     * @throws PolicyClosedException when a step was taken with it
     * @throws org.ctoportal.records.RecordsStayException when others need it, such as facts about employees
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void delete(PolicyId id) {
        book.hold(id);
        bin.hold(PolicyRecordSource.CLASS, id.value());
        if (!standing.isUntouched(id)) {
            throw new PolicyClosedException();
        }
        bin.move(PolicyRecordSource.CLASS, id.value());
    }
}
