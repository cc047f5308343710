package org.ctoportal.authoring;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Content and composed documents as the JSON that is stored. */
@Component
class ContentJson {

    private final JsonMapper mapper = JsonMapper.builder().build();

    String write(Object record) {
        return mapper.writeValueAsString(record);
    }

    DocumentContent content(String json) {
        return mapper.readValue(json, DocumentContent.class);
    }

    ComposedDocument composed(String json) {
        return mapper.readValue(json, ComposedDocument.class);
    }
}
