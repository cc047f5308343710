package org.ctoportal.jobdescription;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.district.tenancy.Unaudited;
import org.ctoportal.identity.PersonId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a person has typed to the five questions and not yet made a description of; one at most per district. */
@Entity
@Unaudited("Half-written work of one person, kept with every pause")
class StartedAnswers extends DistrictOwned {

    private long personId;
    private String creation;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String content;

    private Instant keptAt;

    @SuppressWarnings("NullAway.Init")
    protected StartedAnswers() {} // JPA

    /** {@code creation} names the description that will come of these answers, so that it is made once. */
    StartedAnswers(PersonId person, String creation, TypedAnswers typed, Instant now) {
        this.personId = person.value();
        this.creation = creation;
        this.content = typed.json();
        this.keptAt = now;
    }

    StartedAnswers keep(TypedAnswers typed, Instant now) {
        var json = typed.json();
        if (!json.equals(content)) {
            content = json;
            keptAt = now;
        }
        return this;
    }

    KeptAnswers kept() {
        return new KeptAnswers(creation, version(), TypedAnswers.ofJson(content), keptAt);
    }
}
