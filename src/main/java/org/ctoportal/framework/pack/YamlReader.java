package org.ctoportal.framework.pack;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Reads a file as plain data: texts, numbers, yes and no, lists, maps. Builds no objects, follows no aliases, and stops
 * at a size and a depth no pack needs, so that a hostile file costs nothing.
 */
final class YamlReader {

    static final int LARGEST_BYTES = 4 * 1024 * 1024;
    private static final int DEEPEST = 30;

    private final Problems problems;

    YamlReader(Problems problems) {
        this.problems = problems;
    }

    /** The file's content, or nothing after a problem was noted. */
    @Nullable
    Tree read(PackFile file) {
        if (file.bytes().length > LARGEST_BYTES) {
            problems.add(file.name(), "file", "is larger than " + LARGEST_BYTES + " bytes");
            return null;
        }
        try {
            var data = new Yaml(new SafeConstructor(limits())).load(new ByteArrayInputStream(file.bytes()));
            if (data instanceof Map<?, ?> map) {
                return Tree.of(plainMap(map));
            }
            problems.add(file.name(), "file", "is not a map of a pack's parts");
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            var line = mark == null ? "" : " in line " + (mark.getLine() + 1);
            problems.add(file.name(), "file", "is not readable YAML" + line + ": " + e.getProblem());
        } catch (YAMLException | UnusableValueException e) {
            problems.add(file.name(), "file", reason(String.valueOf(e.getMessage())));
        }
        return null;
    }

    /** The reader's own words for what it refuses tell of its settings. */
    private static String reason(String message) {
        if (message.startsWith("Number of aliases")) {
            return "refers to other places of itself with & and *, which a pack may not";
        }
        return message.startsWith("Nesting Depth")
                ? "is nested deeper than " + DEEPEST + " levels"
                : "is not readable: " + message;
    }

    private static LoaderOptions limits() {
        var limits = new LoaderOptions();
        limits.setAllowDuplicateKeys(false);
        limits.setAllowRecursiveKeys(false);
        limits.setMaxAliasesForCollections(0);
        limits.setNestingDepthLimit(DEEPEST);
        limits.setCodePointLimit(LARGEST_BYTES);
        return limits;
    }

    private static Map<String, @Nullable Object> plainMap(Map<?, ?> map) {
        var plain = new LinkedHashMap<String, @Nullable Object>();
        map.forEach((key, value) -> {
            if (!(key instanceof String name)) {
                throw new UnusableValueException("the key " + key + " is not a text");
            }
            plain.put(name, plain(value));
        });
        return plain;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> text;
            case Boolean yesNo -> yesNo;
            case Integer number -> BigDecimal.valueOf(number);
            case Long number -> BigDecimal.valueOf(number);
            case Double number -> decimal(number);
            case BigInteger number -> throw new UnusableValueException("the number " + number + " is too large");
            case List<?> list -> plainList(list);
            case Map<?, ?> map -> plainMap(map);
            default -> throw new UnusableValueException("the value " + value + " must stand in quotation marks");
        };
    }

    private static BigDecimal decimal(double number) {
        if (!Double.isFinite(number)) {
            throw new UnusableValueException("the value " + number + " is not a number");
        }
        return BigDecimal.valueOf(number);
    }

    private static List<Object> plainList(List<?> list) {
        var plain = new ArrayList<>();
        for (var value : list) {
            var plainValue = plain(value);
            if (plainValue == null) {
                throw new UnusableValueException("a list has an empty entry");
            }
            plain.add(plainValue);
        }
        return plain;
    }

    private static final class UnusableValueException extends RuntimeException {
        UnusableValueException(String message) {
            super(message);
        }
    }
}
