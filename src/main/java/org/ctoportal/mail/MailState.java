package org.ctoportal.mail;

/** How far a letter is. */
public enum MailState {
    /** To be read in the outbox and nowhere else: the portal has no mail server. */
    KEPT,
    WAITING,
    SENT,

    /** The mail server did not take it, often enough to give up. */
    FAILED,

    /** Taken back before the mail server had it. */
    WITHDRAWN
}
