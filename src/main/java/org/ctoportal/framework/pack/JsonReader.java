package org.ctoportal.framework.pack;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads canonical JSON back into the data of a pack. */
final class JsonReader {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .build();

    private JsonReader() {}

    static Tree read(String json) {
        return Tree.of(withDecimals(MAPPER.readValue(json, LinkedHashMap.class)));
    }

    private static Object withDecimals(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                var plain = new LinkedHashMap<String, @Nullable Object>();
                Tree.of(map)
                        .values()
                        .forEach((name, entry) -> plain.put(name, entry == null ? null : withDecimals(entry)));
                yield plain;
            }
            case List<?> list -> list.stream().map(JsonReader::withDecimals).toList();
            case BigInteger number -> new BigDecimal(number);
            default -> value;
        };
    }
}
