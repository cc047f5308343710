package org.ctoportal.compensation.adoption;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.district.tenancy.DistrictOwned;

/** A version in the history of a policy, with the revision of its words. Never changes. */
@Entity
@Table(name = "policy_version")
class KeptVersion extends DistrictOwned {

    private long policyId;
    private int edition;
    private String versionNumber;

    @Enumerated(EnumType.STRING)
    private PolicyRevision.Kind kind;

    private LocalDate madeOn;
    private String madeBy;
    private String note;
    private int documentRevision;

    @SuppressWarnings("NullAway.Init")
    protected KeptVersion() {} // JPA

    KeptVersion(PolicyId policy, int edition, PolicyRevision version, int documentRevision) {
        this.policyId = policy.value();
        this.edition = edition;
        this.versionNumber = version.number();
        this.kind = version.kind();
        this.madeOn = version.day();
        this.madeBy = version.by();
        this.note = version.note();
        this.documentRevision = documentRevision;
    }

    PolicyRevision policyVersion() {
        return new PolicyRevision(versionNumber, kind, madeOn, madeBy, note);
    }

    VersionLine line() {
        return new VersionLine(edition, policyVersion(), documentRevision);
    }

    int edition() {
        return edition;
    }

    int documentRevision() {
        return documentRevision;
    }

    long policy() {
        return policyId;
    }
}
