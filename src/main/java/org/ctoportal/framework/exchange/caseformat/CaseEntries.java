package org.ctoportal.framework.exchange.caseformat;

import java.math.BigDecimal;
import java.util.Map;
import org.ctoportal.framework.exchange.incoming.ItemList;
import org.ctoportal.framework.exchange.incoming.Parts;

/** Turns one item of CASE into the part of a framework it is. */
final class CaseEntries {

    private static final int LONGEST_NAME = 200;

    private final CaseCriteria criteria;
    private final CodeMaker codes;

    CaseEntries(CaseCriteria criteria, CodeMaker codes) {
        this.criteria = criteria;
        this.codes = codes;
    }

    /**
     * The part as a map that may still grow.
     *
     * @param sequence of the item among its siblings
     * @param place of the part in its list, from 1
     */
    Map<String, Object> entry(ItemList list, Map<String, Object> item, BigDecimal sequence, int place) {
        var extension = CaseExtension.of(item);
        var part = extension.part();
        code(part, item, extension);
        if (list.isItem()) {
            extension.set(part, "text", Parts.text(item.get("fullStatement")));
        } else {
            named(part, item, extension);
            var order = extension.present() ? sequence : BigDecimal.valueOf(place);
            if (!extension.rest().containsKey("order")) {
                extension.set(part, "order", order);
            }
        }
        criteria(list, part, item);
        return part;
    }

    private void code(Map<String, Object> part, Map<String, Object> item, CaseExtension extension) {
        if (!extension.present()) {
            part.put("code", codes.code(item));
        } else if (item.get("humanCodingScheme") instanceof String code) {
            part.put("code", codes.kept(code));
        }
    }

    /** A statement too long for a name becomes the summary of a shortened one. */
    private static void named(Map<String, Object> part, Map<String, Object> item, CaseExtension extension) {
        var statement = Parts.text(item.get("fullStatement"));
        if (item.get("notes") instanceof String notes) {
            part.put("summary", notes);
        }
        if (extension.present() || statement.length() <= LONGEST_NAME && statement.indexOf('\n') < 0) {
            extension.set(part, "name", statement);
        } else {
            var line = Parts.text(item.getOrDefault("abbreviatedStatement", statement))
                    .replaceAll("\\s+", " ");
            part.put("name", line.length() <= LONGEST_NAME ? line : line.substring(0, LONGEST_NAME - 1) + "…");
            part.putIfAbsent("summary", statement);
        }
    }

    private void criteria(ItemList list, Map<String, Object> part, Map<String, Object> item) {
        var weight = criteria.weight(item);
        if (weight != null && !list.isItem()) {
            part.put("reference_weight_percent", weight);
        }
        var anchors = criteria.find(CaseRubrics.ANCHORS, item);
        if (anchors != null && list == ItemList.INTERVIEW_QUESTIONS) {
            part.put("anchors", CaseLevels.texts(anchors));
        }
        var levels = criteria.find(CaseRubrics.LEVELS, item);
        if (levels != null && list == ItemList.SKILLS) {
            var field = ItemList.RUBRIC.field();
            part.put(field, CaseLevels.coded(levels, part.get(field), Parts.text(part.get("code"))));
        }
    }
}
