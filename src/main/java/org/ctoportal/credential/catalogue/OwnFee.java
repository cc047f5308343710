package org.ctoportal.credential.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.ctoportal.credential.catalogue.CredentialType.Fee;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.framework.Provenance;

/** What a credential costs, as the district found it on a day. Stands beside what the catalogue says and changes no more. */
@Entity
@Table(name = "credential_own_fee")
class OwnFee extends DistrictOwned {

    private String code;
    private String label;
    private BigDecimal amount;
    private String source;
    private LocalDate asOf;
    private String author;

    @SuppressWarnings("NullAway.Init")
    protected OwnFee() {} // JPA

    OwnFee(String code, WriteFee words, String author) {
        this.code = code;
        this.label = words.label();
        this.amount = words.knownAmount();
        this.source = words.source();
        this.asOf = words.knownDay();
        this.author = author;
    }

    String code() {
        return code;
    }

    Fee fee() {
        return new Fee(label, amount, null, null, new Provenance(source, asOf, "unverified"), author);
    }
}
