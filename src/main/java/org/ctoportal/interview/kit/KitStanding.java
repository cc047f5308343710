package org.ctoportal.interview.kit;

import java.io.Serializable;
import java.time.Instant;
import org.ctoportal.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How far a kit is, and who brought it there.
 *
 * @param editions how often it was frozen
 * @param reason why it is changed again; empty before it was ever approved
 * @param submission none where it was not submitted, or was taken or sent back
 * @param remark what the last one who sent it back wrote; empty where nobody did
 * @param approvedAt none for a draft
 */
public record KitStanding(
        KitStatus status,
        int editions,
        String reason,
        @Nullable KitSubmission submission,
        String remark,
        @Nullable Instant approvedAt,
        String approvedBy,
        Instant changedAt,
        String changedBy)
        implements Serializable {

    public boolean isDraft() {
        return status == KitStatus.DRAFT;
    }

    public boolean isSubmittedBy(PersonId person) {
        return submission != null && submission.submitter().equals(person);
    }
}
