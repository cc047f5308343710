package org.ctoportal.jobdescription.posting;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.compose.Blank;
import org.ctoportal.rules.book.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A posting as its keepers see it.
 *
 * @param version changes with every change; given back with the next one
 * @param revision of the approved description; 0 while none is approved
 * @param approvedAt none while the description is not approved
 * @param pay the range in words; empty when none is shown
 * @param fields values of its clauses that are entered for it
 * @param refusals what keeps it from being published; empty when nothing does
 * @param findings what rules say of it, errors among them
 * @param path of its public page, with a slash; empty where there is none
 */
public record PostingDetails(
        PostingId id,
        long version,
        String number,
        String title,
        DocumentId document,
        int revision,
        @Nullable Instant approvedAt,
        PostingTerms terms,
        PostingState state,
        boolean hasUnpublishedChanges,
        @Nullable LocalDate postedOn,
        ZoneId zone,
        String pay,
        List<Blank> fields,
        List<Refusal> refusals,
        List<Finding> findings,
        String path,
        Instant changedAt,
        String changedBy)
        implements Serializable {

    public boolean isPublished() {
        return postedOn != null;
    }

    /** Whether everybody can read it now. */
    public boolean isPublic() {
        return !path.isEmpty() && (state == PostingState.OPEN || state == PostingState.CLOSED);
    }
}
