package org.ctoportal.compensation.award;

import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The form in which employees, claims, repayments and payroll lines are kept. */
final class AwardJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private AwardJson() {}

    static String write(Object value) {
        return JSON.writeValueAsString(value);
    }

    static Employee employee(String json) {
        return JSON.readValue(json, Employee.class);
    }

    static CostClaim claim(String json) {
        return JSON.readValue(json, CostClaim.class);
    }

    static ClaimOutcome outcome(String json) {
        return JSON.readValue(json, ClaimOutcome.class);
    }

    static List<PayrollLine> lines(String json) {
        return List.of(JSON.readValue(json, PayrollLine[].class));
    }

    static List<String> texts(String json) {
        return List.of(JSON.readValue(json, String[].class));
    }

    static List<RepaidCost> repaid(String json) {
        return List.of(JSON.readValue(json, RepaidCost[].class));
    }
}
