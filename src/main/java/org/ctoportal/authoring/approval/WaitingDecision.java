package org.ctoportal.authoring.approval;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.ctoportal.tasks.Telling;
import org.ctoportal.tasks.WaitingKind;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for somebody's decision, in a list.
 *
 * @param label translation key of what it is called, for the title and the revision
 * @param revision 0 where there is none
 * @param path where it is read and decided
 * @param kind what the person does about it
 * @param due the last day; none where there is none
 * @param telling when a letter of its own tells of it
 */
public record WaitingDecision(
        String label,
        String title,
        int revision,
        String path,
        Instant submittedAt,
        String submittedBy,
        WaitingKind kind,
        @Nullable LocalDate due,
        Telling telling)
        implements Serializable {

    /** To be agreed to or declined, at no certain day. */
    public WaitingDecision(
            String label, String title, int revision, String path, Instant submittedAt, String submittedBy) {
        this(
                label,
                title,
                revision,
                path,
                submittedAt,
                submittedBy,
                WaitingKind.DECIDE,
                null,
                WaitingKind.DECIDE.usually());
    }
}
