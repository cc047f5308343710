package org.ctoportal.assessment.evaluation.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ctoportal.assessment.evaluation.AccessLine;
import org.ctoportal.assessment.evaluation.EvaluationAttachment;

/** The steps of an evaluation the parts of the page ask for. An answer is what is wrong, or nothing once it is done. */
interface EvaluationSteps extends EvaluationEditing {

    void shareMidYear();

    void finish();

    void correct(String reason);

    void dropCorrection();

    void discard();

    void attach(EvaluationAttachment one);

    void detach(EvaluationAttachment one);

    Optional<String> sign(int edition, String typedName);

    Optional<String> respond(int edition, String words);

    Optional<String> recordPaper(int edition, LocalDate signedOn, String said, LocalDate saidOn);

    Optional<String> recordPaperResponse(int edition, String said, LocalDate saidOn);

    List<AccessLine> accesses();

    LocalDate today();
}
