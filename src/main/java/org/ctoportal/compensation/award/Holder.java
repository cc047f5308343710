package org.ctoportal.compensation.award;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.ctoportal.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * An employee with what the pay for certifications depends on in a fiscal year.
 *
 * @param number the employee's number in payroll, unique in the district
 * @param fullTime 1 is full time, 0.6 three days of five
 * @param unpaidDays days of the contract year in no paid status
 * @param aboveWageBase whether the salary alone is beyond what social security is paid on
 * @param left none for somebody employed
 */
public record Holder(
        String number,
        String name,
        String position,
        BigDecimal fullTime,
        Money base,
        int contractDays,
        int unpaidDays,
        boolean aboveWageBase,
        @Nullable LocalDate left,
        List<Held> certifications)
        implements Serializable {

    public Holder {
        if (fullTime.signum() <= 0 || fullTime.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("A full-time equivalent is above 0 and at most 1: " + fullTime);
        }
        if (contractDays < 1 || contractDays > 366 || unpaidDays < 0 || unpaidDays > contractDays) {
            throw new IllegalArgumentException("Not a contract year: " + unpaidDays + " of " + contractDays);
        }
        certifications = List.copyOf(certifications);
    }

    /**
     * A certification somebody holds.
     *
     * @param code as the catalogue names it
     * @param issued the day it was first earned
     * @param verified the day human resources confirmed it with the issuer; none while that is open
     * @param expires its last day; none where it does not expire
     * @param required whether the position asks for it as a minimum qualification
     * @param earnedHere whether it was first earned while employed by the district
     */
    public record Held(
            String code,
            LocalDate issued,
            @Nullable LocalDate verified,
            @Nullable LocalDate expires,
            boolean required,
            boolean earnedHere)
            implements Serializable {}
}
