package org.ctoportal.tasks;

import java.util.List;

/** Dates of a room that concern a person, from today on; in few statements, and none of what the person could not open. */
public interface AheadSource {

    /** The next first, at most so many as are wanted. */
    List<AheadItem> ahead(Asked asked);
}
