package org.ctoportal.assessment.growth;

import java.io.Serializable;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * A meeting of a study group.
 *
 * @param titles of the modules it is about
 */
public record GroupMeeting(ZonedDateTime start, ZonedDateTime end, GroupGuide.Meeting guide, List<String> titles)
        implements Serializable {

    public GroupMeeting {
        titles = List.copyOf(titles);
    }
}
