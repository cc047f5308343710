package org.ctoportal.authoring.upgrade;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import org.ctoportal.authoring.compose.ClauseState;
import org.ctoportal.authoring.compose.ComposedClause;
import org.ctoportal.authoring.compose.ComposedDocument;

/**
 * Which sentence of a document comes from which one before: the one of the same code, else one it replaces, the district's
 * own words first. No sentence has two heirs.
 */
final class Lineage {

    private final Map<String, ComposedClause> earlier = new HashMap<>();

    Lineage(ComposedDocument before, ComposedDocument after, Replacements replacements) {
        var claimed = new HashSet<String>();
        after.sentences()
                .forEach(sentence -> before.find(sentence.code()).ifPresent(same -> {
                    claimed.add(same.code());
                    earlier.put(sentence.code(), same);
                }));
        after.sentences()
                .filter(sentence -> !earlier.containsKey(sentence.code()))
                .forEach(sentence -> {
                    var replaced = replacements.replacedBy(sentence.code()).stream()
                            .filter(code -> !claimed.contains(code))
                            .flatMap(code -> before.find(code).stream())
                            .toList();
                    replaced.stream()
                            .filter(old -> old.state() == ClauseState.OVERRIDDEN)
                            .findFirst()
                            .or(() -> replaced.stream().findFirst())
                            .ifPresent(old -> {
                                claimed.add(old.code());
                                earlier.put(sentence.code(), old);
                            });
                });
    }

    Optional<ComposedClause> earlierOf(String code) {
        return Optional.ofNullable(earlier.get(code));
    }

    boolean hasHeir(ComposedClause old) {
        return earlier.values().stream().anyMatch(found -> found.code().equals(old.code()));
    }
}
