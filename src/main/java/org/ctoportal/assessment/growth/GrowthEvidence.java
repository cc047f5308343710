package org.ctoportal.assessment.growth;

import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.ctoportal.district.tenancy.DistrictOwned;

/** Something done for a goal, with its hours and what shows it. */
@Entity
class GrowthEvidence extends DistrictOwned {

    private long planId;
    private long goalId;
    private LocalDate doneOn;
    private BigDecimal hours;
    private String note;
    private String provider;
    private String link;
    private Instant addedAt;

    @SuppressWarnings("NullAway.Init")
    protected GrowthEvidence() {} // JPA

    GrowthEvidence(GrowthGoal goal, AddEvidence command, LocalDate today, Instant now) {
        var problems = command.problems(today);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("No evidence: " + problems);
        }
        this.planId = goal.planId();
        this.goalId = goal.id();
        this.doneOn = command.doneOn();
        this.hours = command.hours();
        this.note = command.note().strip();
        this.provider = command.provider().strip();
        this.link = command.link().strip();
        this.addedAt = now;
    }

    long goalId() {
        return goalId;
    }

    EvidenceLine line() {
        return new EvidenceLine(new EvidenceId(id()), doneOn, Hours.plain(hours), note, provider, link);
    }
}
