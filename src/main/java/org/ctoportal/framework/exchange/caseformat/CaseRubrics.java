package org.ctoportal.framework.exchange.caseformat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ctoportal.framework.exchange.incoming.Parts;
import org.jspecify.annotations.Nullable;

/** The rubrics of a package: weights, scales, the levels of a skill, the anchors of a question. */
final class CaseRubrics {

    static final String WEIGHT = "reference_weight";
    static final String LEVELS = "levels";
    static final String ANCHORS = "anchors";
    static final String SCALE = "scale:";

    private final CaseNodes nodes;
    private final Map<String, Map<String, Object>> rubrics = new LinkedHashMap<>();
    private final Map<BigDecimal, String> labels = new LinkedHashMap<>();

    CaseRubrics(CaseNodes nodes) {
        this.nodes = nodes;
    }

    List<Map<String, Object>> all() {
        return List.copyOf(rubrics.values());
    }

    void weight(Map<String, Object> item, @Nullable BigDecimal weight) {
        if (weight != null) {
            var criterion = criterion("Reference weights", WEIGHT, item);
            criterion.put("weight", weight);
        }
    }

    /** Takes the levels of a scale, if they are such. */
    boolean scale(String code, Object levels) {
        if (!fits(levels, Set.of("level", "label", "text"), "label")) {
            return false;
        }
        var criterion = criterion("Scale " + code, SCALE + code, null);
        for (var level : Parts.maps(levels)) {
            var added = level(criterion, level);
            added.put("quality", level.get("label"));
            if (code.equals("rubric")) {
                labels.put(number(level), Parts.text(level.get("label")));
            }
        }
        return true;
    }

    /** Takes one text for each level, if they are such. */
    boolean texts(String title, String category, Map<String, Object> item, @Nullable Object levels, Set<String> known) {
        if (!fits(levels, known, "text")) {
            return false;
        }
        var criterion = criterion(title, category, item);
        for (var level : Parts.maps(levels)) {
            var added = level(criterion, level);
            var label = labels.get(number(level));
            if (label != null && category.equals(LEVELS)) {
                added.put("quality", label);
            }
        }
        return true;
    }

    private static boolean fits(@Nullable Object levels, Set<String> known, String needed) {
        var seen = new HashSet<BigDecimal>();
        return Parts.isMaps(levels)
                && Parts.maps(levels).stream()
                        .allMatch(level -> level.get("level") instanceof BigDecimal number
                                && seen.add(number.stripTrailingZeros())
                                && !Parts.text(level.get(needed)).isBlank()
                                && (!level.containsKey("text")
                                        || !Parts.text(level.get("text")).isBlank())
                                && known.containsAll(level.keySet()));
    }

    private static BigDecimal number(Map<String, Object> level) {
        return Parts.number(level.get("level")).stripTrailingZeros();
    }

    private Map<String, Object> criterion(String title, String category, @Nullable Map<String, Object> item) {
        var rubric = rubrics.computeIfAbsent(title, this::rubric);
        var criteria = list(rubric, "CFRubricCriteria");
        var subject = item == null ? "" : Parts.text(item.get("identifier"));
        var criterion = node("criterion", category + "\n" + subject);
        criterion.put("category", category);
        if (item != null) {
            criterion.put("CFItemURI", nodes.ids().link(Parts.text(item.get("fullStatement")), subject));
        }
        criterion.put("position", BigDecimal.valueOf(criteria.size() + 1));
        criterion.put("rubricId", Parts.text(rubric.get("identifier")));
        criteria.add(criterion);
        return criterion;
    }

    private Map<String, Object> rubric(String title) {
        var rubric = node("rubric", title);
        rubric.put("title", title);
        return rubric;
    }

    private Map<String, Object> level(Map<String, Object> criterion, Map<String, Object> level) {
        var levels = list(criterion, "CFRubricCriterionLevels");
        var id = Parts.text(criterion.get("identifier"));
        var added = node("level", id + "\n" + number(level).toPlainString());
        if (level.containsKey("text")) {
            added.put("description", level.get("text"));
        }
        added.put("score", level.get("level"));
        added.put("position", BigDecimal.valueOf(levels.size() + 1));
        added.put("rubricCriterionId", id);
        levels.add(added);
        return added;
    }

    private Map<String, Object> node(String kind, String name) {
        return nodes.node(nodes.ids().part(kind, name));
    }

    @SuppressWarnings("unchecked") // only this class puts lists there
    private static List<Object> list(Map<String, Object> node, String name) {
        return (List<Object>) node.computeIfAbsent(name, key -> new ArrayList<>());
    }
}
