package org.ctoportal.credential.badge;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads what strangers wrote: bounded in depth and size, and no name twice, because two readers could each take another one. */
final class BadgeJson {

    static final int LONGEST = 256 * 1024;

    private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxNestingDepth(40)
            .maxDocumentLength(LONGEST)
            .maxNameLength(500)
            .maxNumberLength(40)
            .maxStringLength(LONGEST)
            .maxTokenCount(20_000)
            .build();
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(BOUNDS)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private BadgeJson() {}

    static ObjectNode object(String text) {
        if (text.length() > LONGEST) {
            throw new BadgeException(BadgeReason.TOO_LARGE);
        }
        try {
            if (MAPPER.readTree(text) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException e) {
            throw new BadgeException(BadgeReason.TEXT_DAMAGED);
        }
        throw new BadgeException(BadgeReason.NOT_A_BADGE);
    }

    static @Nullable String text(JsonNode node, String field) {
        var value = node.path(field);
        return value.isString() && !value.stringValue().isBlank() ? value.stringValue() : null;
    }

    static String required(JsonNode node, String field) {
        var text = text(node, field);
        if (text == null) {
            throw new BadgeException(BadgeReason.FIELD_MISSING, field);
        }
        return text;
    }

    /** The one object under the name, which may stand alone or in a list of one. */
    static Optional<ObjectNode> only(JsonNode node, String field) {
        var all = all(node, field);
        if (all.size() > 1) {
            throw new BadgeException(BadgeReason.FIELD_INVALID, field);
        }
        return all.stream()
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .findFirst();
    }

    static List<JsonNode> all(JsonNode node, String field) {
        var value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return List.of();
        }
        return value.isArray() ? List.copyOf(value.values()) : List.of(value);
    }

    static List<String> texts(JsonNode node, String field) {
        return all(node, field).stream()
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .toList();
    }

    /** The address of a thing that is named by its address or stands here itself. */
    static @Nullable String idOf(JsonNode node) {
        return node.isString() ? node.stringValue() : text(node, "id");
    }

    static @Nullable Instant moment(JsonNode node, String field) {
        var text = text(node, field);
        if (text == null) {
            if (node.has(field)) {
                throw new BadgeException(BadgeReason.FIELD_INVALID, field);
            }
            return null;
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new BadgeException(BadgeReason.FIELD_INVALID, field);
        }
    }
}
