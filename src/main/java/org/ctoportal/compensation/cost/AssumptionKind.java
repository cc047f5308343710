package org.ctoportal.compensation.cost;

import java.math.BigDecimal;

/** What a cost model assumes; each is asked for with its source and day (domain of public fiscal notes). */
public enum AssumptionKind {
    STIPEND(Unit.DOLLARS, "3000"),
    PLACEMENT(Unit.DOLLARS, "0"),
    POINTS_RAISE(Unit.PERCENT, "0"),
    BONUS(Unit.DOLLARS, "0"),
    REIMBURSEMENT(Unit.DOLLARS, "0"),
    SCHOLARSHIP(Unit.DOLLARS, "0"),
    RENEWAL_FEE(Unit.DOLLARS, "0"),
    DUES(Unit.DOLLARS, "0"),
    SOCIAL_SECURITY(Unit.PERCENT, "6.2", "26 U.S.C. 3111(a)"),
    MEDICARE(Unit.PERCENT, "1.45", "26 U.S.C. 3111(b)"),
    RETIREMENT(Unit.PERCENT, "0"),
    OTHER_LOAD(Unit.PERCENT, "0"),
    WAGE_BASE(Unit.DOLLARS, "184500", "Social Security Administration, contribution and benefit base for 2026"),
    RELEASE_HOURS(Unit.HOURS, "0"),
    CAP(Unit.DOLLARS, "0"),
    LOW_UPTAKE(Unit.PERCENT, "50"),
    HIGH_UPTAKE(Unit.PERCENT, "150"),
    BASE_SALARY(Unit.DOLLARS, "0"),
    RAISE(Unit.PERCENT, "0"),
    PERCENT_OPTION(Unit.PERCENT, "0"),
    BONUS_OPTION(Unit.DOLLARS, "0"),
    LANE_OPTION(Unit.DOLLARS, "0");

    /** What it is counted in. */
    public enum Unit {
        DOLLARS,
        PERCENT,
        HOURS
    }

    /** Who made the assumptions nobody has made yet. */
    static final String PORTAL = "District CTO Portal";

    private static final BigDecimal MOST_DOLLARS = new BigDecimal(10_000_000);
    private static final BigDecimal MOST_PERCENT = new BigDecimal(1_000);

    private final Unit unit;
    private final BigDecimal usual;
    private final String usualSource;

    AssumptionKind(Unit unit, String usual) {
        this(unit, usual, "Starting value, to be replaced by the district's own");
    }

    AssumptionKind(Unit unit, String usual, String usualSource) {
        this.unit = unit;
        this.usual = new BigDecimal(usual);
        this.usualSource = usualSource;
    }

    public Unit unit() {
        return unit;
    }

    /** What a new model begins with. */
    public BigDecimal usual() {
        return usual;
    }

    String usualSource() {
        return usualSource;
    }

    public boolean accepts(BigDecimal value) {
        var digits = unit == Unit.PERCENT ? 4 : unit == Unit.DOLLARS ? 2 : 0;
        return value.signum() >= 0
                && value.stripTrailingZeros().scale() <= digits
                && value.compareTo(unit == Unit.DOLLARS ? MOST_DOLLARS : MOST_PERCENT) <= 0;
    }
}
