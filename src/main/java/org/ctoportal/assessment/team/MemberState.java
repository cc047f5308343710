package org.ctoportal.assessment.team;

/** How far a member is; of what anybody answered it says nothing. */
public enum MemberState {
    ASKED,
    SUBMITTED,
    /** No longer asked. */
    TAKEN_OFF,
    /** Has no account in the district any more, and did not submit. */
    GONE
}
