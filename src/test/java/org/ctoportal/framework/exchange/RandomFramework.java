package org.ctoportal.framework.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Frameworks in draft: of the right shape, with odd texts, and some fields missing. */
final class RandomFramework {

    private final RandomPack random;
    private int skills;

    RandomFramework(RandomPack random) {
        this.random = random;
    }

    Map<String, Object> framework() {
        var pack = new LinkedHashMap<String, Object>();
        pack.put(
                "framework",
                map(
                        "code",
                        "RANDOM-" + random.below(99),
                        "name",
                        random.sentence(),
                        "version",
                        "1." + random.below(9)));
        pack.put(
                "scales",
                map("rubric", scale(4), "interview_rating", scale(5), "growth_kind", List.of("to_do", "extend")));
        var areas = new ArrayList<>();
        for (var i = 1; i <= 1 + random.below(3); i++) {
            areas.add(area(i));
        }
        pack.put("areas", areas);
        return pack;
    }

    private Map<String, Object> scale(int levels) {
        return map(
                "min",
                number(1),
                "max",
                number(levels),
                "levels",
                IntStream.rangeClosed(1, levels)
                        .mapToObj(level ->
                                map("level", number(level), "label", random.sentence(), "text", random.sentence()))
                        .toList());
    }

    private Map<String, Object> area(int order) {
        var area = map(
                "code", "A" + order, "name", random.sentence(), "order", number(order), "summary", random.sentence());
        area.put("reference_weight_percent", BigDecimal.valueOf(random.below(10_000), 2));
        var list = new ArrayList<>();
        for (var i = 0; i <= random.below(3); i++) {
            list.add(skill("S" + ++skills));
        }
        area.put("skills", list);
        return area;
    }

    private Map<String, Object> skill(String code) {
        var skill = map("code", code, "name", random.sentence(), "order", number(skills));
        if (random.below(3) > 0) {
            skill.put("summary", random.sentence());
        }
        skill.put(
                "responsibilities", items(code + "-R", "review_flags", List.of(random.sentence(), random.sentence())));
        skill.put("qualifications", items(code + "-Q", "kind", "required"));
        skill.put("indicators", items(code + "-N", "text", random.sentence()));
        skill.put("interview_questions", questions(code + "-I"));
        skill.put("self_assessment", items(code + "-S", "observer_text", random.sentence()));
        skill.put(
                "rubric",
                IntStream.rangeClosed(1, 4)
                        .mapToObj(level ->
                                map("code", code + "-L" + level, "level", number(level), "text", random.sentence()))
                        .toList());
        skill.values().removeIf(value -> value instanceof List<?> list && list.isEmpty());
        return skill;
    }

    private List<Object> questions(String prefix) {
        var questions = items(prefix, "type", "behavioral");
        questions.forEach(question -> {
            var map = asMap(question);
            map.put("probes", List.of(random.sentence(), random.sentence()));
            map.put("strong_answer", random.sentence());
            map.put("anchors", List.of(map("level", number(2), "text", random.sentence())));
        });
        return questions;
    }

    private List<Object> items(String prefix, String field, Object value) {
        var items = new ArrayList<>();
        for (var i = 1; i <= random.below(4); i++) {
            var item = map("code", prefix + i, "text", random.sentence());
            item.put(field, value);
            items.add(item);
        }
        return items;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(Object map) {
        return (Map<String, Object>) map;
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }

    private static Map<String, Object> map(Object... namesAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
