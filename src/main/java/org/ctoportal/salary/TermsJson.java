package org.ctoportal.salary;

import org.ctoportal.salary.calculation.ScheduleTerms;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The form in which the terms of a schedule are kept. */
final class TermsJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private TermsJson() {}

    static String write(ScheduleTerms terms) {
        return JSON.writeValueAsString(terms);
    }

    static ScheduleTerms read(String json) {
        return JSON.readValue(json, ScheduleTerms.class);
    }
}
