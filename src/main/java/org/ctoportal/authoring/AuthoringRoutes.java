package org.ctoportal.authoring;

/** Where the district's own values live in the portal. */
public final class AuthoringRoutes {

    public static final String PROFILE = "district/profile";

    private AuthoringRoutes() {}
}
