package org.ctoportal.people;

/** Where the people of the district are kept, and where their invitations lead. */
public final class PeopleRoutes {

    public static final String PEOPLE = "people";

    /** Where links of invitations begin; the rest is a secret. */
    public static final String JOIN = "/join/";

    /** Where a forgotten password is asked for; below it, the links of letters. */
    public static final String PASSWORD = "/password";

    /** The own account. */
    public static final String ACCOUNT = "account";

    /** Which programs read with the own permissions. */
    public static final String PROGRAMS = ACCOUNT + "/programs";

    private PeopleRoutes() {}
}
