package org.ctoportal.authoring.content;

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
public class ContentJson {

    /** What a later version of the portal adds was never decided in what is stored already: it is read as empty. */
    private final JsonMapper mapper = JsonMapper.builder()
            .withConfigOverride(List.class, ContentJson::missingIsEmpty)
            .withConfigOverride(SortedMap.class, ContentJson::missingIsEmpty)
            .withConfigOverride(SortedSet.class, ContentJson::missingIsEmpty)
            .build();

    private static void missingIsEmpty(MutableConfigOverride type) {
        type.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    }

    public String write(Object record) {
        return mapper.writeValueAsString(record);
    }

    public <T> T read(String json, Class<T> record) {
        return mapper.readValue(json, record);
    }
}
