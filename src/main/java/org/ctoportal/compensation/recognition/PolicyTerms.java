package org.ctoportal.compensation.recognition;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a policy in force promises to whom, as far as payments follow from it.
 *
 * @param policy its number and title, as award letters name it
 * @param positions the positions it covers; empty for every position
 * @param leastFullTime the least full-time equivalent it covers (CP-ELIG)
 * @param cap none for a policy without a yearly limit
 * @param oneStipend whether a person gets the largest of several stipends only (CP-ONE)
 * @param notIfRequired whether a certification the position asks for brings no stipend (CP-ELIG)
 * @param repaymentMonths how long somebody stays for a reimbursement to be kept (CP-REPAY); 0 for no repayment
 * @param claimDays how long after the results costs can be claimed (CP-REIMB)
 * @param retroactive none where nothing is paid before the policy is in force
 * @param until the last day it is in force; none while the board has decided on none
 * @param earlier what was promised until the day before; none of a policy's first terms
 */
public record PolicyTerms(
        String policy,
        Set<String> positions,
        BigDecimal leastFullTime,
        List<ApprovedCertification> scheduleA,
        @Nullable YearCap cap,
        boolean oneStipend,
        boolean notIfRequired,
        StartRule start,
        StopRule stop,
        boolean byFullTime,
        boolean byPaidDays,
        int repaymentMonths,
        int claimDays,
        LocalDate effective,
        @Nullable Retroactivity retroactive,
        @Nullable LocalDate until,
        @Nullable PolicyTerms earlier)
        implements Serializable {

    public static final int MOST_CLAIM_DAYS = 730;

    /** Terms whose end nobody has decided on. */
    public PolicyTerms(
            String policy,
            Set<String> positions,
            BigDecimal leastFullTime,
            List<ApprovedCertification> scheduleA,
            @Nullable YearCap cap,
            boolean oneStipend,
            boolean notIfRequired,
            StartRule start,
            StopRule stop,
            boolean byFullTime,
            boolean byPaidDays,
            int repaymentMonths,
            int claimDays,
            LocalDate effective,
            @Nullable Retroactivity retroactive) {
        this(
                policy,
                positions,
                leastFullTime,
                scheduleA,
                cap,
                oneStipend,
                notIfRequired,
                start,
                stop,
                byFullTime,
                byPaidDays,
                repaymentMonths,
                claimDays,
                effective,
                retroactive,
                null,
                null);
    }

    public PolicyTerms {
        Limits.told(policy);
        positions = positions.stream().map(String::strip).collect(Collectors.toUnmodifiableSet());
        scheduleA = List.copyOf(scheduleA);
        if (leastFullTime.signum() < 0 || leastFullTime.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("A full-time equivalent is from 0 to 1: " + leastFullTime);
        }
        Limits.within(repaymentMonths, 0, 120);
        Limits.within(claimDays, 1, MOST_CLAIM_DAYS);
        if (scheduleA.stream().map(ApprovedCertification::code).distinct().count() != scheduleA.size()) {
            throw new IllegalArgumentException("A certification is approved once");
        }
        if (until != null && until.isBefore(effective)) {
            throw new IllegalArgumentException("Terms end after they begin");
        }
        if (retroactive != null && retroactive.from().isAfter(effective)) {
            throw new IllegalArgumentException("Retroactive is before the effective date");
        }
    }

    public boolean covers(String position, BigDecimal fullTime) {
        return (positions.isEmpty() || positions.stream().anyMatch(position.strip()::equalsIgnoreCase))
                && fullTime.compareTo(leastFullTime) >= 0;
    }

    public Optional<ApprovedCertification> find(String certification) {
        return scheduleA.stream()
                .filter(line -> line.code().equals(certification))
                .findFirst();
    }

    /** The day nothing is paid for before. */
    public LocalDate firstDay() {
        return retroactive == null ? effective : retroactive.from();
    }

    /** The first whole month that can be paid for. */
    public YearMonth firstMonth() {
        var month = YearMonth.from(firstDay());
        return firstDay().getDayOfMonth() == 1 ? month : month.plusMonths(1);
    }

    /** The last month that can be paid for; the terms that follow begin with the month after. */
    public Optional<YearMonth> lastMonth() {
        return Optional.ofNullable(until).map(YearMonth::from);
    }

    public boolean isOver(LocalDate day) {
        return until != null && day.isAfter(until);
    }

    /**
     * The last day to claim by terms that end: what they gave until their last day can still be told in time, and so can what
     * earlier terms gave, which may have left more days.
     */
    public Optional<LocalDate> claimableUntil() {
        return until == null
                ? Optional.empty()
                : withEarlier().stream()
                        .flatMap(
                                terms -> Stream.ofNullable(terms.until()).map(last -> last.plusDays(terms.claimDays())))
                        .max(LocalDate::compareTo);
    }

    /** These terms and all before them, the latest first. */
    public List<PolicyTerms> withEarlier() {
        var all = new ArrayList<PolicyTerms>();
        for (var terms = this; terms != null; terms = terms.earlier()) {
            all.add(terms);
        }
        return List.copyOf(all);
    }

    /** What was or will be promised on the day; empty where no terms count on it. */
    public Optional<PolicyTerms> on(LocalDate day) {
        return withEarlier().stream()
                .filter(terms -> !day.isBefore(terms.firstDay()) && !terms.isOver(day))
                .findFirst();
    }

    /** Whether costs are repaid by somebody who leaves, now or of what earlier terms paid. */
    public boolean takesBack() {
        return withEarlier().stream().anyMatch(terms -> terms.repaymentMonths() > 0);
    }

    /** The same terms, after those. */
    public PolicyTerms following(@Nullable PolicyTerms before) {
        return new PolicyTerms(
                policy,
                positions,
                leastFullTime,
                scheduleA,
                cap,
                oneStipend,
                notIfRequired,
                start,
                stop,
                byFullTime,
                byPaidDays,
                repaymentMonths,
                claimDays,
                effective,
                retroactive,
                until,
                before);
    }

    /** What is promised of a kind for any of the certifications; empty where nothing of it is. */
    public <T extends Recognition> List<T> all(Class<T> kind) {
        return scheduleA.stream()
                .map(ApprovedCertification::recognitions)
                .flatMap(Collection::stream)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
