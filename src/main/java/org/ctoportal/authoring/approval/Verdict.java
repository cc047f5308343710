package org.ctoportal.authoring.approval;

/** What somebody who was asked says. */
public enum Verdict {
    APPROVED,
    CHANGES_REQUESTED,
    DECLINED
}
