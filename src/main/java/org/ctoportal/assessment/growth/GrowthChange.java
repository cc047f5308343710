package org.ctoportal.assessment.growth;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.ctoportal.district.tenancy.DistrictOwned;

/** Who did what to a growth plan, and when; also that somebody looked at it. */
@Entity
class GrowthChange extends DistrictOwned {

    private static final int LONGEST_ABOUT = 300;

    private long planId;

    @Enumerated(EnumType.STRING)
    private GrowthAct act;

    private String about;
    private Instant happenedAt;
    private String personName;

    @SuppressWarnings("NullAway.Init")
    protected GrowthChange() {} // JPA

    GrowthChange(GrowthPlan plan, GrowthAct act, String about, String author, Instant now) {
        this.planId = plan.id();
        this.act = act;
        this.about = cut(about);
        this.happenedAt = now;
        this.personName = author;
    }

    /** Never half a character. */
    private static String cut(String text) {
        if (text.length() <= LONGEST_ABOUT) {
            return text;
        }
        var end = LONGEST_ABOUT - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    GrowthChangeLine line() {
        return new GrowthChangeLine(happenedAt, personName, act, about);
    }
}
