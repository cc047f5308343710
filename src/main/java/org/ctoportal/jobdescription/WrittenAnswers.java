package org.ctoportal.jobdescription;

import jakarta.persistence.Entity;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.district.tenancy.DistrictOwned;

/** Which description came of which answers: whoever asks for it again gets the same one. */
@Entity
class WrittenAnswers extends DistrictOwned {

    private String creation;
    private long documentId;

    @SuppressWarnings("NullAway.Init")
    protected WrittenAnswers() {} // JPA

    WrittenAnswers(String creation, DocumentId document) {
        this.creation = creation;
        this.documentId = document.value();
    }

    DocumentId document() {
        return new DocumentId(documentId);
    }
}
