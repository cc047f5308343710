package org.ctoportal.compensation.award;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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

    private String key() {
        return String.join("\n", number, certification, clause);
    }

    /** What a run comes to beyond what was approved before; nothing is paid twice. */
    static List<PayrollLine> due(AwardRun run, List<PayrollLine> approved) {
        var before = new TreeMap<String, PayrollLine>();
        approved.forEach(line -> before.merge(line.key(), line, PayrollLine::plus));
        var due = new ArrayList<PayrollLine>();
        for (var award : run.awards()) {
            for (var line : award.lines()) {
                if (line.isPaid()) {
                    due.add(of(award.holder(), line, before));
                }
            }
        }
        before.values().forEach(line -> due.add(line.takenBack()));
        return due.stream().filter(line -> line.amount().amount().signum() != 0).toList();
    }

    private static PayrollLine of(Holder holder, AwardLine line, Map<String, PayrollLine> before) {
        var whole = new PayrollLine(
                holder.number(),
                holder.name(),
                line.certification(),
                line.clause(),
                line.amount(),
                Objects.requireNonNull(line.from()).atDay(1),
                String.join(" ", line.steps().getLast().figures()));
        var paid = before.remove(whole.key());
        return paid == null ? whole : whole.less(paid.amount());
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
}
