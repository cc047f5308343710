package org.ctoportal.framework.exchange.caseformat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ctoportal.framework.exchange.incoming.ItemList;
import org.ctoportal.framework.exchange.incoming.Parts;

/** Writes areas, skills and their items as items of CASE, each the child of the one it stands under. */
final class CaseItems {

    private final CaseNodes nodes;
    private final CaseRubrics rubrics;
    private final CaseDefinitions definitions;
    private final Map<String, Map<String, Object>> origins = new HashMap<>();
    private final List<Object> items = new ArrayList<>();
    private final List<Object> associations = new ArrayList<>();
    private final Set<String> used = new HashSet<>();

    CaseItems(CaseNodes nodes, CaseRubrics rubrics, CaseDefinitions definitions, List<?> origins) {
        this.nodes = nodes;
        this.rubrics = rubrics;
        this.definitions = definitions;
        Parts.maps(origins).forEach(origin -> this.origins.put(Parts.text(origin.get("code")), origin));
    }

    List<Object> items() {
        return items;
    }

    List<Object> associations() {
        return associations;
    }

    /** Takes a list of a part out of what is left of it; the numbers of its children run on from {@code before}. */
    int take(ItemList list, Remainder rest, Map<String, Object> parent, int before) {
        if (!Parts.isMaps(rest.get(list.field()))) {
            return before;
        }
        var children = Parts.maps(rest.get(list.field()));
        rest.remove(list.field());
        var orders = new CaseOrder(children);
        for (var i = 0; i < children.size(); i++) {
            var child = new Remainder(children.get(i));
            var sequence = list.isItem() ? BigDecimal.valueOf(before + i + 1L) : orders.sequence(i);
            if (!list.isItem()) {
                child.takeIf("order", sequence);
            }
            var item = item(list, child, parent.get("identifier") + "/" + list.field() + "/" + i, parent, sequence);
            item.put("extensions", child.extension());
        }
        return before + children.size();
    }

    private Map<String, Object> item(
            ItemList list, Remainder rest, String path, Map<String, Object> parent, BigDecimal sequence) {
        var code = rest.take("code");
        var item = nodes.node(nodes.ids().item(code != null && used.add(code) ? code : path));
        item.put("fullStatement", rest.takeOr(list.isItem() ? "text" : "name", code == null ? list.title() : code));
        definitions.type(list, item);
        if (code != null) {
            item.put("humanCodingScheme", code);
            definitions.origin(origins.getOrDefault(code, Map.of()), item);
        }
        items.add(item);
        associations.add(nodes.association("isChildOf", nodes.linkTo(item), nodes.linkTo(parent), sequence));
        switch (list) {
            case AREAS -> area(rest, item);
            case SKILLS -> skill(rest, item, code == null ? "" : code);
            case INTERVIEW_QUESTIONS -> question(rest, item);
            default -> {}
        }
        return item;
    }

    private void area(Remainder rest, Map<String, Object> item) {
        described(rest, item);
        take(ItemList.SKILLS, rest, item, 0);
    }

    private void skill(Remainder rest, Map<String, Object> item, String code) {
        described(rest, item);
        var levels = rest.get(ItemList.RUBRIC.field());
        if (rubrics.texts("Rubric", CaseRubrics.LEVELS, item, levels, Set.of("code", "level", "text"))) {
            rest.replace(ItemList.RUBRIC.field(), CaseLevels.codesOnly(levels));
        }
        var before = 0;
        for (var list : ItemList.values()) {
            if (list.isItem() && list != ItemList.RUBRIC) {
                before = take(list, rest, item, before);
            }
        }
    }

    private void described(Remainder rest, Map<String, Object> item) {
        var summary = rest.take("summary");
        if (summary != null) {
            item.put("notes", summary);
        }
        rubrics.weight(item, rest.takeNumber("reference_weight_percent"));
    }

    private void question(Remainder rest, Map<String, Object> item) {
        if (rubrics.texts(
                "Interview anchors", CaseRubrics.ANCHORS, item, rest.get("anchors"), Set.of("level", "text"))) {
            rest.remove("anchors");
        }
    }

    /** Says of every item which former ones it replaces. */
    void replacements() {
        origins.forEach((code, origin) -> Parts.list(origin.get("replaces")).stream()
                .filter(old -> old instanceof String && used.contains(code))
                .forEach(old ->
                        associations.add(nodes.association("replacedBy", link((String) old), link(code), null))));
    }

    private Map<String, Object> link(String code) {
        return nodes.ids().nodeLink(code, nodes.ids().item(code));
    }
}
