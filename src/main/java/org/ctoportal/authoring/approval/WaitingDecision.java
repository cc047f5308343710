package org.ctoportal.authoring.approval;

import java.io.Serializable;
import java.time.Instant;

/**
 * Something that waits for somebody's decision, in a list.
 *
 * @param label translation key of what it is called, for the title and the revision
 * @param revision 0 where there is none
 * @param path where it is read and decided
 */
public record WaitingDecision(
        String label, String title, int revision, String path, Instant submittedAt, String submittedBy)
        implements Serializable {}
