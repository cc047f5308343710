package org.ctoportal.interview.kit;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The form in which the content of a kit is kept. */
final class KitJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private KitJson() {}

    static String write(KitContent content) {
        return JSON.writeValueAsString(content);
    }

    static KitContent read(String json) {
        return JSON.readValue(json, KitContent.class);
    }
}
