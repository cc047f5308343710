package org.ctoportal.authoring;

import java.time.Instant;

record DocumentRow(long id, String title, int lastRevision, Instant changedAt, String changedBy) {

    DocumentSummary summary() {
        return new DocumentSummary(new DocumentId(id), title, lastRevision, changedAt, changedBy);
    }
}
