package org.ctoportal.identity;

/** The roles a person can have in a district, and the one above all districts. */
public final class Roles {

    public static final String SUPERINTENDENT = "SUPERINTENDENT";
    public static final String HR = "HR";
    public static final String TECHNOLOGY_LEADER = "TECHNOLOGY_LEADER";
    public static final String PANELIST = "PANELIST";
    public static final String BOARD_SECRETARY = "BOARD_SECRETARY";
    public static final String LEGAL_REVIEWER = "LEGAL_REVIEWER";
    public static final String DISTRICT_ADMINISTRATOR = "DISTRICT_ADMINISTRATOR";
    public static final String CONSULTANT = "CONSULTANT";
    public static final String PLATFORM_ADMINISTRATOR = "PLATFORM_ADMINISTRATOR";

    /** Who writes documents; for {@code @PreAuthorize}. */
    public static final String MAY_DRAFT = "hasAnyRole('SUPERINTENDENT', 'HR', 'DISTRICT_ADMINISTRATOR', 'CONSULTANT')";

    /** Who reads documents in the making; for {@code @PreAuthorize}. */
    public static final String MAY_READ_DOCUMENTS = "hasAnyRole('SUPERINTENDENT', 'HR', 'DISTRICT_ADMINISTRATOR',"
            + " 'CONSULTANT', 'TECHNOLOGY_LEADER', 'BOARD_SECRETARY', 'LEGAL_REVIEWER')";

    private Roles() {}
}
