package org.ctoportal.compensation.adoption;

import java.io.Serializable;

/**
 * What a board asks for before it adopts; R-18 with the numbers seen in published board policies.
 *
 * @param daysApart days from one reading to the next at least
 * @param quorum members present at a vote at least
 * @param settleComments whether every comment of the public is answered before the vote that adopts it
 * @param reviewYears years from the effective date to the next review
 */
public record AdoptionRules(int readings, int daysApart, int quorum, int reviewYears, boolean settleComments)
        implements Serializable {

    public static final AdoptionRules USUAL = new AdoptionRules(2, 14, 4, 3, false);

    /** Refuses a vote with too few members, or against it. */
    void carried(Vote vote) {
        if (vote.present() < quorum) {
            throw new AdoptionRefusedException(AdoptionRefusal.NO_QUORUM);
        }
        if (!vote.isCarried()) {
            throw new AdoptionRefusedException(AdoptionRefusal.NO_MAJORITY);
        }
    }

    public AdoptionRules {
        if (readings < 1 || readings > 3 || daysApart < 1 || daysApart > 120) {
            throw new IllegalArgumentException("One to three readings, 1 to 120 days apart");
        }
        if (quorum < 1 || quorum > 50 || reviewYears < 1 || reviewYears > 10) {
            throw new IllegalArgumentException("A quorum is from 1 to 50, a review after 1 to 10 years");
        }
    }
}
