package org.ctoportal.credential.rule;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ctoportal.credential.rule.ContinuingEducation.Standing;

/**
 * How far the learning of one cycle renews a credential.
 *
 * @param cycle from issue to expiration
 * @param required hours of the cycle
 * @param learned everything that was recorded, whether it counts or not
 */
public record RenewalPlan(Validity cycle, BigDecimal required, List<ContinuingEducation> learned)
        implements Serializable {

    private static final BigDecimal DAYS_OF_MONTH = new BigDecimal("30.4375");

    public RenewalPlan {
        learned = List.copyOf(learned);
    }

    /** What is still to do after the day. */
    public record Step(LocalDate day, BigDecimal left) implements Serializable {}

    public BigDecimal counted() {
        return counting().stream().map(ContinuingEducation::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Never less than nothing. */
    public BigDecimal left() {
        return required.subtract(counted()).max(BigDecimal.ZERO);
    }

    public boolean isComplete() {
        return left().signum() == 0;
    }

    /** From the whole at the issue down with every day of learning that counts. */
    public List<Step> burnDown() {
        var steps = new ArrayList<Step>();
        steps.add(new Step(cycle.issuedOn(), required));
        var left = required;
        for (var one : counting()) {
            left = left.subtract(one.hours()).max(BigDecimal.ZERO);
            if (steps.getLast().day().equals(one.doneOn())) {
                steps.removeLast();
            }
            steps.add(new Step(one.doneOn(), left));
        }
        return steps;
    }

    /** Hours by skill in the order of {@code skills}; learning of two skills stands with both, in full. */
    public Map<String, BigDecimal> bySkill(List<String> skills) {
        var hours = new LinkedHashMap<String, BigDecimal>();
        skills.forEach(skill -> hours.put(skill, BigDecimal.ZERO));
        counting().forEach(one -> one.skills().forEach(skill -> hours.merge(skill, one.hours(), BigDecimal::add)));
        return hours;
    }

    /** Skills without a single hour. */
    public List<String> gaps(List<String> skills) {
        var hours = bySkill(skills);
        return skills.stream()
                .filter(skill -> hours.getOrDefault(skill, BigDecimal.ZERO).signum() == 0)
                .toList();
    }

    /** What has to be learned in every month that is left, rounded up to a tenth; nothing is left after the cycle. */
    public BigDecimal hoursAMonth(LocalDate today) {
        var last = cycle.expiresOn();
        if (last == null || isComplete()) {
            return BigDecimal.ZERO;
        }
        var from = today.isBefore(cycle.issuedOn()) ? cycle.issuedOn() : today;
        var days = ChronoUnit.DAYS.between(from, last) + 1;
        return days <= 0
                ? BigDecimal.ZERO
                : left().multiply(DAYS_OF_MONTH).divide(BigDecimal.valueOf(days), 1, RoundingMode.UP);
    }

    private List<ContinuingEducation> counting() {
        return learned.stream()
                .filter(one -> one.standing(cycle) == Standing.COUNTS)
                .sorted(Comparator.comparing(ContinuingEducation::doneOn))
                .toList();
    }
}
