package org.ctoportal.authoring.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ctoportal.framework.Clause;
import org.ctoportal.framework.ClauseLibrary;

/** The variables people fill in: of one clause, or of a whole kind of document. */
public final class Blanks {

    private final ClauseLibrary library;
    private final Map<String, String> values;
    private final Set<String> derived;

    /** {@code derived} names the variables that follow from other decisions and are not typed. */
    public Blanks(ClauseLibrary library, Map<String, String> values, Set<String> derived) {
        this.library = library;
        this.values = Map.copyOf(values);
        this.derived = Set.copyOf(derived);
    }

    public List<Blank> ofClause(String code) {
        return library.clauses().stream()
                .filter(clause -> clause.code().equals(code))
                .flatMap(clause -> of(clause).values().stream())
                .toList();
    }

    /** Each variable once, in the order of the document, as demanded by the first clause that uses it. */
    public List<Blank> ofClauses(List<Clause> clauses) {
        var blanks = new LinkedHashMap<String, Blank>();
        clauses.forEach(clause -> of(clause).forEach(blanks::putIfAbsent));
        return List.copyOf(blanks.values());
    }

    private Map<String, Blank> of(Clause clause) {
        var blanks = new LinkedHashMap<String, Blank>();
        for (var variable : clause.variables()) {
            if (!derived.contains(variable.name())) {
                blanks.put(variable.name(), Blank.of(variable, values.getOrDefault(variable.name(), "")));
            }
        }
        return blanks;
    }
}
