package org.ctoportal.framework.pack;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ctoportal.shared.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The canonical form of a pack, which its hash is taken of: JSON without white space, keys sorted by UTF-16 unit, empty
 * values left out, numbers as plain decimals without trailing zeros, only the escapes JSON demands. Comments, order of
 * keys and style of the YAML make no difference. Published packs depend on every byte of it: never change the rules.
 */
final class CanonicalJson {

    private CanonicalJson() {}

    static String of(Map<String, @Nullable Object> map) {
        var json = new StringBuilder();
        append(map, json);
        return json.toString();
    }

    static byte[] hash(String canonical) {
        return Sha256.of(canonical.getBytes(StandardCharsets.UTF_8));
    }

    private static void append(Object value, StringBuilder json) {
        switch (value) {
            case Map<?, ?> map -> appendMap(Tree.of(map).values(), json);
            case List<?> list -> appendList(list, json);
            case String text -> appendText(text, json);
            case BigDecimal number -> json.append(plain(number));
            case Boolean yesNo -> json.append(yesNo.booleanValue());
            default -> throw new IllegalArgumentException("Not data of a pack: " + value.getClass());
        }
    }

    private static void appendMap(Map<String, @Nullable Object> map, StringBuilder json) {
        var separator = "";
        json.append('{');
        for (var entry : new TreeMap<>(map).entrySet()) {
            var value = entry.getValue();
            if (value != null) {
                json.append(separator);
                appendText(entry.getKey(), json);
                json.append(':');
                append(value, json);
                separator = ",";
            }
        }
        json.append('}');
    }

    private static void appendList(List<?> list, StringBuilder json) {
        var separator = "";
        json.append('[');
        for (var value : list) {
            json.append(separator);
            append(value, json);
            separator = ",";
        }
        json.append(']');
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static void appendText(String text, StringBuilder json) {
        json.append('"');
        for (var i = 0; i < text.length(); i++) {
            var unit = text.charAt(i);
            switch (unit) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                case '\t' -> json.append("\\t");
                case '\r' -> json.append("\\r");
                default -> {
                    if (unit < ' ') {
                        json.append("\\u%04x".formatted((int) unit));
                    } else {
                        json.append(unit);
                    }
                }
            }
        }
        json.append('"');
    }
}
