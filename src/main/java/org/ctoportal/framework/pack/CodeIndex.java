package org.ctoportal.framework.pack;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Every code of a set of packs, and every reference to one. */
final class CodeIndex {

    private final Problems problems;
    private final Map<String, At> codes = new HashMap<>();
    private final Map<Named, Set<String>> names = new EnumMap<>(Named.class);
    private final List<Use> uses = new ArrayList<>();

    private record Use(Named to, String name, At at) {}

    CodeIndex(Problems problems) {
        this.problems = problems;
    }

    Problems problems() {
        return problems;
    }

    /** Notes a code, which no other entry of any pack may have. */
    void declareCode(String code, At at) {
        var earlier = codes.putIfAbsent(code, at);
        if (earlier != null) {
            at.problem("has a code that is already used in " + earlier.file());
        }
    }

    void declare(Named kind, String name, At at) {
        if (!names.computeIfAbsent(kind, key -> new HashSet<>()).add(name)) {
            at.problem("is declared twice");
        }
    }

    /** Everything declared, by what it is. */
    Map<String, SortedSet<String>> names() {
        var all = new HashMap<String, SortedSet<String>>();
        names.forEach((kind, found) -> all.put(kind.name(), new TreeSet<>(found)));
        return all;
    }

    void refer(Named to, String name, At at) {
        uses.add(new Use(to, name, at));
    }

    /** Once every pack has been walked: notes each reference to something that is not there. */
    void resolve() {
        uses.forEach(this::resolve);
    }

    /** The same for the references of one file only. */
    void resolve(String file) {
        uses.stream().filter(use -> use.at().file().equals(file)).forEach(this::resolve);
    }

    private void resolve(Use use) {
        if (!names.getOrDefault(use.to(), Set.of()).contains(use.name())) {
            use.at().problem("refers to the unknown " + use.to().words() + " " + use.name());
        }
    }
}
