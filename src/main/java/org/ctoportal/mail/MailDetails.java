package org.ctoportal.mail;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A letter of the outbox to read.
 *
 * @param text none of a confidential one: once it was sent, and for everybody but whoever posted it
 * @param problem what the mail server said last, or nothing
 */
public record MailDetails(
        MailSummary summary,
        @Nullable String text,
        @Nullable Enclosure enclosure,
        int attempts,
        String problem) implements Serializable {}
