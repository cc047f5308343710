package org.ctoportal.assessment.evaluation;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctoportal.assessment.evaluation.rubric.RubricResult;
import org.ctoportal.framework.SkillFramework;

/**
 * An evaluation as somebody may read it. To the employee it says what was shared, and nothing of what is being written.
 *
 * @param hasAccount whether the employee can sign here; otherwise the supervisor records what was signed on paper
 * @param editions the latest first
 * @param correctionReason why it is being corrected; empty when it is not
 * @param offered what may be put beside it and is not yet
 */
public record EvaluationDetails(
        EvaluationId id,
        EvaluationReader reader,
        EvaluationTerms terms,
        SkillFramework framework,
        EvaluationStatus status,
        EvaluationContent content,
        boolean hasAccount,
        List<EditionDetails> editions,
        String correctionReason,
        List<EvaluationAttachment> offered)
        implements Serializable {

    public EvaluationDetails {
        editions = List.copyOf(editions);
        offered = List.copyOf(offered);
    }

    public RubricResult result() {
        return RubricResult.of(framework, terms.weights(), content.levels());
    }

    /** What keeps it from being made final. */
    public List<Refusal> missing() {
        return Refusal.ofFinish(framework, content);
    }

    /** Whether its reader writes it, and can now. */
    public boolean isWritable() {
        return reader == EvaluationReader.SUPERVISOR && status != EvaluationStatus.FINAL;
    }

    public Optional<EditionDetails> midYear() {
        return editions.stream()
                .filter(edition -> edition.kind() == EditionKind.MID_YEAR)
                .findFirst();
    }

    /** The whole one that stands; earlier ones were corrected. */
    public Optional<EditionDetails> standing() {
        return editions.stream().filter(edition -> edition.kind().isWhole()).findFirst();
    }

    /** What the employee can sign or respond to: the one that stands, and the middle of the year until it is signed. */
    public List<EditionDetails> toAnswer() {
        var midYear = midYear()
                .filter(edition -> edition.receipt() == null || standing().isEmpty());
        return Stream.concat(standing().stream(), midYear.stream()).toList();
    }

    /** How the scale of the rubric calls a level. */
    public String label(int level) {
        return RubricWords.label(framework, level);
    }
}
