package org.ctoportal.salary.calculation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ctoportal.shared.Money;
import org.ctoportal.shared.Percent;
import org.jspecify.annotations.Nullable;

/**
 * What a schedule pays, as the district decided it: from these its table is computed.
 *
 * @param growthBy percent or dollars from step to step; not needed where all amounts are entered
 * @param contractDays days of a full contract year
 */
public record ScheduleTerms(
        int steps,
        List<Lane> lanes,
        Growth growth,
        @Nullable BigDecimal growthBy,
        RoundTo roundTo,
        StepBasis basis,
        int contractDays)
        implements Serializable {

    public static final int MOST_STEPS = 60;
    public static final int MOST_LANES = 20;
    public static final int MOST_DAYS = 366;
    public static final Money HIGHEST = Money.of("9999999.99");
    private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(100);

    public ScheduleTerms {
        lanes = List.copyOf(lanes);
    }

    /** One lane, steps by a percentage, rounded to the dollar from the rounded step before. */
    public static ScheduleTerms usual(Money first, int steps, Percent growth, int contractDays) {
        return new ScheduleTerms(
                steps,
                List.of(Lane.of("", first.amount())),
                Growth.PERCENT,
                growth.value(),
                RoundTo.DOLLAR,
                StepBasis.ROUNDED_PREVIOUS,
                contractDays);
    }

    /** The amounts of a sheet in place of what stood here. */
    public ScheduleTerms entered(List<Lane> newLanes) {
        return new ScheduleTerms(
                newLanes.getFirst().entered().size(), newLanes, Growth.ENTERED, null, roundTo, basis, contractDays);
    }

    /** Every amount is raised and rounded by the rule of the schedule; percentages stay. */
    public ScheduleTerms raised(Percent raise) {
        if (raise.value().signum() == 0) {
            return this;
        }
        var raised = lanes.stream()
                .map(lane -> new Lane(
                        lane.name(),
                        lane.kind(),
                        lane.amount() == null ? null : raised(lane.amount(), raise),
                        lane.entered().stream()
                                .map(amount -> raised(amount, raise))
                                .toList()))
                .toList();
        var by = growth == Growth.AMOUNT && growthBy != null ? raised(growthBy, raise) : growthBy;
        return new ScheduleTerms(steps, raised, growth, by, roundTo, basis, contractDays);
    }

    private BigDecimal raised(BigDecimal amount, Percent raise) {
        return roundTo.round(amount.multiply(raise.growth())).amount();
    }

    /** Where something is wrong. */
    public enum Place {
        STEPS,
        GROWTH,
        DAYS,
        LANES,
        LANE_NAME,
        LANE_AMOUNT
    }

    /** {@code lane} counts from 0 and is -1 where it is none; {@code reason} is the last part of a message key. */
    public record Problem(Place place, int lane, String reason) implements Serializable {}

    /** Why the table cannot be computed; empty when it can. */
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (steps < 1 || steps > MOST_STEPS) {
            problems.add(new Problem(Place.STEPS, -1, "steps"));
        }
        if (contractDays < 1 || contractDays > MOST_DAYS) {
            problems.add(new Problem(Place.DAYS, -1, "days"));
        }
        if (growth != Growth.ENTERED && !isGrowth(growthBy)) {
            problems.add(new Problem(Place.GROWTH, -1, growth == Growth.PERCENT ? "percent" : "growth"));
        }
        if (lanes.isEmpty() || lanes.size() > MOST_LANES) {
            problems.add(new Problem(Place.LANES, -1, "lanes"));
        }
        IntStream.range(0, lanes.size()).forEach(lane -> ofLane(lane, problems));
        if (problems.isEmpty()) {
            var table = SalaryTable.of(this);
            if (table.highest().isMoreThan(HIGHEST)) {
                problems.add(new Problem(Place.GROWTH, -1, "high"));
            } else if (table.lowest().amount().signum() == 0) {
                problems.add(new Problem(Place.GROWTH, -1, "nothing"));
            }
        }
        return problems;
    }

    private boolean isGrowth(@Nullable BigDecimal by) {
        return by != null
                && by.signum() >= 0
                && (growth == Growth.PERCENT
                        ? by.compareTo(MOST_PERCENT) <= 0
                                && by.stripTrailingZeros().scale() <= 4
                        : isCents(by) && by.compareTo(HIGHEST.amount()) <= 0);
    }

    private void ofLane(int place, List<Problem> problems) {
        var lane = lanes.get(place);
        var name = lane.name().strip();
        if (name.length() > Lane.LONGEST_NAME) {
            problems.add(new Problem(Place.LANE_NAME, place, "laneLong"));
        } else if (lanes.size() > 1 && name.isEmpty()) {
            problems.add(new Problem(Place.LANE_NAME, place, "laneName"));
        } else if (lanes.subList(0, place).stream()
                .anyMatch(before -> before.name().strip().equalsIgnoreCase(name))) {
            problems.add(new Problem(Place.LANE_NAME, place, "laneTwice"));
        }
        if (growth == Growth.ENTERED
                ? lane.entered().size() != steps || !lane.entered().stream().allMatch(ScheduleTerms::isPay)
                : !isAmount(place, lane)) {
            problems.add(new Problem(Place.LANE_AMOUNT, place, "amount"));
        }
    }

    private static boolean isAmount(int place, Lane lane) {
        if (lane.kind() == Lane.Kind.FIRST_STEP) {
            return isPay(lane.amount());
        }
        return place > 0
                && lane.amount() != null
                && lane.amount().signum() >= 0
                && isCents(lane.amount())
                && lane.amount().compareTo(HIGHEST.amount()) <= 0;
    }

    private static boolean isPay(@Nullable BigDecimal amount) {
        return amount != null && amount.signum() > 0 && isCents(amount) && amount.compareTo(HIGHEST.amount()) <= 0;
    }

    private static boolean isCents(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() <= 2;
    }
}
