package org.ctoportal.compensation.award;

import org.ctoportal.compensation.policy.PolicyId;

/** Somebody as one policy knows them, by the employee number. */
record Payee(PolicyId policy, String number) {}
