package org.ctoportal.notice;

import org.ctoportal.people.PeopleRoutes;

/** Where letters are chosen, and where mail programs end them. */
public final class NoticeRoutes {

    public static final String CHOICE = PeopleRoutes.NOTICES;

    /** The rest is sealed: whose letters, of which kind. */
    public static final String STOP = "/notices/stop";

    private NoticeRoutes() {}
}
