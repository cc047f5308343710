package org.ctoportal.credential.holding;

/** What was done with a holding. */
public enum HoldingAct {
    RECORDED,
    CHANGED,
    VERIFIED,
    CHECKED_AGAIN,
    FOUND_REVOKED,
    WITHDRAWN,
    RENEWED,
    RENEWAL_WITHDRAWN,
    EVIDENCE_ADDED,
    EVIDENCE_REMOVED,
    IMPORTED
}
