package org.ctoportal.people;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where the people of the district are kept, and where their invitations lead. */
public final class PeopleRoutes {

    public static final String PEOPLE = "people";

    /** Where links of invitations begin; the rest is a secret. */
    public static final String JOIN = "/join/";

    /** Where a forgotten password is asked for; below it, the links of letters. */
    public static final String PASSWORD = "/password";

    /** How people of the district sign in. */
    public static final String SIGN_IN = "people/sign-in";

    /** By which identity provider people of the district may sign in. */
    public static final String SIGN_ON = SIGN_IN + "/provider";

    /** Where people choose their district and go to its identity provider, and where that sends them back to. */
    public static final String DISTRICT_SIGN_IN = "/login/district";

    /** Where the own second factor is set up, without the screens: nothing else may open before. */
    public static final String SECOND_FACTOR = "/second-factor";

    /** Where somebody from outside accepts what they will see, before anything else opens. */
    public static final String CONSENT = "/consent";

    /** The own account. */
    public static final String ACCOUNT = "account";

    /** Which programs read with the own permissions. */
    public static final String PROGRAMS = ACCOUNT + "/programs";

    /** Which letters one takes. */
    public static final String NOTICES = ACCOUNT + "/notices";

    /** Query parameters of {@link #PEOPLE}: a part of a name, title or address, and how somebody stands to the district. */
    public static final String TEXT = "q";

    public static final String STATE = "state";

    private PeopleRoutes() {}

    /** The people of whom something says so. */
    public static String of(String text) {
        return PEOPLE + "?" + TEXT + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
