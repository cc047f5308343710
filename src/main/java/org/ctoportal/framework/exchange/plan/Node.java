package org.ctoportal.framework.exchange.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An entry without the entries below it.
 *
 * @param list the field that holds it
 * @param children the keys of the entries below, by the field that holds them
 */
record Node(
        EntryKey parentKey,
        String parent,
        String list,
        String code,
        Map<String, Object> fields,
        Map<String, List<EntryKey>> children) {

    Node(EntryKey parentKey, String parent, String list, String code) {
        this(parentKey, parent, list, code, new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    List<EntryKey> children(String field) {
        return children.getOrDefault(field, List.of());
    }

    /** The fields, and what it stands under. */
    Map<String, Object> standing() {
        var standing = new LinkedHashMap<>(fields);
        if (!list.isEmpty()) {
            standing.put("parent", parent);
        }
        return standing;
    }

    void addChild(String field, EntryKey key) {
        children.computeIfAbsent(field, name -> new ArrayList<>()).add(key);
    }
}
