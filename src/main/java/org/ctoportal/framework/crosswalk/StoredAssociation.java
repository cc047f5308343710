package org.ctoportal.framework.crosswalk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.framework.exchange.crosswalk.Association;
import org.ctoportal.framework.exchange.crosswalk.AssociationType;

/** One association of a district between an item of one framework and an item of another. */
@Entity
@Table(name = "crosswalk_association")
class StoredAssociation extends DistrictOwned {

    private String fromPack;
    private String toPack;
    private String fromCode;
    private String toCode;

    @Enumerated(EnumType.STRING)
    private AssociationType type;

    @Column(precision = 5, scale = 4)
    private BigDecimal strength;

    private Instant changedAt;
    private String changedBy;

    @SuppressWarnings("NullAway.Init")
    protected StoredAssociation() {} // JPA

    StoredAssociation(CrosswalkKey key, Association association, String author, Instant now) {
        this.fromPack = key.from();
        this.toPack = key.to();
        this.fromCode = association.from();
        this.toCode = association.to();
        this.type = association.type();
        this.strength = association.strength();
        this.changedAt = now;
        this.changedBy = author;
    }

    void become(Association association, String author, Instant now) {
        type = association.type();
        strength = association.strength();
        changedAt = now;
        changedBy = author;
    }

    Association association() {
        return new Association(fromCode, type, toCode, strength.stripTrailingZeros());
    }
}
