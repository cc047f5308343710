package org.ctoportal.assessment.evaluation.ui;

import java.io.Serializable;
import java.util.Optional;
import org.ctoportal.assessment.evaluation.EvaluationDetails;
import org.ctoportal.assessment.evaluation.WriteText;

/** What the parts of the page ask for while an evaluation is written. */
interface EvaluationEditing extends Serializable {

    EvaluationDetails details();

    /** Keeps the level; the page shows what follows from it. */
    void rate(String skill, int level);

    /** Keeps the text; when something else stands there by now, that. */
    Optional<String> write(WriteText text);
}
