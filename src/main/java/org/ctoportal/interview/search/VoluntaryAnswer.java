package org.ctoportal.interview.search;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.district.tenancy.Unaudited;

/** What an applicant said of themselves for statistics. It goes in and comes out as a number of many only. */
@Entity
@Unaudited("Who answered when would say more than those who answered were promised")
class VoluntaryAnswer extends DistrictOwned {

    private long searchId;
    private long candidateId;

    @Enumerated(EnumType.STRING)
    private VoluntaryCategory category;

    @Enumerated(EnumType.STRING)
    private VoluntaryGroup answer;

    @SuppressWarnings("NullAway.Init")
    protected VoluntaryAnswer() {} // JPA

    VoluntaryAnswer(Candidate candidate, VoluntaryGroup answer) {
        this.searchId = candidate.searchId();
        this.candidateId = candidate.id();
        this.category = answer.category();
        this.answer = answer;
    }

    /** To another group of the category. */
    void change(VoluntaryGroup other) {
        if (other.category() != category) {
            throw new IllegalArgumentException(other + " is no answer for " + category);
        }
        answer = other;
    }
}
