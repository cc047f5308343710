package org.ctoportal.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.identity.PersonId;

/** Which letters somebody takes in a district. */
@Entity
class NoticeChoice extends DistrictOwned {

    @Column(updatable = false)
    private long personId;

    private boolean assignments;
    private boolean dates;

    @Enumerated(EnumType.STRING)
    private DigestRhythm digest;

    @SuppressWarnings("NullAway.Init")
    protected NoticeChoice() {} // JPA

    NoticeChoice(PersonId person, NoticeChoices choices) {
        this.personId = person.value();
        this.assignments = choices.assignments();
        this.dates = choices.dates();
        this.digest = choices.digest();
    }

    void choose(NoticeChoices choices) {
        this.assignments = choices.assignments();
        this.dates = choices.dates();
        this.digest = choices.digest();
    }

    NoticeChoices choices() {
        return new NoticeChoices(assignments, dates, digest);
    }
}
