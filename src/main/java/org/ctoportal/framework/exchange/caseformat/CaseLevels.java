package org.ctoportal.framework.exchange.caseformat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ctoportal.framework.exchange.incoming.Parts;
import org.jspecify.annotations.Nullable;

/** The levels of a rubric's criterion as the levels of a pack. */
final class CaseLevels {

    private CaseLevels() {}

    /** What CASE has no field for in the levels of a skill. */
    static List<Object> codesOnly(@Nullable Object levels) {
        var codes = new ArrayList<>();
        for (var level : Parts.maps(levels)) {
            var code = new LinkedHashMap<>(level);
            code.remove("text");
            codes.add(code);
        }
        return codes;
    }

    /** Levels with a label each, and a text where they have one. */
    static List<Object> labelled(Map<String, Object> criterion) {
        return read(criterion, true);
    }

    /** Levels with a text each. */
    static List<Object> texts(Map<String, Object> criterion) {
        return read(criterion, false);
    }

    /** Levels with a text and a code: the one kept for the level, or the skill's with the level. */
    static List<Object> coded(Map<String, Object> criterion, @Nullable Object kept, String skillCode) {
        var coded = new ArrayList<>();
        for (var level : Parts.maps(texts(criterion))) {
            var number = Parts.number(level.get("level"));
            var whole = Parts.maps(kept).stream()
                    .filter(one -> one.get("level") instanceof BigDecimal other && other.compareTo(number) == 0)
                    .findFirst()
                    .<Map<String, Object>>map(LinkedHashMap::new)
                    .orElseGet(() -> made(skillCode, number));
            whole.putAll(level);
            coded.add(whole);
        }
        return coded;
    }

    private static Map<String, Object> made(String skillCode, BigDecimal number) {
        var made = new LinkedHashMap<String, Object>();
        made.put("code", skillCode + "-L" + number.stripTrailingZeros().toPlainString());
        return made;
    }

    private static List<Object> read(Map<String, Object> criterion, boolean labelled) {
        var read = new ArrayList<>();
        Parts.maps(criterion.get("CFRubricCriterionLevels")).stream()
                .filter(level -> level.get("score") instanceof BigDecimal)
                .sorted(Comparator.comparing(CaseLevels::position))
                .forEach(level -> read.add(level(level, labelled)));
        return read;
    }

    private static Map<String, Object> level(Map<String, Object> level, boolean labelled) {
        var read = new LinkedHashMap<String, Object>();
        read.put("level", level.get("score"));
        if (labelled && level.containsKey("quality")) {
            read.put("label", level.get("quality"));
        }
        if (level.containsKey("description")) {
            read.put("text", level.get("description"));
        }
        return read;
    }

    private static BigDecimal position(Map<String, Object> level) {
        return level.get("position") instanceof BigDecimal number ? number : BigDecimal.ZERO;
    }
}
