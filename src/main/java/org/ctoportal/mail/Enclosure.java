package org.ctoportal.mail;

import java.io.Serializable;

/**
 * A text file that goes with a letter, such as a date for a calendar.
 *
 * @param type media type with its parameters
 */
public record Enclosure(String name, String type, String content) implements Serializable {

    static final int LONGEST_NAME = 120;
    static final int LONGEST_TYPE = 120;

    public Enclosure {
        Letter.oneLine(name, LONGEST_NAME);
        Letter.oneLine(type, LONGEST_TYPE);
    }
}
