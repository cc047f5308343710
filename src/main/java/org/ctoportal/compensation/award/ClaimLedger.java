package org.ctoportal.compensation.award;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.compensation.recognition.PolicyTerms;
import org.ctoportal.identity.PersonId;
import org.ctoportal.shared.FiscalYear;
import org.ctoportal.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Everything claimed for money by a policy, what of it is paid, and what is paid back; the latest first.
 *
 * @param recorded repayments as they were recorded, whether they still count or not
 */
public record ClaimLedger(List<ClaimDetails> claims, List<RepaymentDetails> recorded, ZoneId zone, LocalDate today)
        implements Serializable {

    public ClaimLedger {
        claims = List.copyOf(claims);
        recorded = List.copyOf(recorded);
    }

    /** Of one employee who leaves the latest counts, and of an advance none that a pass keeps. */
    public List<RepaymentDetails> repayments() {
        var kept = AdvanceStanding.of(claims, Set.of(), zone, today).stream()
                .filter(AdvanceStanding::isKept)
                .map(AdvanceStanding::claim)
                .collect(Collectors.toUnmodifiableSet());
        var seen = new HashSet<String>();
        return recorded.stream()
                .map(one -> one.replacedIf(one.advance().map(kept::contains).orElseGet(() -> !seen.add(one.number()))))
                .toList();
    }

    /** Every advance that was approved and what became of it. */
    public List<AdvanceStanding> advances() {
        var repaid = repayments().stream()
                .filter(one -> !one.replaced())
                .flatMap(one -> one.advance().stream())
                .collect(Collectors.toUnmodifiableSet());
        return AdvanceStanding.of(claims, repaid, zone, today);
    }

    /** Those that were paid on claims from an account. */
    List<AdvanceStanding> advances(PersonId person) {
        var theirs = claims.stream()
                .filter(claim -> claim.person().equals(person))
                .map(ClaimDetails::id)
                .collect(Collectors.toUnmodifiableSet());
        return advances().stream()
                .filter(advance -> theirs.contains(advance.claim()))
                .toList();
    }

    /** For which certifications a pass of theirs may still keep an advance, however late it is told. */
    Set<String> awaited(PersonId person) {
        return advances(person).stream()
                .filter(advance -> !advance.isKept())
                .map(AdvanceStanding::certification)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What was granted of the claims of one person. */
    List<EarlierClaim> granted(List<ClaimDetails> theirs) {
        var repaid = advances().stream()
                .filter(advance -> advance.state() == AdvanceStanding.State.REPAID)
                .map(AdvanceStanding::claim)
                .collect(Collectors.toUnmodifiableSet());
        return theirs.stream()
                .flatMap(claim -> EarlierClaim.of(claim, zone).stream()
                        .map(one -> repaid.contains(claim.id()) ? one.repaid() : one))
                .toList();
    }

    /** Claims approved in the year, and what is paid back in it. */
    List<PayrollLine> costs(FiscalYear year) {
        var back = repayments().stream()
                .filter(one -> !one.replaced())
                .flatMap(PayrollLine::of)
                .filter(line -> FiscalYear.of(line.effective()).equals(year));
        return Stream.concat(paid(year), back).toList();
    }

    private Stream<PayrollLine> paid(FiscalYear year) {
        return claims.stream()
                .flatMap(claim -> PayrollLine.of(claim, zone).stream())
                .filter(line -> FiscalYear.of(line.effective()).equals(year));
    }

    /** What claims of the year took from the limit of terms: what was paid until they ended. */
    Money spent(FiscalYear year, PolicyTerms terms) {
        return Money.sum(
                paid(year).filter(line -> !terms.isOver(line.effective())).map(PayrollLine::amount));
    }

    /** What pay and claims of a year come to, employer costs included. */
    Money spent(FiscalYear year, @Nullable AwardRun run) {
        var claimed = Money.sum(paid(year).map(PayrollLine::amount));
        return run == null ? claimed : run.cost().plus(claimed);
    }
}
