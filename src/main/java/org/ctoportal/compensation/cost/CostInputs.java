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
    static CostInputs first(Map<AssumptionKind, Found> ofPolicy, LocalDate today) {
        var all = Arrays.stream(AssumptionKind.values())
                .map(kind -> {
                    var found = ofPolicy.get(kind);
                    return found == null
                            ? usual(kind, today)
                            : new Assumption(kind, found.value(), found.source(), AssumptionKind.PORTAL, today);
                })
                .toList();
        return new CostInputs(all, 0, List.of(NOBODY, NOBODY, NOBODY));
    }

    /** An amount a policy names, and what says so. */
    record Found(BigDecimal value, String source) {}

    private static Assumption usual(AssumptionKind kind, LocalDate day) {
        return new Assumption(kind, kind.usual(), kind.usualSource(), AssumptionKind.PORTAL, day);
    }

    /** What a model kept before some kind was asked for begins with its usual value. */
    static CostInputs read(String json) {
        var read = JSON.readValue(json, CostInputs.class);
        var day = read.assumptions.getFirst().asOf();
        var all = Arrays.stream(AssumptionKind.values())
                .map(kind -> read.assumptions.stream()
                        .filter(one -> one.kind() == kind)
                        .findFirst()
                        .orElseGet(() -> usual(kind, day)))
                .toList();
        return new CostInputs(all, read.holders, read.years);
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
