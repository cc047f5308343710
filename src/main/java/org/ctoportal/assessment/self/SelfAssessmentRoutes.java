package org.ctoportal.assessment.self;

/** Where self-assessments live in the portal. */
public final class SelfAssessmentRoutes {

    public static final String ID = "assessmentId";

    public static final String LIST = "self-assessments";

    /** What somebody shared with whoever is signed in. */
    public static final String SHARED_ID = "sharedAssessmentId";

    public static final String SHARED = "shared-assessments/:" + SHARED_ID;

    public static final String NEW = LIST + "/new";
    public static final String SHEET = LIST + "/:" + ID;
    public static final String REPORT = SHEET + "/report";

    /** Where the answers go; below it {@link #ANSWERS} and {@link #SUBMISSION}. */
    private static final String OWN = "/" + LIST + "/{" + ID + "}";

    public static final String ANSWERS = OWN + "/answers";
    public static final String SUBMISSION = OWN + "/submission";
    public static final String FILE = "/self-assessment-files/{" + ID + "}/{format}";

    private SelfAssessmentRoutes() {}

    public static String of(SelfAssessmentId id) {
        return LIST + "/" + id.value();
    }

    public static String reportOf(SelfAssessmentId id) {
        return of(id) + "/report";
    }

    public static String sharedOf(SelfAssessmentId id) {
        return "shared-assessments/" + id.value();
    }

    public static String fileOf(SelfAssessmentId id, String format) {
        return "self-assessment-files/" + id.value() + "/" + format;
    }
}
