package org.ctoportal.assessment.evaluation.paper;

import java.util.Arrays;
import java.util.Locale;
import org.ctoportal.assessment.evaluation.EvaluationNotFoundException;

/** Papers of an edition of an evaluation. */
public enum EvaluationPaper {
    /** Everything the edition says, with receipt and response. */
    FORM,
    /** Hands the form over and says what the employee may do with it. */
    LETTER;

    /** As it stands in an address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    static EvaluationPaper ofPath(String path) {
        return Arrays.stream(values())
                .filter(paper -> paper.path().equals(path))
                .findFirst()
                .orElseThrow(EvaluationNotFoundException::new);
    }
}
