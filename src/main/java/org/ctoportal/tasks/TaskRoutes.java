package org.ctoportal.tasks;

/** Where what waits stands. */
public final class TaskRoutes {

    public static final String WAITING = "waiting";

    /** Names of {@link Urgency} and {@link WaitingKind} in the address of the list. */
    public static final String URGENCY = "urgency";

    public static final String KIND = "kind";

    private TaskRoutes() {}
}
