package org.ctoportal.assessment.evaluation;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.ctoportal.assessment.evaluation.rubric.RubricResult;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.framework.TemplateStoreService;
import org.ctoportal.shared.FiscalYear;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The years of an employee: as they stand, and as they stood when an edition was sealed. */
@Component
class EvaluationYears {

    private static final Limit MOST_YEARS = Limit.of(40);

    private final EvaluationRepository evaluations;
    private final EvaluationEditionRepository editions;
    private final EvaluationShelf shelf;
    private final TemplateStoreService templates;

    EvaluationYears(
            EvaluationRepository evaluations,
            EvaluationEditionRepository editions,
            EvaluationShelf shelf,
            TemplateStoreService templates) {
        this.evaluations = evaluations;
        this.editions = editions;
        this.shelf = shelf;
        this.templates = templates;
    }

    /** Those the signed-in person may read, as they stand; the first one first. */
    List<EvaluationYear> standing(Evaluation evaluation) {
        return readable(evaluation).map(this::asOf).map(this::year).toList();
    }

    /** What the signed-in person may read of the years before, to be sealed. */
    List<EarlierYear> before(Evaluation evaluation) {
        return readable(evaluation)
                .filter(one -> one.terms().year() < evaluation.terms().year())
                .map(this::asOf)
                .toList();
    }

    /** The years before as the edition says, and then its own; nothing of the middle of a year. */
    List<EvaluationYear> sealed(EvaluationId id, EditionDetails edition) {
        return edition.kind().isWhole()
                ? Stream.concat(
                                edition.earlier().stream(),
                                Stream.of(as(
                                        id.value(),
                                        edition.terms(),
                                        edition.content().levels())))
                        .map(this::year)
                        .toList()
                : List.of();
    }

    private Stream<Evaluation> readable(Evaluation evaluation) {
        return evaluations.findYears(evaluation.employeeKey(), MOST_YEARS).stream()
                .filter(one -> shelf.reader(one).isPresent());
    }

    private EarlierYear asOf(Evaluation evaluation) {
        var content = editions.findByEvaluationIdAndNumber(evaluation.id(), evaluation.finalEdition())
                .orElseThrow(EvaluationNotFoundException::new)
                .content();
        return as(evaluation.id(), evaluation.terms(), content.levels());
    }

    private static EarlierYear as(long evaluation, EvaluationTerms terms, SortedMap<String, Integer> levels) {
        return new EarlierYear(evaluation, terms.year(), terms.framework(), terms.weights(), levels);
    }

    private EvaluationYear year(EarlierYear one) {
        var framework = templates.framework(new PackVersionId(one.framework()));
        return new EvaluationYear(
                new EvaluationId(one.evaluation()),
                new FiscalYear(one.year()),
                framework,
                RubricResult.of(framework, one.weights(), one.levels()));
    }
}
