package org.ctoportal.compensation.award;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ctoportal.shared.Money;

/**
 * What payroll pays one person for one reason, or takes back.
 *
 * @param clause the clause of the policy, which payroll books as the earnings code
 * @param amount below nothing where too much was approved before
 * @param effective the first day it is for
 * @param reason how the amount comes about
 */
public record PayrollLine(
        String number,
        String name,
        String certification,
        String clause,
        Money amount,
        LocalDate effective,
        String reason)
        implements Serializable {

    /** The same, by the number payroll knows the person by now. */
    PayrollLine corrected(CorrectedNumbers numbers) {
        return new PayrollLine(numbers.now(number), name, certification, clause, amount, effective, reason);
    }

    private String key() {
        return String.join("\n", number, certification, clause);
    }

    /** What a run comes to beyond what was approved before; nothing is paid twice. */
    static List<PayrollLine> due(AwardRun run, List<PayrollLine> reimbursed, List<PayrollLine> approved) {
        var before = new TreeMap<String, PayrollLine>();
        approved.forEach(line -> before.merge(line.key(), line, PayrollLine::plus));
        var earned = new LinkedHashMap<String, PayrollLine>();
        for (var award : run.awards()) {
            award.lines().stream()
                    .filter(AwardLine::isPaid)
                    .map(line -> of(award.holder(), line))
                    .forEach(line -> earned.merge(line.key(), line, PayrollLine::and));
        }
        var claimed = new TreeMap<String, PayrollLine>();
        reimbursed.forEach(line -> claimed.merge(line.key(), line, PayrollLine::and));
        var due = new ArrayList<PayrollLine>();
        earned.values().forEach(line -> due.add(line.beyond(before)));
        claimed.values().forEach(line -> due.add(line.beyond(before)));
        before.values().forEach(line -> due.add(line.takenBack()));
        return due.stream().filter(line -> line.amount().amount().signum() != 0).toList();
    }

    private static PayrollLine of(Holder holder, AwardLine line) {
        return new PayrollLine(
                holder.number(),
                holder.name(),
                line.certification(),
                line.clause(),
                line.amount(),
                Objects.requireNonNull(line.from()).atDay(1),
                String.join(" ", line.steps().getLast().figures()));
    }

    /** An approved claim that pays something; empty for any other. */
    static Optional<PayrollLine> of(ClaimDetails claim, ZoneId zone) {
        var outcome = claim.outcome();
        if (claim.status() != ClaimStatus.APPROVED
                || outcome == null
                || !outcome.amount().isMoreThan(Money.NONE)) {
            return Optional.empty();
        }
        return Optional.of(new PayrollLine(
                Objects.requireNonNull(claim.employee()),
                claim.claimant(),
                claim.claim().certification(),
                claim.claim().kind().clause(),
                outcome.amount(),
                LocalDate.ofInstant(Objects.requireNonNull(claim.decidedAt()), zone),
                "Claim " + claim.id().value()));
    }

    /** What is paid back of costs, claim by claim. */
    static Stream<PayrollLine> of(RepaymentDetails repayment) {
        return repayment.costs().stream()
                .filter(cost -> cost.amount().isMoreThan(Money.NONE))
                .map(cost -> new PayrollLine(
                        repayment.number(),
                        repayment.name(),
                        cost.certification(),
                        cost.clause(),
                        Money.NONE.minus(cost.amount()),
                        repayment.leftOn(),
                        String.join(" ", cost.steps().getLast().figures())));
    }

    private PayrollLine beyond(Map<String, PayrollLine> before) {
        var paid = before.remove(key());
        return paid == null ? this : less(paid.amount());
    }

    private PayrollLine less(Money paid) {
        return new PayrollLine(
                number,
                name,
                certification,
                clause,
                amount.minus(paid),
                effective,
                reason + ", less " + paid.exact() + " approved before");
    }

    private PayrollLine takenBack() {
        return new PayrollLine(
                number,
                name,
                certification,
                clause,
                Money.NONE.minus(amount),
                effective,
                amount.exact() + " is not due any more");
    }

    private PayrollLine plus(PayrollLine other) {
        return new PayrollLine(number, name, certification, clause, amount.plus(other.amount), effective, reason);
    }

    /** Two times of a certification that lapsed and was renewed, or two claims, are one payment. */
    private PayrollLine and(PayrollLine later) {
        return new PayrollLine(
                number,
                name,
                certification,
                clause,
                amount.plus(later.amount),
                effective,
                reason + "; " + later.reason);
    }
}
