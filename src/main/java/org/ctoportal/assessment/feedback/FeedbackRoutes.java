package org.ctoportal.assessment.feedback;

/** Where feedback rounds live in the portal: for those who run them, for whom they are about, and for whoever is asked. */
public final class FeedbackRoutes {

    public static final String LIST = "feedback-rounds";
    public static final String ID = "roundId";
    public static final String ROUND = LIST + "/:" + ID;
    public static final String REPORT = ROUND + "/report";
    public static final String FILE = "/" + LIST + "/{" + ID + "}/report.{format}";

    /** Name of the query parameter for an earlier version of a report. */
    public static final String VERSION = "version";

    /** Where raters come in. */
    public static final String ENTRANCE = "feedback";

    /** Where the pages of a rater begin; whoever came in by a link reaches what begins here and nothing else. */
    public static final String SEAT = "/" + ENTRANCE + "/{" + ID + "}";

    private FeedbackRoutes() {}

    public static String of(FeedbackRoundId id) {
        return LIST + "/" + id.value();
    }

    public static String reportOf(FeedbackRoundId id) {
        return of(id) + "/report";
    }

    public static String seatOf(FeedbackRoundId id) {
        return "/" + ENTRANCE + "/" + id.value();
    }
}
