package org.ctoportal.authoring.approval;

import java.time.Instant;
import java.util.Objects;
import org.ctoportal.authoring.DocumentId;
import org.jspecify.annotations.Nullable;

/** A document whose last submission somebody wants changed; with how many remarks that nobody settled. */
record ReturnedDocument(
        long approval, DocumentId document, String kind, String title, Instant at, String by, long remarks) {

    ReturnedDocument(
            long approval, long document, String kind, String title, @Nullable Instant at, String by, long remarks) {
        this(approval, new DocumentId(document), kind, title, Objects.requireNonNull(at), by, remarks);
    }
}
