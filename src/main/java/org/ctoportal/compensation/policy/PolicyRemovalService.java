package org.ctoportal.compensation.policy;

import org.ctoportal.authoring.DraftService;
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
    private final DraftService drafts;
    private final RecycleBin bin;

    PolicyRemovalService(PolicyBook book, PolicyStanding standing, DraftService drafts, RecycleBin bin) {
        this.book = book;
        this.standing = standing;
        this.drafts = drafts;
        this.bin = bin;
    }

    /**
     * Puts a policy into the recycle bin with its words, its estimates and its cost model.
     *
     * @throws PolicyNotFoundException when the district has no such policy
     * @throws PolicyClosedException when a step was taken with it
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void delete(PolicyId id) {
        drafts.hold(book.policy(id).document());
        if (!standing.isUntouched(id)) {
            throw new PolicyClosedException();
        }
        bin.move(PolicyRecordSource.CLASS, id.value());
    }
}
