package org.ctoportal.compensation.award;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ctoportal.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What human resources knows of a holder and pay depends on. What they hold since when, the credential registry says.
 *
 * @param number the employee's number in payroll, unique in the district
 * @param fullTime 1 is full time, 0.6 three days of five
 * @param unpaidDays days of the contract year in no paid status
 * @param aboveWageBase whether the salary alone is beyond what social security is paid on
 * @param left none for somebody employed
 * @param certifications what the position asks for and what was earned here, by certification
 */
public record Employee(
        String number,
        String position,
        BigDecimal fullTime,
        Money base,
        int contractDays,
        int unpaidDays,
        boolean aboveWageBase,
        @Nullable LocalDate left,
        List<PayFacts> certifications)
        implements Serializable {

    public Employee {
        certifications = List.copyOf(certifications);
    }

    /**
     * What pay depends on beside the certification itself.
     *
     * @param code as the catalogue names it
     * @param required whether the position asks for it as a minimum qualification
     * @param earnedHere whether it was first earned while employed by the district
     */
    public record PayFacts(String code, boolean required, boolean earnedHere) implements Serializable {}

    /** Until human resources says more, a certification is neither required nor earned here. */
    PayFacts facts(String code) {
        return certifications.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseGet(() -> new PayFacts(code, false, false));
    }

    /** The same, with what was said before of certifications nothing is said of now. */
    Employee keeping(List<PayFacts> before) {
        var unsaid = before.stream()
                .filter(fact ->
                        certifications.stream().noneMatch(one -> one.code().equals(fact.code())));
        return new Employee(
                number,
                position,
                fullTime,
                base,
                contractDays,
                unpaidDays,
                aboveWageBase,
                left,
                Stream.concat(certifications.stream(), unsaid).toList());
    }

    Employee numbered(String other) {
        return new Employee(
                other, position, fullTime, base, contractDays, unpaidDays, aboveWageBase, left, certifications);
    }

    Employee leaving(LocalDate day) {
        return new Employee(
                number, position, fullTime, base, contractDays, unpaidDays, aboveWageBase, day, certifications);
    }

    Holder holder(String name, List<Holder.Held> held) {
        return new Holder(number, name, position, fullTime, base, contractDays, unpaidDays, aboveWageBase, left, held);
    }
}
