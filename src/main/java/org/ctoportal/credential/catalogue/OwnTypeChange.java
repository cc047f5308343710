package org.ctoportal.credential.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.ctoportal.credential.catalogue.WriteType.Field;
import org.ctoportal.district.tenancy.DistrictOwned;

/** What one field of a district's own credential was before and became, by whom and when; nothing of it is changed later. */
@Entity
@Table(name = "credential_own_type_change")
class OwnTypeChange extends DistrictOwned {

    private long ownTypeId;

    @Enumerated(EnumType.STRING)
    private Field field;

    private String was;
    private String became;
    private String author;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected OwnTypeChange() {} // JPA

    OwnTypeChange(OwnType type, Field field, String was, String became, String author, Instant at) {
        this.ownTypeId = type.id();
        this.field = field;
        this.was = was;
        this.became = became;
        this.author = author;
        this.at = at;
    }

    TypeChangeLine line(ZoneId zone) {
        return new TypeChangeLine(field, was, became, author, LocalDate.ofInstant(at, zone));
    }
}
