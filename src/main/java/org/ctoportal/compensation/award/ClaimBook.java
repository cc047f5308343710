package org.ctoportal.compensation.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.recognition.PolicyTerms;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.PersonId;
import org.ctoportal.shared.FiscalYear;
import org.ctoportal.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What was claimed by a policy, what of it is paid in a year, and what is paid back. */
@Component
class ClaimBook {

    private final KeptClaimRepository claims;
    private final KeptRepaymentRepository repaid;
    private final DistrictProfileService districts;
    private final Clock clock;

    ClaimBook(
            KeptClaimRepository claims, KeptRepaymentRepository repaid, DistrictProfileService districts, Clock clock) {
        this.claims = claims;
        this.repaid = repaid;
        this.districts = districts;
        this.clock = clock;
    }

    /** Claims approved in the year, and what is paid back in it. */
    List<PayrollLine> costs(PolicyId id, FiscalYear year) {
        var back = repayments(id).stream()
                .filter(one -> !one.replaced())
                .flatMap(PayrollLine::of)
                .filter(line -> FiscalYear.of(line.effective()).equals(year));
        return Stream.concat(paid(id, year).stream(), back).toList();
    }

    /** What claims approved in the year pay. */
    List<PayrollLine> paid(PolicyId id, FiscalYear year) {
        var zone = districts.profile().timeZone();
        return list(id).stream()
                .flatMap(claim -> PayrollLine.of(claim, zone).stream())
                .filter(line -> FiscalYear.of(line.effective()).equals(year))
                .toList();
    }

    /** What of it took from the limit of terms: what was paid until they ended. */
    static Money spent(List<PayrollLine> claimed, PolicyTerms terms) {
        return Money.sum(
                claimed.stream().filter(line -> !terms.isOver(line.effective())).map(PayrollLine::amount));
    }

    /** What pay and claims of a year come to, employer costs included. */
    static Money spent(@Nullable AwardRun run, List<PayrollLine> paid) {
        var claimed = Money.sum(paid.stream().map(PayrollLine::amount));
        return run == null ? claimed : run.cost().plus(claimed);
    }

    /** The latest first. */
    List<ClaimDetails> list(PolicyId id) {
        return claims.findByPolicyIdOrderByIdDesc(id.value(), Limit.of(AwardBook.MOST)).stream()
                .map(KeptClaim::details)
                .toList();
    }

    /** Those of one person, the latest first. */
    List<ClaimDetails> of(PolicyId id, PersonId person) {
        return claims
                .findByPolicyIdAndClaimantOrderByIdDesc(id.value(), person.value(), Limit.of(AwardBook.MOST))
                .stream()
                .map(KeptClaim::details)
                .toList();
    }

    /** Every advance that was approved and what became of it, the latest first. */
    List<AdvanceStanding> advances(PolicyId id) {
        var repaid = repayments(id).stream()
                .filter(one -> !one.replaced())
                .flatMap(one -> one.advance().stream())
                .collect(Collectors.toUnmodifiableSet());
        return AdvanceStanding.of(list(id), repaid, districts.profile().timeZone(), today());
    }

    /** The latest first; of one employee who leaves the latest counts, and of an advance none that a pass keeps. */
    List<RepaymentDetails> repayments(PolicyId id) {
        var zone = districts.profile().timeZone();
        var kept = AdvanceStanding.of(list(id), Set.of(), zone, today()).stream()
                .filter(AdvanceStanding::isKept)
                .map(AdvanceStanding::claim)
                .collect(Collectors.toUnmodifiableSet());
        var seen = new HashSet<String>();
        return repaid.findByPolicyIdOrderByIdDesc(id.value(), Limit.of(AwardBook.MOST)).stream()
                .map(one -> one.details(zone))
                .map(one -> one.replacedIf(one.advance().map(kept::contains).orElseGet(() -> !seen.add(one.number()))))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), districts.profile().timeZone());
    }
}
