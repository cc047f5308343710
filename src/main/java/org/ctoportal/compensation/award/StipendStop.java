package org.ctoportal.compensation.award;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.ctoportal.compensation.recognition.PolicyTerms;
import org.ctoportal.compensation.recognition.Recognition.YearlyPay;

/**
 * That pay for a certification stops because it expires.
 *
 * @param clause the clause it was paid by
 * @param expires the last day of the certification
 * @param lastDay the last day that is paid for
 */
public record StipendStop(
        String number, String name, String certification, String clause, LocalDate expires, LocalDate lastDay)
        implements Serializable {

    /** Each by the terms of the month it stops in; where later terms go on paying, nothing stops. */
    static List<StipendStop> of(PolicyTerms terms, AwardRun run) {
        return run.awards().stream()
                .flatMap(award -> award.lines().stream()
                        .filter(line -> !goesOn(award, line))
                        .flatMap(line -> of(terms, award.holder(), line).stream()))
                .toList();
    }

    private static boolean goesOn(Award award, AwardLine line) {
        var last = line.through();
        return last != null
                && award.lines().stream()
                        .filter(other -> other.isPaid() && other.recognition() instanceof YearlyPay)
                        .anyMatch(other ->
                                other.isOfTheSame(line) && last.plusMonths(1).equals(other.from()));
    }

    private static Optional<StipendStop> of(PolicyTerms terms, Holder holder, AwardLine line) {
        var last = line.through();
        if (!line.isPaid() || last == null || !(line.recognition() instanceof YearlyPay) || isLeaving(holder, last)) {
            return Optional.empty();
        }
        var then = terms.on(last.atDay(1)).orElse(terms);
        return holder.certifications().stream()
                .filter(held -> held.code().equals(line.certification()))
                .map(Holder.Held::expires)
                .filter(expires -> expires != null && then.stop().last(expires).equals(last))
                .findFirst()
                .map(expires -> new StipendStop(
                        holder.number(),
                        holder.name(),
                        line.certification(),
                        line.clause(),
                        expires,
                        last.atEndOfMonth()));
    }

    private static boolean isLeaving(Holder holder, YearMonth last) {
        return holder.left() != null && !YearMonth.from(holder.left()).isAfter(last);
    }
}
