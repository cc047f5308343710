package org.ctoportal.mail;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter about a matter, as a record.
 *
 * @param text empty of a confidential one, sent or not
 * @param enclosure none of a confidential one either
 */
public record MatterLetter(
        long number,
        String to,
        String name,
        String subject,
        String text,
        @Nullable Enclosure enclosure,
        MailState state,
        Instant postedAt,
        String postedBy,
        @Nullable Instant sentAt,
        String problem)
        implements Serializable {}
