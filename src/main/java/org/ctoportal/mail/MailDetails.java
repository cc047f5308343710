package org.ctoportal.mail;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A letter of the outbox to read.
 *
 * @param text none of a confidential one that no longer waits
 * @param problem what the mail server said last, or nothing
 */
public record MailDetails(
        MailSummary summary,
        @Nullable String text,
        @Nullable Enclosure enclosure,
        int attempts,
        String problem) implements Serializable {

    /** Whether it failed and there is still something to send. */
    public boolean isSendable() {
        return summary.state() == MailState.FAILED && text != null;
    }
}
