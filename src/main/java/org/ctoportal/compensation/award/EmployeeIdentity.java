package org.ctoportal.compensation.award;

import org.ctoportal.credential.holding.HoldingId;
import org.ctoportal.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * By what an employee is found again.
 *
 * @param holding none for somebody the credential registry does not know
 * @param person none for somebody without an account
 */
record EmployeeIdentity(
        @Nullable HoldingId holding, @Nullable PersonId person, String name) {}
