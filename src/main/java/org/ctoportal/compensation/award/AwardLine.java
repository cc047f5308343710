package org.ctoportal.compensation.award;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import org.ctoportal.compensation.recognition.Recognition;
import org.ctoportal.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One recognition of one certification for one person in a fiscal year.
 *
 * @param certification its code in the catalogue
 * @param recognition none where the certification is not approved
 * @param clause the clause the amount or the refusal rests on
 * @param from the first month paid for; none where nothing is
 * @param load what the employer pays on it, part by part
 * @param refusal why nothing is paid; none for a payment
 */
public record AwardLine(
        String certification,
        @Nullable Recognition recognition,
        String clause,
        int months,
        @Nullable YearMonth from,
        @Nullable YearMonth through,
        Money amount,
        List<EmployerLoad.Due> load,
        List<Step> steps,
        @Nullable Refusal refusal)
        implements Serializable {

    public AwardLine {
        load = List.copyOf(load);
        steps = List.copyOf(steps);
    }

    static AwardLine refused(String certification, @Nullable Recognition recognition, Refusal refusal) {
        return refused(certification, recognition, refusal, List.of());
    }

    /** {@code steps} tell what is paid in its place. */
    static AwardLine refused(
            String certification, @Nullable Recognition recognition, Refusal refusal, List<Step> steps) {
        return new AwardLine(
                certification, recognition, refusal.clause(), 0, null, null, Money.NONE, List.of(), steps, refusal);
    }

    AwardLine refused(Refusal reason) {
        return refused(certification, recognition, reason);
    }

    /** Whether both are of one certification and one kind of recognition, whatever each comes to. */
    boolean isOfTheSame(AwardLine other) {
        return certification.equals(other.certification)
                && (recognition == null
                        || other.recognition == null
                        || recognition.clause().equals(other.recognition.clause()));
    }

    /** Whether it is the single payment, made in this year or another, that the other would make again. */
    boolean settles(AwardLine other) {
        return recognition instanceof Recognition.OneTimeBonus
                && other.recognition instanceof Recognition.OneTimeBonus
                && isOfTheSame(other)
                && (isPaid() || refusal == Refusal.OTHER_YEAR);
    }

    boolean isBeyondCap() {
        return refusal == Refusal.BEYOND_CAP;
    }

    public boolean isPaid() {
        return refusal == null;
    }

    public Money loadTotal() {
        return Money.sum(load.stream().map(EmployerLoad.Due::amount));
    }

    /** What it costs the district. */
    public Money cost() {
        return amount.plus(loadTotal());
    }
}
