package org.ctoportal.mail;

/** Where the outbox is. */
public final class MailRoutes {

    public static final String OUTBOX = "outbox";

    private MailRoutes() {}
}
