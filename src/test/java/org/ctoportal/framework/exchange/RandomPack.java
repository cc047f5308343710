package org.ctoportal.framework.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Data of packs nobody would write, the same for every seed. */
public final class RandomPack {

    private static final List<String> PIECES = List.of(
            "a",
            "Wort",
            " ",
            "  ",
            "\n",
            "\n\n",
            "\n ",
            "'",
            "\"",
            ":",
            ": ",
            " #",
            "# ",
            "-",
            "- ",
            "---",
            "...",
            "1.0",
            "007",
            "1e3",
            "0x1F",
            "true",
            "no",
            "null",
            "~",
            "2026-11-22",
            "12:30:45",
            "{",
            "}",
            "[",
            "]",
            ",",
            "|",
            "||",
            "\\",
            "\\n",
            "\t",
            "%",
            "@",
            "`",
            "&a",
            "*a",
            "!!int",
            "=",
            "=1+1",
            "+",
            "ü",
            "ß",
            "日本",
            "😀",
            "\u00a0",
            "\u2028",
            "\ufeff",
            "\uff21",
            "é",
            "{{x.y}}",
            ">",
            "?",
            "<b>",
            "_x000D_");

    private final Random random;

    public RandomPack(long seed) {
        this.random = new Random(seed);
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    public String text() {
        var text = new StringBuilder();
        for (var i = 0; i <= below(8); i++) {
            text.append(PIECES.get(below(PIECES.size())));
        }
        return text.toString();
    }

    /** A text that is not blank, and has no white space at its ends nor control characters. */
    public String sentence() {
        var text = text().replace("\t", " ").strip();
        return text.isBlank() ? "word" : text;
    }

    public Map<String, Object> map(int depth) {
        var map = new LinkedHashMap<String, Object>();
        for (var i = 0; i < below(6); i++) {
            map.put(text(), value(depth - 1));
        }
        return map;
    }

    private Object value(int depth) {
        return switch (below(depth > 0 ? 6 : 4)) {
            case 0, 1 -> text();
            case 2 -> number();
            case 3 -> random.nextBoolean();
            case 4 -> map(depth);
            default -> list(depth);
        };
    }

    private List<Object> list(int depth) {
        var list = new ArrayList<>();
        for (var i = 0; i < below(5); i++) {
            list.add(value(depth - 1));
        }
        return list;
    }

    private BigDecimal number() {
        return BigDecimal.valueOf(random.nextLong(-1_000_000_000, 1_000_000_000), below(6));
    }

    /** A framework that has every list, with some entries left incomplete. */
    public Map<String, Object> framework() {
        return new RandomFramework(this).framework();
    }
}
