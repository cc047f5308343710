package org.ctoportal.framework.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.pack.PackContent;

/**
 * Writes a pack as YAML that people can read and compare: keys in the order of the pack's shape, every text in quotation
 * marks, texts of several lines line by line. Equal packs give equal files, and reading one back gives equal data.
 */
public final class PackYaml {

    private static final int LONGEST_IN_ONE_LINE = 110;
    private static final int LONGEST_EXACT_WHOLE = 18;
    private static final String STEP = "  ";

    private final StringBuilder yaml = new StringBuilder();

    private PackYaml() {}

    /** The pack as the text of a file. */
    public static String write(PackKind kind, Map<String, Object> data) {
        var writer = new PackYaml();
        if (data.isEmpty()) {
            return "{}\n";
        }
        writer.map(PackContent.ordered(kind, data), "");
        return writer.yaml.toString();
    }

    private void map(Map<?, ?> map, String indent) {
        var first = true;
        for (var entry : map.entrySet()) {
            if (!first) {
                yaml.append(indent);
            }
            first = false;
            yaml.append(YamlText.key((String) entry.getKey())).append(':');
            value(entry.getValue(), indent, false);
        }
    }

    /** A value after its key or dash: on the same line if it is short, else below and further in. */
    private void value(Object value, String indent, boolean inList) {
        var inner = indent + STEP;
        if (value instanceof String text && YamlText.isBlock(text)) {
            yaml.append(" |-\n");
            text.lines()
                    .forEach(line -> yaml.append(line.isEmpty() ? "" : inner)
                            .append(line)
                            .append('\n'));
        } else if (value instanceof Map<?, ?> map && !map.isEmpty() && !(inList && isShort(map))) {
            yaml.append(inList ? " " : "\n" + inner);
            map(map, inner);
        } else if (value instanceof List<?> list && !list.isEmpty() && !isShort(list)) {
            list(list, inner);
        } else {
            yaml.append(' ').append(flow(value)).append('\n');
        }
    }

    private void list(List<?> list, String indent) {
        yaml.append('\n');
        for (var one : list) {
            yaml.append(indent).append('-');
            value(one, indent, true);
        }
    }

    private static boolean isShort(Object value) {
        var parts = value instanceof Map<?, ?> map ? map.values() : (List<?>) value;
        return parts.stream().allMatch(PackYaml::isInline) && flow(value).length() <= LONGEST_IN_ONE_LINE;
    }

    private static boolean isInline(Object value) {
        return switch (value) {
            case Map<?, ?> map -> map.isEmpty();
            case List<?> list -> list.isEmpty();
            case String text -> !YamlText.isBlock(text);
            default -> true;
        };
    }

    private static String flow(Object value) {
        return switch (value) {
            case String text -> YamlText.quoted(text);
            case BigDecimal number -> number(number);
            case Boolean yesNo -> yesNo.toString();
            case List<?> list -> list.stream().map(PackYaml::flow).collect(Collectors.joining(", ", "[", "]"));
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> YamlText.key((String) entry.getKey()) + ": " + flow(entry.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
            default -> throw new IllegalArgumentException("Not data of a pack: " + value.getClass());
        };
    }

    /** A whole number too long for the reader is written as a decimal. */
    private static String number(BigDecimal number) {
        var plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        return plain.indexOf('.') < 0 && plain.length() > LONGEST_EXACT_WHOLE ? plain + ".0" : plain;
    }
}
