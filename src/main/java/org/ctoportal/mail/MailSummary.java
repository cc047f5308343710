package org.ctoportal.mail;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A letter of the outbox as the list shows it. */
public record MailSummary(
        OutgoingMailId id,
        String to,
        String name,
        String subject,
        MailState state,
        Instant postedAt,
        String postedBy,
        @Nullable Instant sentAt)
        implements Serializable {}
