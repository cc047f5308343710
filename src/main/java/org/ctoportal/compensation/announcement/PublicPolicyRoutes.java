package org.ctoportal.compensation.announcement;

/** Where everybody finds the policies that a district publishes. */
public final class PublicPolicyRoutes {

    public static final String FOLDER = "/board/";
    public static final String PAGE = FOLDER + "{slug}/{number}";
    public static final String FILE = PAGE + "/{format}";
    public static final String COMMENTS = PAGE + "/comments";
    public static final String RECEIVED = PAGE + "/received";

    private PublicPolicyRoutes() {}

    public static String page(String slug, String number) {
        return FOLDER + slug + "/" + number;
    }
}
