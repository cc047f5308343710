package org.ctoportal.interview.decision;

import java.util.HexFormat;
import org.ctoportal.interview.result.PanelRecord;
import org.ctoportal.shared.Sha256;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The form in which decisions and the records they stand on are kept. */
final class DecisionJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private DecisionJson() {}

    static String write(WriteDecision decision) {
        return JSON.writeValueAsString(decision);
    }

    static String write(PanelRecord record) {
        return JSON.writeValueAsString(record);
    }

    static WriteDecision decision(String json) {
        return JSON.readValue(json, WriteDecision.class);
    }

    static PanelRecord record(String json) {
        return JSON.readValue(json, PanelRecord.class);
    }

    static String seal(String decision, String record) {
        return HexFormat.of().formatHex(Sha256.of(decision.length() + ":" + decision + record));
    }
}
