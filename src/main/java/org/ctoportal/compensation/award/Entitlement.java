package org.ctoportal.compensation.award;

import java.time.YearMonth;
import org.ctoportal.compensation.recognition.Recognition.YearlyPay;
import org.ctoportal.shared.Fraction;

/**
 * What a policy by itself gives somebody for a certification in a year, before it is held against what else they are paid.
 *
 * @param policy its number and title
 * @param oneStipend whether the policy gives no stipend beside a larger one
 * @param yearly for a whole year at full time
 * @param worth for a whole year of this person, with their full-time equivalent and paid days
 */
record Entitlement(
        String policy,
        boolean oneStipend,
        String certification,
        YearlyPay pay,
        Fraction yearly,
        Fraction worth,
        MonthsHeld held) {

    boolean isFor(YearMonth month) {
        return held.months().contains(month);
    }

    boolean isStipend() {
        return pay.isStipend();
    }

    boolean isOfTheSame(Entitlement other) {
        return certification.equals(other.certification);
    }

    boolean isByAnother(String other) {
        return !policy.equals(other);
    }
}
