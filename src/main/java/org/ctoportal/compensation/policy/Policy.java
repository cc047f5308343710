package org.ctoportal.compensation.policy;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.district.tenancy.DistrictOwned;

/** A policy under its number in the district; its words are an authored document. */
@Entity
@Table(name = "compensation_policy")
class Policy extends DistrictOwned {

    private String policyNumber;
    private long documentId;
    private Instant begunAt;
    private String begunBy;

    @SuppressWarnings("NullAway.Init")
    protected Policy() {} // JPA

    Policy(String number, DocumentId document, String by, Instant now) {
        this.policyNumber = number;
        this.documentId = document.value();
        this.begunAt = now;
        this.begunBy = by;
    }

    void renumber(String number) {
        policyNumber = number;
    }

    String number() {
        return policyNumber;
    }

    DocumentId document() {
        return new DocumentId(documentId);
    }

    PolicyId policyId() {
        return new PolicyId(id());
    }

    Instant begunAt() {
        return begunAt;
    }

    String begunBy() {
        return begunBy;
    }
}
