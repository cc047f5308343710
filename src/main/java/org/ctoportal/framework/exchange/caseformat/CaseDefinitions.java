package org.ctoportal.framework.exchange.caseformat;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ctoportal.framework.exchange.incoming.ItemList;
import org.ctoportal.framework.exchange.incoming.Parts;

/** The item types and licences a package defines, as its items name them. */
final class CaseDefinitions {

    private final CaseNodes nodes;
    private final Map<ItemList, Map<String, Object>> types = new EnumMap<>(ItemList.class);
    private final Map<String, Map<String, Object>> licences = new LinkedHashMap<>();

    CaseDefinitions(CaseNodes nodes) {
        this.nodes = nodes;
    }

    Map<String, Object> all() {
        var all = new LinkedHashMap<String, Object>();
        all.put("CFItemTypes", List.copyOf(types.values()));
        if (!licences.isEmpty()) {
            all.put("CFLicenses", List.copyOf(licences.values()));
        }
        return all;
    }

    void type(ItemList list, Map<String, Object> item) {
        var type = types.computeIfAbsent(list, this::type);
        item.put("CFItemType", list.title());
        item.put("CFItemTypeURI", nodes.ids().link(list.title(), Parts.text(type.get("identifier"))));
    }

    /** Says under which licence the item stands, and since when and until when. */
    void origin(Map<String, Object> origin, Map<String, Object> item) {
        var licence = Parts.text(origin.get("licence"));
        if (!licence.isBlank()) {
            var node = licences.computeIfAbsent(licence, this::licence);
            item.put("licenseURI", nodes.ids().link(licence, Parts.text(node.get("identifier"))));
        }
        day(origin, "valid_from", item, "statusStartDate");
        day(origin, "valid_to", item, "statusEndDate");
    }

    private static void day(Map<String, Object> origin, String field, Map<String, Object> item, String property) {
        var day = Parts.text(origin.get(field));
        if (CaseForm.DATE.fits(day)) {
            item.put(property, day);
        }
    }

    private Map<String, Object> type(ItemList list) {
        var type = nodes.node(nodes.ids().itemType(list.kind()));
        type.put("title", list.title());
        type.put("description", list.title());
        type.put("hierarchyCode", String.valueOf(list.ordinal() + 1));
        type.put("typeCode", list.kind());
        return type;
    }

    private Map<String, Object> licence(String title) {
        var licence = nodes.node(nodes.ids().part("licence", title));
        licence.put("title", title);
        licence.put("licenseText", title);
        return licence;
    }
}
