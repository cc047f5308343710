package org.ctoportal.authoring.approval;

/** Where a submission stands. All but the first are final. */
public enum ApprovalStatus {
    IN_REVIEW,
    CHANGES_REQUESTED,
    APPROVED,
    DECLINED,
    WITHDRAWN
}
