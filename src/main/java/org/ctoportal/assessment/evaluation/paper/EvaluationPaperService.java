package org.ctoportal.assessment.evaluation.paper;

import java.time.LocalDate;
import org.ctoportal.assessment.evaluation.EditionDetails;
import org.ctoportal.assessment.evaluation.EvaluationDetails;
import org.ctoportal.assessment.evaluation.EvaluationHistoryService;
import org.ctoportal.assessment.evaluation.EvaluationId;
import org.ctoportal.assessment.evaluation.EvaluationNotFoundException;
import org.ctoportal.assessment.evaluation.EvaluationService;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.document.Document;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.document.DocumentRenderer;
import org.ctoportal.document.Masthead;
import org.ctoportal.document.RenderOptions;
import org.ctoportal.identity.Permissions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The papers of an evaluation as files. Only what was sealed leaves the portal. */
@Service
@PreAuthorize(Permissions.MAY_READ_EVALUATIONS)
public class EvaluationPaperService {

    private final EvaluationService evaluations;
    private final EvaluationHistoryService history;
    private final DistrictProfileService districts;
    private final DocumentRenderer renderer;

    EvaluationPaperService(
            EvaluationService evaluations,
            EvaluationHistoryService history,
            DistrictProfileService districts,
            DocumentRenderer renderer) {
        this.evaluations = evaluations;
        this.history = history;
        this.districts = districts;
        this.renderer = renderer;
    }

    /**
     * A paper of an edition; that it was taken is kept.
     *
     * @throws EvaluationNotFoundException for an edition the person may not read, or a letter about none
     */
    @Transactional
    public PaperFile export(EvaluationId id, int number, EvaluationPaper paper, DocumentFormat format) {
        var evaluation = evaluations.take(id);
        var edition = evaluation.editions().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(EvaluationNotFoundException::new);
        var document = document(evaluation, edition, paper);
        return new PaperFile(
                format.fileName(document.title()),
                format.mediaType(),
                renderer.render(document, format, RenderOptions.plain()));
    }

    private Document document(EvaluationDetails evaluation, EditionDetails edition, EvaluationPaper paper) {
        var district = districts.profile();
        var masthead = new Masthead(
                district.name(),
                PaperWords.day(LocalDate.ofInstant(edition.madeAt(), district.timeZone())),
                "Edition " + edition.number() + ", seal " + edition.shortSeal());
        if (paper == EvaluationPaper.FORM) {
            var years = history.sealedYears(evaluation.id(), edition);
            return FormPaper.of(evaluation, edition, years, masthead, district.timeZone());
        }
        if (!edition.kind().isWhole()) {
            throw new EvaluationNotFoundException();
        }
        return LetterPaper.of(evaluation, edition, masthead);
    }
}
