package org.ctoportal.compensation.award;

import java.io.Serializable;
import java.time.LocalDate;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.credential.holding.HoldingId;
import org.ctoportal.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something that is kept of an employee because of what they are paid.
 *
 * @param number in payroll; empty where it is not known yet
 * @param holding by which the credential registry knows them; none for all but pay facts
 * @param person their account; none for all but claims, their receipts and pay facts
 * @param what names it among its kind
 * @param made the day it was written first
 * @param last the day it was written last
 * @param left the last day of employment; none while employed, or where this does not say it
 */
public record PaidRecord(
        Kind kind,
        PolicyId policy,
        String name,
        String number,
        @Nullable HoldingId holding,
        @Nullable PersonId person,
        String what,
        LocalDate made,
        LocalDate last,
        @Nullable LocalDate left)
        implements Serializable {

    /** What there is. */
    public enum Kind {
        PAY_FACTS,
        CLAIM,
        RECEIPT,
        REPAYMENT,
        PAYMENT,
        NOTICE
    }
}
