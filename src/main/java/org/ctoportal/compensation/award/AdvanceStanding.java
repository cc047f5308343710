package org.ctoportal.compensation.award;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.ctoportal.shared.Money;

/** An advance that was approved: kept by a pass in time, else paid back after the last day to pass (CP-ADVANCE). */
public record AdvanceStanding(
        ClaimId claim,
        String number,
        String name,
        String certification,
        Money amount,
        LocalDate paidOn,
        LocalDate passBy,
        State state)
        implements Serializable {

    /** What became of it. */
    public enum State {
        OPEN,
        KEPT,
        /** Another policy was told of a pass in time: nothing is paid back, and this policy is still to be told. */
        PASSED_ELSEWHERE,
        DUE,
        REPAID
    }

    /** {@code repaid} are those whose repayment is recorded. */
    static List<AdvanceStanding> of(List<ClaimDetails> claims, Set<ClaimId> repaid, ZoneId zone, LocalDate today) {
        var approved = claims.stream()
                .filter(claim -> claim.status() == ClaimStatus.APPROVED)
                .toList();
        return approved.stream()
                .filter(claim -> claim.claim().kind() == ClaimKind.ADVANCE)
                .flatMap(claim -> EarlierClaim.of(claim, zone).stream()
                        .map(advance -> standing(claim, advance, approved, repaid, today)))
                .toList();
    }

    private static AdvanceStanding standing(
            ClaimDetails claim,
            EarlierClaim advance,
            List<ClaimDetails> approved,
            Set<ClaimId> repaid,
            LocalDate today) {
        var passBy = Objects.requireNonNull(advance.passBy());
        var number = Objects.requireNonNull(claim.employee());
        var isKept = approved.stream()
                .filter(other -> number.equals(other.employee()))
                .anyMatch(other -> advance.isKeptBy(other.claim()));
        var late = repaid.contains(claim.id()) ? State.REPAID : State.DUE;
        var open = today.isAfter(passBy) ? late : State.OPEN;
        return new AdvanceStanding(
                claim.id(),
                number,
                claim.claimant(),
                claim.claim().certification(),
                advance.outcome().amount(),
                advance.decidedOn(),
                passBy,
                isKept ? State.KEPT : open);
    }

    /** Whether it is neither kept nor paid back yet. */
    boolean isAwaited() {
        return state == State.OPEN || state == State.DUE;
    }

    /** The same, where another policy approved a pass in time and this one knows of none. */
    AdvanceStanding passedElsewhere() {
        return new AdvanceStanding(claim, number, name, certification, amount, paidOn, passBy, State.PASSED_ELSEWHERE);
    }

    boolean isKept() {
        return state == State.KEPT;
    }

    /** Nothing of it is kept. */
    RepaidCost repaid() {
        return new RepaidCost(
                claim,
                certification,
                ClaimKind.ADVANCE.clause(),
                amount,
                paidOn,
                amount,
                List.of(Step.of(Step.Kind.NOT_PASSED_BY, passBy.toString()), Step.of(Step.Kind.SUM, amount.exact())));
    }
}
