package org.ctoportal.records;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.records.RetentionTerm.Start;

/** That a district keeps a class of records longer than the rules ask, or by itself where none asks. */
@Entity
class RecordTerm extends DistrictOwned {

    private String className;
    private int years;
    private String reason;
    private Instant setAt;
    private String setBy;

    @SuppressWarnings("NullAway.Init")
    protected RecordTerm() {} // JPA

    RecordTerm(String className) {
        this.className = className;
        this.reason = "";
        this.setAt = Instant.EPOCH;
        this.setBy = "";
    }

    void say(int period, String why, String author, Instant now) {
        years = period;
        reason = why;
        setAt = now;
        setBy = author;
    }

    String className() {
        return className;
    }

    RetentionTerm term(ZoneId zone) {
        return new RetentionTerm(reason, "", LocalDate.ofInstant(setAt, zone), Period.ofYears(years), Start.LAST_ACT);
    }
}
