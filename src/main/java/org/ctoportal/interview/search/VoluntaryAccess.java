package org.ctoportal.interview.search;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.identity.SignedInPerson;

/** That somebody entered, read or took away what applicants said of themselves. Never changes. */
@Entity
class VoluntaryAccess extends DistrictOwned {

    private long searchId;

    @Enumerated(EnumType.STRING)
    private VoluntaryAct act;

    private long personId;
    private String personName;
    private Instant happenedAt;

    @SuppressWarnings("NullAway.Init")
    protected VoluntaryAccess() {} // JPA

    VoluntaryAccess(SearchId search, VoluntaryAct act, SignedInPerson person, Instant now) {
        this.searchId = search.value();
        this.act = act;
        this.personId = person.id().value();
        this.personName = person.name();
        this.happenedAt = now;
    }

    VoluntaryAccessLine line() {
        return new VoluntaryAccessLine(act, personName, happenedAt);
    }
}
