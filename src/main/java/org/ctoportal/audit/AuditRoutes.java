package org.ctoportal.audit;

/** Where the audit is. */
public final class AuditRoutes {

    public static final String AUDIT = "audit";

    /** The events as a table, filtered as the screen is. */
    static final String SHEET = "/audit/events.csv";

    private AuditRoutes() {}
}
