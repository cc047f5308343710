package org.ctoportal.assessment.evaluation;

import java.util.HexFormat;
import java.util.List;
import org.ctoportal.shared.Sha256;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The form in which evaluations are kept and sealed. */
final class EvaluationJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private EvaluationJson() {}

    /**
     * What a sealed edition says.
     *
     * @param earlier the years before, the first one first
     */
    record Sealed(EvaluationTerms terms, EvaluationContent content, List<EarlierYear> earlier) {

        /** Editions that were sealed before years were kept in them have none. */
        Sealed {
            earlier = earlier == null ? List.of() : List.copyOf(earlier);
        }
    }

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
