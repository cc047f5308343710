package org.ctoportal.compensation.recognition;

import java.io.Serializable;
import java.util.Set;
import org.ctoportal.shared.Fraction;
import org.ctoportal.shared.Money;
import org.ctoportal.shared.Percent;

/**
 * One thing a policy gives for a certification. Which kinds there are, and which of them are wages, follows published
 * collective agreements and district policies that reward certification, and IRC 62(c) for reimbursed costs.
 */
public sealed interface Recognition extends Serializable {

    /** The code of the clause that promises it. */
    String clause();

    /** Whether the employer pays social security, Medicare and retirement on it. */
    default boolean isWage() {
        return false;
    }

    /** Pay for as long as the certification is current, so much for a whole year at full time. */
    sealed interface YearlyPay extends Recognition {

        /** For somebody with this base salary who has held the certification for so many whole years. */
        Fraction yearly(Money base, int yearsHeld);

        /** Whether it is a stipend beside the salary, of which a person may be limited to one. */
        default boolean isStipend() {
            return true;
        }

        @Override
        default boolean isWage() {
            return true;
        }
    }

    record AnnualStipend(Money amount) implements YearlyPay {
        public AnnualStipend {
            Limits.positive(amount);
        }

        @Override
        public Fraction yearly(Money base, int yearsHeld) {
            return Fraction.of(amount.amount());
        }

        @Override
        public String clause() {
            return "CP-STIPEND";
        }
    }

    record PercentStipend(Percent ofBase) implements YearlyPay {
        public PercentStipend {
            Limits.share(ofBase);
        }

        @Override
        public Fraction yearly(Money base, int yearsHeld) {
            return Fraction.of(base.amount()).times(ofBase.share());
        }

        @Override
        public String clause() {
            return "CP-PERCENT";
        }
    }

    /** Another amount from a number of years held on. */
    record TieredStipend(Money first, Money later, int laterAfter) implements YearlyPay {
        public TieredStipend {
            Limits.positive(first);
            Limits.positive(later);
            Limits.within(laterAfter, 1, 40);
        }

        @Override
        public Fraction yearly(Money base, int yearsHeld) {
            return Fraction.of((yearsHeld < laterAfter ? first : later).amount());
        }

        @Override
        public String clause() {
            return "CP-TIERED";
        }
    }

    /** A higher column of a salary schedule; {@code difference} is what it pays more a year. */
    record Lane(String schedule, String lane, Money difference) implements YearlyPay {
        public Lane {
            Limits.told(schedule);
            Limits.told(lane);
            Limits.positive(difference);
        }

        @Override
        public Fraction yearly(Money base, int yearsHeld) {
            return Fraction.of(difference.amount());
        }

        @Override
        public boolean isStipend() {
            return false;
        }

        @Override
        public String clause() {
            return "CP-LANE";
        }
    }

    /** Steps ahead on a salary schedule; {@code difference} is what they pay more a year. */
    record Step(String schedule, int steps, Money difference) implements YearlyPay {
        public Step {
            Limits.told(schedule);
            Limits.within(steps, 1, 10);
            Limits.positive(difference);
        }

        @Override
        public Fraction yearly(Money base, int yearsHeld) {
            return Fraction.of(difference.amount());
        }

        @Override
        public boolean isStipend() {
            return false;
        }

        @Override
        public String clause() {
            return "CP-STEP";
        }
    }

    /** Points toward a raise: every full threshold raises the base salary once. */
    record Points(int points, int threshold, Percent increment) implements YearlyPay {
        public Points {
            Limits.within(points, 1, 1000);
            Limits.within(threshold, 1, 1000);
            Limits.share(increment);
        }

        @Override
        public Fraction yearly(Money base, int yearsHeld) {
            return Fraction.of(base.amount()).times(increment.share()).times(points / threshold);
        }

        @Override
        public boolean isStipend() {
            return false;
        }

        @Override
        public String clause() {
            return "CP-POINTS";
        }
    }

    /** One payment to somebody who first earns the certification while employed. */
    record OneTimeBonus(Money amount) implements Recognition {
        public OneTimeBonus {
            Limits.positive(amount);
        }

        @Override
        public String clause() {
            return "CP-BONUS";
        }

        @Override
        public boolean isWage() {
            return true;
        }
    }

    /** Costs paid back after success, less what others pay, up to a limit for a person. */
    record Reimbursement(Money cap, Set<CostKind> covered) implements Recognition {
        public Reimbursement {
            Limits.positive(cap);
            covered = Set.copyOf(covered);
            if (covered.isEmpty()) {
                throw new IllegalArgumentException("A reimbursement covers some cost");
            }
        }

        @Override
        public String clause() {
            return "CP-REIMB";
        }
    }

    /** Costs paid first, and back from somebody who does not pass in time. */
    record Advance(Money limit, int months) implements Recognition {

        public static final int MOST_MONTHS = 60;

        public Advance {
            Limits.positive(limit);
            Limits.within(months, 1, MOST_MONTHS);
        }

        @Override
        public String clause() {
            return "CP-ADVANCE";
        }
    }

    record RenewalFee(Money fee) implements Recognition {
        public RenewalFee {
            Limits.positive(fee);
        }

        @Override
        public String clause() {
            return "CP-RENEW";
        }
    }

    /** Work time to prepare in twelve months; costs no cash. */
    record ReleaseTime(int hours) implements Recognition {
        public ReleaseTime {
            Limits.within(hours, 1, 400);
        }

        @Override
        public String clause() {
            return "CP-TIME";
        }
    }

    /** Hours of recognized learning for each micro-credential, up to a number a year. */
    record MicroHours(int each, int most) implements Recognition {
        public MicroHours {
            Limits.within(each, 1, 100);
            Limits.within(most, each, 400);
        }

        @Override
        public String clause() {
            return "CP-MICRO";
        }
    }

    record Dues(Money limit) implements Recognition {
        public Dues {
            Limits.positive(limit);
        }

        @Override
        public String clause() {
            return "CP-MEMBERSHIP";
        }
    }

    /** Hours a year in which a holder may be asked to mentor. */
    record MentorDuty(int hours) implements Recognition {
        public MentorDuty {
            Limits.within(hours, 1, 400);
        }

        @Override
        public String clause() {
            return "CP-MENTOR";
        }
    }
}
