package org.ctoportal.notice;

import java.io.Serializable;

/**
 * Which letters somebody takes.
 *
 * @param assignments one as soon as something newly waits for them
 * @param dates one when something is due soon, and when it is overdue
 * @param digest how often one with all that waits
 */
public record NoticeChoices(boolean assignments, boolean dates, DigestRhythm digest) implements Serializable {

    /** Until somebody chooses. */
    public static final NoticeChoices USUAL = new NoticeChoices(true, true, DigestRhythm.WEEKLY);

    NoticeChoices without(NoticeKind kind) {
        return switch (kind) {
            case ASSIGNMENT -> new NoticeChoices(false, dates, digest);
            case DUE -> new NoticeChoices(assignments, false, digest);
            case DIGEST -> new NoticeChoices(assignments, dates, DigestRhythm.NEVER);
        };
    }
}
