package org.ctoportal.compensation.award;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ctoportal.compensation.recognition.CostKind;
import org.ctoportal.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for by a policy: costs to be paid, or hours to be counted.
 *
 * @param certification its code in the catalogue
 * @param about which organization, or who was mentored; empty where the kind does not ask
 * @param hours how many are claimed; 0 where the kind does not ask
 * @param day of the results, of the payment, or on which the hours were worked or the micro-credential earned; none for
 *     results that are not told yet
 * @param passed whether the results are a pass
 * @param renewal what a renewal fee depends on; none of any other claim
 */
public record CostClaim(
        ClaimKind kind,
        String certification,
        String about,
        List<Cost> costs,
        BigDecimal hours,
        @JsonAlias("resultsOn") @Nullable LocalDate day,
        boolean passed,
        @Nullable Renewal renewal,
        LocalDate claimedOn)
        implements Serializable {

    public static final int LONGEST_ABOUT = 200;

    /** More than anybody works in a day. */
    public static final BigDecimal MOST_HOURS = new BigDecimal(24);

    /** Claims kept before there were other kinds are for costs. */
    public CostClaim {
        kind = Objects.requireNonNullElse(kind, ClaimKind.COSTS);
        about = Objects.requireNonNullElse(about, "").strip();
        hours = Objects.requireNonNullElse(hours, BigDecimal.ZERO);
        costs = List.copyOf(costs);
        var fit = about.length() <= LONGEST_ABOUT && hours.signum() >= 0 && hours.compareTo(MOST_HOURS) <= 0;
        var whole = kind == ClaimKind.COSTS || kind == ClaimKind.ADVANCE || day != null;
        if (!fit || !whole || (kind == ClaimKind.RENEWAL) == (renewal == null)) {
            throw new IllegalArgumentException("Not a claim of its kind: " + kind);
        }
    }

    /** Costs on the way to a certification; {@code resultsOn} is the day the results were told. */
    public CostClaim(
            String certification,
            List<Cost> costs,
            @Nullable LocalDate resultsOn,
            boolean passed,
            LocalDate claimedOn) {
        this(ClaimKind.COSTS, certification, "", costs, BigDecimal.ZERO, resultsOn, passed, null, claimedOn);
    }

    /** The same, claimed on the day. */
    CostClaim on(LocalDate today) {
        return new CostClaim(kind, certification, about, costs, hours, day, passed, renewal, today);
    }

    /** The same without costs of the amount. */
    CostClaim less(Money amount) {
        var left = new ArrayList<Cost>();
        var rest = amount;
        for (var cost : costs) {
            var taken = cost.own().isMoreThan(rest) ? rest : cost.own();
            left.add(new Cost(cost.kind(), cost.amount().minus(taken), cost.paidByOthers()));
            rest = rest.minus(taken);
        }
        return new CostClaim(kind, certification, about, left, hours, day, passed, renewal, claimedOn);
    }

    /** By whose terms it is judged; none while there are no results. */
    public @Nullable LocalDate decisiveDay() {
        return kind == ClaimKind.ADVANCE ? claimedOn : day;
    }

    boolean isAhead() {
        return day != null && day.isAfter(claimedOn);
    }

    boolean isPass(String code) {
        return kind == ClaimKind.COSTS && passed && certification.equals(code);
    }

    /** A documented cost and what partners, states or others pay of it. */
    public record Cost(CostKind kind, Money amount, Money paidByOthers) implements Serializable {

        public Cost {
            if (amount.amount().signum() < 0 || paidByOthers.amount().signum() < 0 || paidByOthers.isMoreThan(amount)) {
                throw new IllegalArgumentException("Others pay at most the cost, and nothing is below nothing");
            }
        }

        Money own() {
            return amount.minus(paidByOthers);
        }
    }

    /**
     * @param expires the last day of the certification that is renewed
     * @param recordsOn the day from which its continuing education records are on file
     */
    public record Renewal(LocalDate expires, LocalDate recordsOn) implements Serializable {}
}
