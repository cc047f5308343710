package org.ctoportal.compensation.award;

/** Where what goes to payroll stands. */
public enum PayrollStatus {
    SUBMITTED,
    APPROVED,
    RETURNED
}
