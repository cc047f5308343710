package org.ctoportal.tasks;

import java.util.List;

/**
 * What a room has for a person to do. It asks the database for all of it in a few statements, however much there is, and
 * tells of nothing that the person could not open.
 */
public interface WaitingSource {

    /** What presses most, at most so many as are wanted. */
    List<WaitingItem> waiting(Asked asked);
}
