package org.ctoportal.authoring;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.springframework.stereotype.Component;
import tools.jackson.databind.cfg.MutableConfigOverride;
import tools.jackson.databind.json.JsonMapper;

/** Content and composed documents as the JSON that is stored. */
@Component
class ContentJson {

    /** What a later version of the portal adds was never decided in what is stored already: it is read as empty. */
    private final JsonMapper mapper = JsonMapper.builder()
            .withConfigOverride(List.class, ContentJson::missingIsEmpty)
            .withConfigOverride(SortedMap.class, ContentJson::missingIsEmpty)
            .withConfigOverride(SortedSet.class, ContentJson::missingIsEmpty)
            .build();

    private static void missingIsEmpty(MutableConfigOverride type) {
        type.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    }

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
