package org.ctoportal.jobdescription.posting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A public posting without its words: where it is, when it can be seen, and what changes with it. */
public record PostedMark(
        long id,
        long version,
        String slug,
        String number,
        String title,
        Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable Ending ending,
        Instant changedAt) {

    public Visibility visibility() {
        return new Visibility(opensAt, closesAt, ending);
    }

    /** When it last became something else for its readers. */
    public Instant changedBy(Instant now) {
        var latest = changedAt.isAfter(opensAt) ? changedAt : opensAt;
        return closesAt != null && !now.isBefore(closesAt) && closesAt.isAfter(latest) ? closesAt : latest;
    }
}
