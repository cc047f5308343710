package org.ctoportal.framework.difference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ctoportal.framework.PackVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which codes a pack says its entries stand for. Whatever is not said the way it is meant is passed over. */
final class Origins {

    /** The list a pack says it in, beside its entries. */
    static final String LIST = "origins";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Origins() {}

    /** Older codes under the code that replaces them. */
    static Map<String, List<String>> replacedIn(PackVersion pack) {
        var replaced = new LinkedHashMap<String, List<String>>();
        for (var origin : MAPPER.readTree(pack.rest()).path(LIST)) {
            var codes = texts(origin.path("replaces")).toList();
            if (origin.path("code").isString() && !codes.isEmpty()) {
                replaced.putIfAbsent(origin.path("code").stringValue(), codes);
            }
        }
        return replaced;
    }

    private static Stream<String> texts(JsonNode list) {
        return list.valueStream().filter(JsonNode::isString).map(JsonNode::stringValue);
    }
}
