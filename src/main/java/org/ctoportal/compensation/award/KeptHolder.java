package org.ctoportal.compensation.award;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.credential.holding.HoldingId;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.identity.PersonId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An employee who holds credentials or claims by the policy, with the facts that pay depends on and human resources keeps. */
@Entity
@Table(name = "compensation_holder")
class KeptHolder extends DistrictOwned {

    private long policyId;
    private @Nullable Long holdingId;
    private @Nullable Long personId;
    private String employeeNumber;
    private String holderName;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private @Nullable String formerNumbers;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String facts;

    private Instant changedAt;
    private String changedBy;

    @SuppressWarnings("NullAway.Init")
    protected KeptHolder() {} // JPA

    @SuppressWarnings("NullAway.Init") // change() sets the rest
    KeptHolder(PolicyId policy, EmployeeIdentity who, Employee employee, String by, Instant now) {
        this.policyId = policy.value();
        change(who, employee, by, now);
    }

    final void change(EmployeeIdentity who, Employee employee, String by, Instant now) {
        var holding = who.holding();
        var person = who.person();
        holdingId = holding == null ? holdingId : Long.valueOf(holding.value());
        personId = person == null ? personId : Long.valueOf(person.value());
        formerNumbers = written(Stream.concat(formerNumbers().stream(), Stream.ofNullable(employeeNumber))
                .filter(one -> !one.equals(employee.number()))
                .distinct()
                .toList());
        employeeNumber = employee.number();
        holderName = who.name();
        facts = AwardJson.write(employee);
        changedBy = by;
        changedAt = now;
    }

    void renumber(String number, String by, Instant now) {
        change(new EmployeeIdentity(holding(), person(), holderName), employee().numbered(number), by, now);
    }

    void leave(LocalDate day, String by, Instant now) {
        facts = AwardJson.write(employee().leaving(day));
        changedBy = by;
        changedAt = now;
    }

    long policy() {
        return policyId;
    }

    String number() {
        return employeeNumber;
    }

    /** Payroll lines that were approved before a correction still name them. */
    List<String> formerNumbers() {
        return formerNumbers == null ? List.of() : AwardJson.texts(formerNumbers);
    }

    boolean hasHad(String number) {
        return employeeNumber.equals(number) || formerNumbers().contains(number);
    }

    /** A number under which nothing was kept of them can become somebody else's. */
    void forget(String number) {
        formerNumbers = written(
                formerNumbers().stream().filter(one -> !one.equals(number)).toList());
    }

    private static @Nullable String written(List<String> numbers) {
        return numbers.isEmpty() ? null : AwardJson.write(numbers);
    }

    String name() {
        return holderName;
    }

    Instant changedAt() {
        return changedAt;
    }

    String changedBy() {
        return changedBy;
    }

    /** By which the credential registry knows them; none where it does not. */
    @Nullable
    HoldingId holding() {
        return holdingId == null ? null : new HoldingId(holdingId);
    }

    /** The account by which they claim; none where it is not known. */
    @Nullable
    PersonId person() {
        return personId == null ? null : new PersonId(personId);
    }

    Employee employee() {
        return AwardJson.employee(facts);
    }
}
