package org.ctoportal.authoring.approval;

import java.util.List;

/** What a room above has for the signed-in person to decide, beside the documents that go their route here. */
public interface WaitingDecisions {

    /** The longest waiting first; at most so many. */
    List<WaitingDecision> waiting(int most);
}
