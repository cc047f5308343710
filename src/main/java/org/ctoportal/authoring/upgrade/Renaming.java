package org.ctoportal.authoring.upgrade;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ctoportal.authoring.content.DocumentContent;
import org.ctoportal.authoring.content.OwnClause;

/** What a document's content says of codes that are replaced, said of the codes in their place. */
final class Renaming {

    /** Old codes by the new code that replaces them; only those the newer templates do not have any more. */
    private final Map<String, List<String>> replaced = new LinkedHashMap<>();

    Renaming(Footing old, Footing now, Replacements replacements) {
        var oldCodes = old.codes();
        var newCodes = now.codes();
        for (var code : newCodes) {
            var gone = replacements.replacedBy(code).stream()
                    .filter(oldCodes::contains)
                    .filter(earlier -> !newCodes.contains(earlier))
                    .toList();
            if (!gone.isEmpty()) {
                replaced.put(code, gone);
            }
        }
    }

    DocumentContent of(DocumentContent content) {
        return new DocumentContent(
                content.settings(),
                content.values(),
                content.tables(),
                emphasis(content.emphasis()),
                included(content.included()),
                dropped(content.dropped()),
                content.wording(),
                content.own().stream().map(this::own).toList(),
                order(content.order()));
    }

    /** Own words nobody sees at present wait under the first code in their place. */
    DocumentContent unseenWording(DocumentContent content, Collection<String> seen) {
        var renamed = content;
        for (var entry : replaced.entrySet()) {
            for (var old : entry.getValue()) {
                var words = renamed.wording().get(old);
                if (words != null && !seen.contains(old) && !renamed.wording().containsKey(entry.getKey())) {
                    renamed = renamed.withoutWording(old).withWording(entry.getKey(), words);
                }
            }
        }
        return renamed;
    }

    private SortedMap<String, Integer> emphasis(SortedMap<String, Integer> emphasis) {
        var renamed = new TreeMap<>(emphasis);
        replaced.forEach((code, olds) -> olds.stream()
                .filter(renamed::containsKey)
                .findFirst()
                .ifPresent(old -> renamed.putIfAbsent(code, emphasis.getOrDefault(old, 0))));
        replaced.values().forEach(olds -> olds.forEach(renamed::remove));
        return renamed;
    }

    /** One of several is enough for what takes their place. */
    private SortedSet<String> included(SortedSet<String> included) {
        var renamed = new TreeSet<>(included);
        replaced.forEach((code, olds) -> {
            if (olds.stream().anyMatch(included::contains)) {
                renamed.add(code);
            }
            olds.forEach(renamed::remove);
        });
        return renamed;
    }

    /** What takes the place of several is out when all of them were. */
    private SortedSet<String> dropped(SortedSet<String> dropped) {
        var renamed = new TreeSet<>(dropped);
        replaced.forEach((code, olds) -> {
            if (dropped.containsAll(olds)) {
                renamed.add(code);
            }
        });
        replaced.values().forEach(olds -> olds.forEach(renamed::remove));
        return renamed;
    }

    private OwnClause own(OwnClause own) {
        return replaced.entrySet().stream()
                .filter(entry -> entry.getValue().contains(own.group()))
                .findFirst()
                .map(entry -> new OwnClause(own.id(), own.section(), entry.getKey(), own.text()))
                .orElse(own);
    }

    private SortedMap<String, List<String>> order(SortedMap<String, List<String>> order) {
        var renamed = new TreeMap<String, List<String>>();
        order.forEach((section, codes) -> renamed.put(
                section,
                codes.stream()
                        .flatMap(code -> heirsOf(code).stream())
                        .distinct()
                        .toList()));
        return renamed;
    }

    private List<String> heirsOf(String code) {
        var heirs = new ArrayList<String>();
        replaced.forEach((heir, olds) -> {
            if (olds.contains(code)) {
                heirs.add(heir);
            }
        });
        return heirs.isEmpty() ? List.of(code) : heirs;
    }
}
