package org.ctoportal.jobdescription;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.authoring.compose.ClauseState;
import org.ctoportal.authoring.compose.ComposedClause;
import org.ctoportal.authoring.compose.ComposedDocument;
import org.ctoportal.authoring.compose.ComposedSection;
import org.ctoportal.authoring.compose.Origin;
import org.ctoportal.framework.Clause;
import org.ctoportal.framework.ClauseLibrary;

/** Says at every clause that states pay which salary schedule it was taken from. */
final class PaySource {

    private final ClauseLibrary library;

    PaySource(ClauseLibrary library) {
        this.library = library;
    }

    ComposedDocument named(ComposedDocument composed, ChosenPay pay) {
        var clauses = library.clauses().stream()
                .filter(PaySource::statesPay)
                .map(Clause::code)
                .collect(Collectors.toUnmodifiableSet());
        return new ComposedDocument(
                composed.sections().stream()
                        .map(section -> new ComposedSection(
                                section.code(),
                                section.title(),
                                section.clauses().stream()
                                        .map(clause -> clauses.contains(clause.code()) ? named(clause, pay) : clause)
                                        .toList(),
                                section.items()))
                        .toList(),
                composed.available(),
                composed.missing());
    }

    private static boolean statesPay(Clause clause) {
        return clause.variables().stream()
                .anyMatch(variable -> List.of(Answers.LOWEST, Answers.HIGHEST, ChosenPay.SCHEDULE)
                        .contains(variable.name()));
    }

    /** Words of the district's own may say anything. */
    private static ComposedClause named(ComposedClause clause, ChosenPay pay) {
        if (clause.state() != ClauseState.CONFIGURED) {
            return clause;
        }
        var origin = clause.origin();
        var source = Stream.of(origin.source(), pay.source())
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("; "));
        return new ComposedClause(
                clause.code(),
                clause.title(),
                clause.group(),
                clause.text(),
                clause.template(),
                clause.state(),
                new Origin(origin.pack(), origin.version(), source, origin.asOf(), origin.status()),
                clause.mandatory(),
                clause.missing());
    }
}
