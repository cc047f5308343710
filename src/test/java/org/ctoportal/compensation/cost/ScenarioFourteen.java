package org.ctoportal.compensation.cost;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The assumptions and the people of scenario S14. */
public final class ScenarioFourteen {

    private ScenarioFourteen() {}

    public static List<Assumption> list(Map<AssumptionKind, String> others) {
        var values = new EnumMap<AssumptionKind, String>(AssumptionKind.class);
        values.put(AssumptionKind.STIPEND, "3000");
        values.put(AssumptionKind.BONUS, "500");
        values.put(AssumptionKind.REIMBURSEMENT, "845");
        values.put(AssumptionKind.RENEWAL_FEE, "150");
        values.put(AssumptionKind.RETIREMENT, "7.2");
        values.put(AssumptionKind.RELEASE_HOURS, "16");
        values.put(AssumptionKind.CAP, "15000");
        values.put(AssumptionKind.BASE_SALARY, "118400");
        values.put(AssumptionKind.RAISE, "2.5");
        values.put(AssumptionKind.PERCENT_OPTION, "2");
        values.put(AssumptionKind.BONUS_OPTION, "2500");
        values.put(AssumptionKind.LANE_OPTION, "2400");
        values.putAll(others);
        var all = new ArrayList<Assumption>();
        for (var kind : AssumptionKind.values()) {
            var value = values.containsKey(kind) ? new BigDecimal(values.get(kind)) : kind.usual();
            all.add(new Assumption(kind, value, "Business office", "Sam Whitfield", LocalDate.of(2026, 7, 6)));
        }
        return all;
    }

    static Assumptions assumptions(Map<AssumptionKind, String> others) {
        return new Assumptions(list(others));
    }

    public static Uptake uptake(int aboveWageBase) {
        return new Uptake(
                2,
                List.of(
                        new Uptake.Year(2, 0, 0, aboveWageBase),
                        new Uptake.Year(1, 0, 2, 0),
                        new Uptake.Year(0, 1, 2, 0)));
    }
}
