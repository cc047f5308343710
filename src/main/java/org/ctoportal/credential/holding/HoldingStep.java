package org.ctoportal.credential.holding;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.ctoportal.district.tenancy.DistrictOwned;

/** What was done with a holding, by whom and when; nothing of it is changed later. */
@Entity
@Table(name = "credential_holding_step")
class HoldingStep extends DistrictOwned {

    private long holdingId;

    @Enumerated(EnumType.STRING)
    private HoldingAct act;

    private String author;
    private Instant at;
    private String note;

    @SuppressWarnings("NullAway.Init")
    protected HoldingStep() {} // JPA

    HoldingStep(Holding holding, HoldingAct act, String author, Instant at, String note) {
        this.holdingId = holding.id();
        this.act = act;
        this.author = author;
        this.at = at;
        this.note = note;
    }

    long holding() {
        return holdingId;
    }

    HoldingStepLine line(ZoneId zone) {
        return new HoldingStepLine(act, author, LocalDate.ofInstant(at, zone), note);
    }
}
