package org.ctoportal.interview.scorecard;

import org.ctoportal.interview.panel.PanelMemberId;
import org.ctoportal.interview.search.CandidateId;

/** Another level for a submitted rating, agreed in the panel's talk, with the reason. */
public record ReviseRating(PanelMemberId member, CandidateId candidate, String question, int level, String reason) {

    public ReviseRating {
        if (reason.isBlank() || reason.length() > RecordAnswer.LONGEST_REASON) {
            throw new IllegalArgumentException("It needs a reason of at most " + RecordAnswer.LONGEST_REASON);
        }
    }
}
