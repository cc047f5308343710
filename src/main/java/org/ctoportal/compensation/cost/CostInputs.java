package org.ctoportal.compensation.cost;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** All that is entered for a cost model, as it is kept. */
public record CostInputs(List<Assumption> assumptions, int holders, List<Uptake.Year> years) implements Serializable {

    private static final Uptake.Year NOBODY = new Uptake.Year(0, 0, 0, 0);

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public CostInputs {
        assumptions = List.copyOf(assumptions);
        years = List.copyOf(years);
    }

    /** What a model begins with: rates by law with their source, and amounts of the policy where it names them. */
    static CostInputs first(Map<AssumptionKind, BigDecimal> ofPolicy, String policySource, LocalDate today) {
        var all = Arrays.stream(AssumptionKind.values())
                .map(kind -> ofPolicy.containsKey(kind)
                        ? new Assumption(kind, ofPolicy.get(kind), policySource, AssumptionKind.PORTAL, today)
                        : new Assumption(kind, kind.usual(), kind.usualSource(), AssumptionKind.PORTAL, today))
                .toList();
        return new CostInputs(all, 0, List.of(NOBODY, NOBODY, NOBODY));
    }

    static CostInputs read(String json) {
        return JSON.readValue(json, CostInputs.class);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    CostInputs with(Assumption other) {
        return new CostInputs(
                assumptions.stream()
                        .map(one -> one.kind() == other.kind() ? other : one)
                        .toList(),
                holders,
                years);
    }

    CostInputs with(int otherHolders, List<Uptake.Year> otherYears) {
        return new CostInputs(assumptions, otherHolders, otherYears);
    }

    CostModel model() {
        return CostModel.of(new Assumptions(assumptions), new Uptake(holders, years));
    }
}
