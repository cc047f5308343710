package org.ctoportal.jobdescription.run;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One document's turn in a run. */
@Entity
class UpgradeRunDocument extends DistrictOwned {

    private long runId;
    private long documentId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private TurnOutcome outcome;

    @SuppressWarnings("NullAway.Init")
    protected UpgradeRunDocument() {} // JPA

    UpgradeRunDocument(long runId, DocumentId document) {
        this.runId = runId;
        this.documentId = document.value();
        this.outcome = TurnOutcome.WAITING;
    }

    void ends(TurnOutcome how) {
        outcome = how;
    }

    boolean isWaiting() {
        return outcome == TurnOutcome.WAITING;
    }

    DocumentId document() {
        return new DocumentId(documentId);
    }
}
