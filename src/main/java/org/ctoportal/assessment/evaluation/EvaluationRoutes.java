package org.ctoportal.assessment.evaluation;

import java.util.Locale;
import org.ctoportal.document.DocumentFormat;

/** Where evaluations live in the portal. */
public final class EvaluationRoutes {

    public static final String ID = "evaluationId";
    public static final String LIST = "evaluations";
    public static final String POLICY = LIST + "/policy";
    public static final String EVALUATION = LIST + "/:" + ID;

    /** The years of the employee beside each other. */
    public static final String YEARS = EVALUATION + "/years";

    /** A paper of an edition. */
    public static final String PAPER =
            "/evaluations/{evaluationId}/editions/{number}/papers/{evaluationPaper}/{format}";

    private EvaluationRoutes() {}

    public static String of(EvaluationId id) {
        return LIST + "/" + id.value();
    }

    public static String yearsOf(EvaluationId id) {
        return of(id) + "/years";
    }

    /** The paper as a file; {@code paper} as in its address. */
    public static String paperOf(EvaluationId id, int edition, String paper, DocumentFormat format) {
        return of(id) + "/editions/" + edition + "/papers/" + paper + "/"
                + format.name().toLowerCase(Locale.ROOT);
    }
}
