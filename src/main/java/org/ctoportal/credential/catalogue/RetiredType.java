package org.ctoportal.credential.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.ctoportal.credential.catalogue.CredentialType.Retirement;
import org.ctoportal.district.tenancy.DistrictOwned;

/** That the district uses a credential of the catalogue no longer. Who holds it keeps it. */
@Entity
@Table(name = "credential_retired_type")
class RetiredType extends DistrictOwned {

    private String code;
    private String reason;
    private LocalDate retiredOn;
    private String retiredBy;

    @SuppressWarnings("NullAway.Init")
    protected RetiredType() {} // JPA

    RetiredType(String code, String reason, LocalDate retiredOn, String retiredBy) {
        this.code = code;
        this.reason = reason.strip();
        this.retiredOn = retiredOn;
        this.retiredBy = retiredBy;
    }

    String code() {
        return code;
    }

    Retirement retirement() {
        return new Retirement(retiredOn, reason, retiredBy);
    }
}
