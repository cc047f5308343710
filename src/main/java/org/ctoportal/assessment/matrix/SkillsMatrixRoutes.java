package org.ctoportal.assessment.matrix;

/** Where the skills of a team live in the portal. */
public final class SkillsMatrixRoutes {

    public static final String MATRIX = "team-skills";
    public static final String DASHBOARD = "team-skills/district";
    public static final String FILE = "/team-skills-files/{format}";

    private SkillsMatrixRoutes() {}

    public static String fileOf(String format) {
        return "team-skills-files/" + format;
    }
}
