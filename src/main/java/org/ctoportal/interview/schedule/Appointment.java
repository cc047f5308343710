package org.ctoportal.interview.schedule;

import java.io.Serializable;
import java.util.Set;

/**
 * A candidate before a panel.
 *
 * @param panel its members
 * @param room empty where none was said
 */
public record Appointment(String candidate, Slot slot, Set<String> panel, String room) implements Serializable {

    public Appointment {
        panel = Set.copyOf(panel);
    }
}
