package org.ctoportal.compensation.award;

/** Where a claim for costs stands, as its claimant follows it. */
public enum ClaimStatus {
    SUBMITTED,
    CHECKED,
    APPROVED,
    REFUSED
}
