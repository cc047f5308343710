package org.ctoportal.jobdescription;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.ctoportal.document.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a memo to the board says beyond the description.
 *
 * @param otherCost what the position costs a year beside pay; none when nobody worked it out
 * @param funding where the money comes from; may be empty
 * @param starts when the position starts, in words; may be empty
 */
public record MemoAnswers(
        String from,
        @Nullable LocalDate meeting,
        String reason,
        @Nullable BigDecimal otherCost,
        String funding,
        String starts)
        implements Serializable {

    public static final int LONGEST_LINE = 200;
    public static final int LONGEST_FUNDING = 500;
    public static final int LONGEST_REASON = 2000;
    private static final int CENTS = 2;

    public MemoAnswers {
        otherCost = otherCost != null && otherCost.stripTrailingZeros().scale() <= CENTS
                ? otherCost.setScale(CENTS, RoundingMode.UNNECESSARY)
                : otherCost;
    }

    static MemoAnswers none(String from) {
        return new MemoAnswers(from, null, "", null, "", "");
    }

    /** Whether a memo can be written of it. */
    public boolean isComplete() {
        return !Text.of(from).isBlank() && meeting != null && !Text.of(reason).isBlank();
    }

    /** Whether it can be kept. */
    boolean isKeepable() {
        return from.strip().length() <= LONGEST_LINE
                && starts.strip().length() <= LONGEST_LINE
                && funding.strip().length() <= LONGEST_FUNDING
                && reason.strip().length() <= LONGEST_REASON
                && (otherCost == null
                        || otherCost.signum() >= 0
                                && otherCost.stripTrailingZeros().scale() <= CENTS
                                && otherCost.compareTo(DraftJobDescription.HIGHEST_SALARY) <= 0);
    }
}
