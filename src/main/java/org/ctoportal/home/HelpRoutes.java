package org.ctoportal.home;

/** Where all help stands. */
public final class HelpRoutes {

    public static final String HELP = "help";

    private HelpRoutes() {}
}
