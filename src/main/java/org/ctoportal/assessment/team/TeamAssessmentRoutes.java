package org.ctoportal.assessment.team;

import java.util.Locale;
import org.ctoportal.document.DocumentFormat;

/** Where team assessments live in the portal. */
public final class TeamAssessmentRoutes {

    public static final String ID = "teamAssessmentId";
    public static final String LIST = "team-assessments";
    public static final String NEW = LIST + "/new";
    public static final String ONE = LIST + "/:" + ID;
    public static final String SHEET = ONE + "/sheet";
    public static final String RESULT = ONE + "/result";

    private static final String OWN = "/" + LIST + "/{" + ID + "}";

    /** Where the answers of a sheet go; below its address. */
    public static final String ANSWERS = OWN + "/sheet/answers";

    public static final String SUBMISSION = OWN + "/sheet/submission";
    public static final String FILE = OWN + "/result/{format}";

    private TeamAssessmentRoutes() {}

    public static String of(TeamAssessmentId id) {
        return LIST + "/" + id.value();
    }

    public static String sheetOf(TeamAssessmentId id) {
        return of(id) + "/sheet";
    }

    public static String resultOf(TeamAssessmentId id) {
        return of(id) + "/result";
    }

    public static String fileOf(TeamAssessmentId id, DocumentFormat format) {
        return resultOf(id) + "/" + format.name().toLowerCase(Locale.ROOT);
    }
}
