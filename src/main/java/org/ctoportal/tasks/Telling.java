package org.ctoportal.tasks;

/** When a letter of its own tells of something that waits. A letter about all that waits lists it in any case. */
public enum Telling {
    /** As soon as it waits for somebody, and again when it is due. */
    AT_ONCE,
    /** When it is due: the person began it, or has known the date for long. */
    WHEN_DUE,
    /** Never: the room writes letters about it itself. */
    BY_ITS_ROOM
}
