package org.ctoportal.shared.help;

import java.io.Serializable;
import java.util.List;

/**
 * Help for one screen.
 *
 * @param route of the screen, as its address is declared
 * @param purpose what the screen is for
 * @param steps how its main things are done
 * @param notes where numbers come from, keys, and what else is worth knowing; may be empty
 */
public record HelpPage(String route, String title, String purpose, List<String> steps, List<String> notes)
        implements Serializable {

    public HelpPage {
        steps = List.copyOf(steps);
        notes = List.copyOf(notes);
    }
}
