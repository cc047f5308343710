package org.ctoportal.framework.difference;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ctoportal.framework.outline.PackOutline;
import org.ctoportal.framework.outline.TemplateNode;

/**
 * The entries of one version under keys that mean the same in the other: list and code, and the way to it too where
 * either version has the code more than once, as sections have.
 */
final class Entries {

    private final Map<String, TemplateNode> byKey = new LinkedHashMap<>();
    private final Map<TemplateNode, String> keys = new LinkedHashMap<>();

    Entries(PackOutline outline, Set<String> ambiguous) {
        outline.entries().forEach(entry -> add(entry, ambiguous));
    }

    private void add(TemplateNode entry, Set<String> ambiguous) {
        var key = name(entry);
        var parent = entry.owner();
        if (parent == null) {
            key = "";
        } else if (ambiguous.contains(key)) {
            key = keys.get(parent) + "/" + key;
        }
        var unique = key;
        for (var i = 2; byKey.containsKey(unique); i++) {
            unique = key + "#" + i;
        }
        byKey.put(unique, entry);
        keys.put(entry, unique);
    }

    /** The lists and codes that stand for several entries. */
    static Set<String> ambiguous(PackOutline outline) {
        return outline.entries().collect(groupingBy(Entries::name, counting())).entrySet().stream()
                .filter(name -> name.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static String name(TemplateNode entry) {
        return entry.list() + ":" + entry.code();
    }

    Collection<TemplateNode> all() {
        return byKey.values();
    }

    String key(TemplateNode entry) {
        return keys.getOrDefault(entry, "");
    }

    Optional<TemplateNode> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    Optional<TemplateNode> findCoded(String code) {
        return byKey.values().stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst();
    }
}
