package org.ctoportal.credential.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.identity.PersonId;

/**
 * That somebody entered an address or a key of an issuer. It outlives the entry it was made in: a badge of theirs is never
 * believed by their own word, whoever changes, removes or enters the issuer afterwards.
 */
@Entity
@Table(name = "credential_issuer_author")
class IssuerAuthor extends DistrictOwned {

    private String mark;
    private long personId;
    private LocalDate enteredOn;

    @SuppressWarnings("NullAway.Init")
    protected IssuerAuthor() {} // JPA

    IssuerAuthor(String mark, PersonId person, LocalDate enteredOn) {
        this.mark = mark;
        this.personId = person.value();
        this.enteredOn = enteredOn;
    }

    String mark() {
        return mark;
    }

    boolean is(PersonId person) {
        return person.value() == personId;
    }
}
