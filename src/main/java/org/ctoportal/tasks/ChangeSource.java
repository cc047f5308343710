package org.ctoportal.tasks;

import java.util.List;

/** What changed last in a room, of what a person works with; in few statements, and none of what they could not open. */
public interface ChangeSource {

    /** The latest first, at most so many as are wanted. */
    List<ChangedItem> changed(Asked asked);
}
