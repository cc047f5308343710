package org.ctoportal.interview.panel;

import java.io.Serializable;
import org.ctoportal.interview.search.CandidateId;

/** Keeps that a member steps back from a candidate, as they told somebody who keeps the search. */
public record RecordRecusal(PanelMemberId member, CandidateId candidate, String reason) implements Serializable {

    public RecordRecusal {
        reason = reason.strip();
    }
}
