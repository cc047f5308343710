package org.ctoportal.assessment.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.search.Followed;
import org.ctoportal.search.FoundKind;
import org.ctoportal.search.SearchEntry;
import org.ctoportal.search.SearchSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Evaluations are found by who is evaluated by whom and when, as {@link EvaluationShelf} has them read. What is said in them
 * is not: every look at that is kept.
 */
abstract class EvaluationSource implements SearchSource {

    private static final String EMPLOYEE = "evaluation-of:";
    private static final String WRITTEN = "evaluation-written";

    private final EvaluationRepository evaluations;

    private EvaluationSource(EvaluationRepository evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public List<Followed> follows() {
        return List.of(Followed.itself("Evaluation", "supervisorId", "supervisorName", "lastEdition"));
    }

    @Override
    public boolean isPersonal() {
        return true;
    }

    @Override
    public Collection<Long> numbers() {
        return evaluations.findNumbers();
    }

    @Override
    public List<SearchEntry> entries(Set<Long> numbers) {
        return evaluations.findAllById(numbers).stream()
                .flatMap(evaluation -> reader(evaluation).map(reader -> entry(evaluation, reader)).stream())
                .toList();
    }

    /** Who finds it; nobody where it is not for them yet. */
    abstract Optional<SearchEntry.Reader> reader(Evaluation evaluation);

    private static SearchEntry entry(Evaluation evaluation, SearchEntry.Reader reader) {
        var terms = evaluation.terms();
        return new SearchEntry(
                evaluation.id(),
                terms.employee() + ", " + terms.schoolYear().text(),
                terms.title() + "\n" + terms.supervisor(),
                EvaluationRoutes.of(new EvaluationId(evaluation.id())),
                reader,
                evaluation.openedAt());
    }

    /** About oneself, as soon as something of it was shared. */
    static final class Own extends EvaluationSource {

        private Own(EvaluationRepository evaluations) {
            super(evaluations);
        }

        @Override
        public FoundKind kind() {
            return FoundKind.OWN_EVALUATION;
        }

        @Override
        Optional<SearchEntry.Reader> reader(Evaluation evaluation) {
            return Optional.ofNullable(evaluation.employee())
                    .filter(employee -> evaluation.isShared())
                    .map(employee -> SearchEntry.Reader.whoMay(Permissions.READ_EVALUATIONS)
                            .only(employee.value()));
        }
    }

    /** Those one writes. Whoever reads all finds them among all. */
    static final class Written extends EvaluationSource {

        private Written(EvaluationRepository evaluations) {
            super(evaluations);
        }

        @Override
        public FoundKind kind() {
            return FoundKind.WRITTEN_EVALUATION;
        }

        @Override
        Optional<SearchEntry.Reader> reader(Evaluation evaluation) {
            return Optional.of(evaluation.supervisor())
                    .filter(supervisor -> !evaluation.isOf(supervisor))
                    .map(supervisor -> SearchEntry.Reader.whoMay(Permissions.READ_EVALUATIONS)
                            .only(supervisor.value())
                            .within(WRITTEN));
        }

        @Override
        public Set<String> closedTo(SignedInPerson person) {
            return person.may(Permissions.OVERSEE_EVALUATIONS) ? Set.of(WRITTEN) : Set.of();
        }
    }

    /** All but one's own. */
    static final class OfAll extends EvaluationSource {

        private OfAll(EvaluationRepository evaluations) {
            super(evaluations);
        }

        @Override
        public FoundKind kind() {
            return FoundKind.EVALUATION;
        }

        @Override
        Optional<SearchEntry.Reader> reader(Evaluation evaluation) {
            var employee = evaluation.employee();
            var all = SearchEntry.Reader.whoMay(Permissions.OVERSEE_EVALUATIONS);
            return Optional.of(employee == null ? all : all.within(EMPLOYEE + employee.value()));
        }

        @Override
        public Set<String> closedTo(SignedInPerson person) {
            return Set.of(EMPLOYEE + person.id().value());
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Each {

        @Bean
        SearchSource ownEvaluations(EvaluationRepository evaluations) {
            return new Own(evaluations);
        }

        @Bean
        SearchSource writtenEvaluations(EvaluationRepository evaluations) {
            return new Written(evaluations);
        }

        @Bean
        SearchSource evaluations(EvaluationRepository evaluations) {
            return new OfAll(evaluations);
        }
    }
}
