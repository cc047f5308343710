package org.ctoportal.authoring.comparison;

import com.github.difflib.DiffUtils;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ctoportal.authoring.compose.ComposedClause;
import org.ctoportal.authoring.compose.ComposedDocument;

/** Which sentences stand elsewhere than they did: in another section, or not in the longest order both sides share. */
final class MovedSentences {

    private MovedSentences() {}

    static Set<String> between(ComposedDocument earlier, ComposedDocument later) {
        var moved = new HashSet<String>();
        var home = new HashMap<String, String>();
        earlier.sections()
                .forEach(section -> section.sentences().forEach(clause -> home.put(clause.code(), section.code())));
        for (var section : later.sections()) {
            var now = codes(section.sentences().toList());
            now.stream()
                    .filter(home::containsKey)
                    .filter(code -> !section.code().equals(home.get(code)))
                    .forEach(moved::add);
            var old = earlier.section(section.code())
                    .map(former -> codes(former.sentences().toList()))
                    .orElse(List.of());
            moved.addAll(outOfOrder(common(old, now), common(now, old)));
        }
        return moved;
    }

    private static Set<String> outOfOrder(List<String> old, List<String> now) {
        return DiffUtils.diff(old, now).getDeltas().stream()
                .flatMap(delta -> delta.getTarget().getLines().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> common(List<String> codes, List<String> others) {
        return codes.stream().filter(others::contains).toList();
    }

    private static List<String> codes(List<ComposedClause> clauses) {
        return clauses.stream().map(ComposedClause::code).toList();
    }
}
