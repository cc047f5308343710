package org.ctoportal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description that programs are written by, and whether an answer is as it says. Knows the words it uses and no others. */
public final class ApiDescription {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> WORDS = Set.of(
            "type",
            "additionalProperties",
            "required",
            "properties",
            "items",
            "enum",
            "pattern",
            "format",
            "description");

    private final Map<String, Object> whole;

    public ApiDescription() {
        try (var stream = ApiDescription.class.getResourceAsStream("/api/openapi.yaml")) {
            this.whole = new Yaml().load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Set<String> paths() {
        return map(whole.get("paths")).keySet();
    }

    /** Whether what a path answered is as described. */
    public void check(String path, String answer) {
        var responses =
                map(map(map(map(whole.get("paths")).get(path)).get("get")).get("responses"));
        var schema = map(map(map(map(responses.get("200")).get("content")).get("application/json"))
                .get("schema"));
        check(schema, JSON.readTree(answer), path);
    }

    public void checkProblem(String answer) {
        check(Map.of("$ref", "#/components/schemas/Problem"), JSON.readTree(answer), "problem");
    }

    private void check(Map<String, Object> schema, JsonNode node, String where) {
        if (schema.get("$ref") instanceof String reference) {
            var name = reference.substring(reference.lastIndexOf('/') + 1);
            check(map(map(map(whole.get("components")).get("schemas")).get(name)), node, where);
            return;
        }
        assertThat(WORDS).as(where).containsAll(schema.keySet());
        var types = schema.get("type") instanceof List<?> several ? several : List.of(schema.get("type"));
        assertThat(types.contains(typeOf(node))).as("%s: %s", where, node).isTrue();
        if (node.isObject()) {
            checkObject(schema, node, where);
        } else if (node.isArray()) {
            node.forEach(item -> check(map(schema.get("items")), item, where + "[]"));
        } else if (node.isString()) {
            checkText(schema, node.stringValue(), where);
        }
    }

    private void checkObject(Map<String, Object> schema, JsonNode node, String where) {
        var properties = map(schema.get("properties"));
        assertThat(schema.get("additionalProperties")).as(where).isEqualTo(false);
        assertThat(Set.copyOf((List<?>) schema.get("required"))).as(where).isEqualTo(properties.keySet());
        assertThat(node.propertyNames()).as(where).containsExactlyInAnyOrderElementsOf(properties.keySet());
        properties.forEach((name, property) -> check(map(property), node.get(name), where + "." + name));
    }

    private static void checkText(Map<String, Object> schema, String text, String where) {
        if (schema.get("enum") instanceof List<?> words) {
            assertThat(words.contains(text)).as("%s: %s", where, text).isTrue();
        }
        if (schema.get("pattern") instanceof String pattern) {
            assertThat(text).as(where).containsPattern(pattern);
        }
        switch (String.valueOf(schema.get("format"))) {
            case "date" -> LocalDate.parse(text);
            case "date-time" -> Instant.parse(text);
            default -> assertThat(schema).as(where).doesNotContainKey("format");
        }
    }

    private static String typeOf(JsonNode node) {
        return node.isNull()
                ? "null"
                : node.isObject()
                        ? "object"
                        : node.isArray()
                                ? "array"
                                : node.isString()
                                        ? "string"
                                        : node.isBoolean() ? "boolean" : node.isIntegralNumber() ? "integer" : "number";
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
