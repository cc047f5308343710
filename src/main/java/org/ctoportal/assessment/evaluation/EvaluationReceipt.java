package org.ctoportal.assessment.evaluation;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.hibernate.annotations.Immutable;

/** The signature under an edition. Never changes. */
@Entity
@Immutable
class EvaluationReceipt extends DistrictOwned {

    private long editionId;
    private String signature;
    private LocalDate signedOn;
    private Instant keptAt;
    private String recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected EvaluationReceipt() {} // JPA

    EvaluationReceipt(EvaluationEdition edition, Receipt receipt, Instant now) {
        this.editionId = edition.id();
        this.signature = receipt.signature();
        this.signedOn = receipt.signedOn();
        this.recordedBy = receipt.recordedBy();
        this.keptAt = now;
    }

    long editionId() {
        return editionId;
    }

    Receipt receipt() {
        return new Receipt(signature, signedOn, recordedBy);
    }
}
