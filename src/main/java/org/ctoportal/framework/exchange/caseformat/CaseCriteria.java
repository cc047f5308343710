package org.ctoportal.framework.exchange.caseformat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ctoportal.framework.exchange.incoming.Parts;
import org.jspecify.annotations.Nullable;

/** Finds the criteria of a package's rubrics by what they are about. */
final class CaseCriteria {

    private final Map<String, Map<String, Object>> criteria = new HashMap<>();
    private final Map<String, Map<String, Object>> scales = new LinkedHashMap<>();
    private int others;

    CaseCriteria(Map<String, Object> pack) {
        for (var rubric : Parts.maps(pack.get("CFRubrics"))) {
            Parts.maps(rubric.get("CFRubricCriteria")).forEach(this::add);
        }
    }

    private void add(Map<String, Object> criterion) {
        var category = Parts.text(criterion.get("category"));
        var item = CaseTree.id(Parts.map(criterion.get("CFItemURI")));
        if (category.startsWith(CaseRubrics.SCALE)) {
            scales.put(category.substring(CaseRubrics.SCALE.length()), criterion);
        } else if (category.equals(CaseRubrics.WEIGHT)
                || category.equals(CaseRubrics.LEVELS)
                || category.equals(CaseRubrics.ANCHORS)) {
            criteria.put(category + item, criterion);
        } else {
            others++;
        }
    }

    /** Scales by their code. */
    Map<String, Map<String, Object>> scales() {
        return scales;
    }

    /** How many say nothing this portal has a place for. */
    int others() {
        return others;
    }

    @Nullable
    Map<String, Object> find(String category, Map<String, Object> item) {
        return criteria.get(category + CaseTree.id(item));
    }

    @Nullable
    BigDecimal weight(Map<String, Object> item) {
        var criterion = find(CaseRubrics.WEIGHT, item);
        return criterion != null && criterion.get("weight") instanceof BigDecimal weight ? weight : null;
    }
}
