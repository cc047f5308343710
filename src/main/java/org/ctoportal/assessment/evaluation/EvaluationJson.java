package org.ctoportal.assessment.evaluation;

import java.util.HexFormat;
import org.ctoportal.shared.Sha256;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The form in which evaluations are kept and sealed. */
final class EvaluationJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private EvaluationJson() {}

    /** What a sealed edition says. */
    record Sealed(EvaluationTerms terms, EvaluationContent content) {}

    static String write(Object kept) {
        return JSON.writeValueAsString(kept);
    }

    static EvaluationTerms terms(String json) {
        return JSON.readValue(json, EvaluationTerms.class);
    }

    static EvaluationContent content(String json) {
        return JSON.readValue(json, EvaluationContent.class);
    }

    static Sealed sealed(String json) {
        return JSON.readValue(json, Sealed.class);
    }

    static String seal(String json) {
        return HexFormat.of().formatHex(Sha256.of(json));
    }
}
