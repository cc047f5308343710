package org.ctoportal.jobdescription.posting;

import java.time.Instant;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.RevisionDetails;

/** A job description as it was approved: the revision with its words, and when it was. */
record ApprovedDescription(DocumentId id, RevisionDetails revision, Instant approvedAt) {

    String title() {
        return revision.content().value(PostingComposer.TITLE);
    }
}
