package org.ctoportal.compensation.award;

import java.util.List;
import java.util.Optional;
import org.ctoportal.compensation.recognition.ApprovedCertification;
import org.ctoportal.compensation.recognition.CostKind;
import org.ctoportal.compensation.recognition.PolicyTerms;
import org.ctoportal.compensation.recognition.Recognition;

/** What a claim asks for: each thing that a policy gives on request, with the clause that gives it. */
public enum ClaimKind {
    COSTS(
            Recognition.Reimbursement.class,
            "CP-REIMB",
            CostKind.PREPARATION,
            CostKind.EXAMINATION,
            CostKind.MATERIALS,
            CostKind.TRAVEL),
    ADVANCE(Recognition.Advance.class, "CP-ADVANCE", CostKind.PREPARATION, CostKind.EXAMINATION),
    RENEWAL(Recognition.RenewalFee.class, "CP-RENEW", CostKind.RENEWAL_FEE),
    DUES(Recognition.Dues.class, "CP-MEMBERSHIP", CostKind.DUES),
    MICRO_CREDENTIAL(Recognition.MicroHours.class, "CP-MICRO"),
    MENTORING(Recognition.MentorDuty.class, "CP-MENTOR"),
    RELEASE_TIME(Recognition.ReleaseTime.class, "CP-TIME");

    private final Class<? extends Recognition> promise;
    private final String clause;
    private final List<CostKind> costs;

    ClaimKind(Class<? extends Recognition> promise, String clause, CostKind... costs) {
        this.promise = promise;
        this.clause = clause;
        this.costs = List.of(costs);
    }

    public String clause() {
        return clause;
    }

    /** What can be entered; empty for a claim of hours. */
    public List<CostKind> costs() {
        return costs;
    }

    /** Whether it brings money; else hours are recorded. */
    public boolean isMoney() {
        return !costs.isEmpty();
    }

    /** Whether hours are told; those of a micro-credential the policy sets. */
    public boolean asksHours() {
        return this == MENTORING || this == RELEASE_TIME;
    }

    /** Whether the claim names an organization or a person. */
    public boolean asksAbout() {
        return this == DUES || this == MENTORING;
    }

    /** Whether it is told for which day it is; an advance is for the day it is asked for. */
    public boolean asksDay() {
        return this != ADVANCE;
    }

    /** Whether the claim form asks for receipts and proof of passing (EX-COSTS, EX-ATTACH); an advance comes before both. */
    public boolean asksProof() {
        return isMoney() && this != ADVANCE;
    }

    /** Any micro-credential related to the work counts, whether Schedule A lists it or not (CP-MICRO). */
    public boolean isOfScheduleA() {
        return this != MICRO_CREDENTIAL;
    }

    /** A result is told by a claim of costs, so that a pass can keep an advance where no costs are paid. */
    public boolean isGiven(PolicyTerms terms) {
        return !terms.all(promise).isEmpty() || (this == COSTS && ADVANCE.isGiven(terms));
    }

    Optional<Recognition> promise(PolicyTerms terms, String certification) {
        return terms.scheduleA().stream()
                .filter(line -> !isOfScheduleA() || line.code().equals(certification))
                .map(ApprovedCertification::recognitions)
                .flatMap(List::stream)
                .filter(promise::isInstance)
                .findFirst();
    }
}
