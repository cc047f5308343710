package org.ctoportal.interview.schedule;

import java.io.Serializable;
import java.util.List;

/**
 * What is still to be sent about the interviews of a day.
 *
 * @param version of the day it was worked out for
 * @param unreachable who ought to be invited and has no address; candidates by code
 */
public record DueLetters(long version, List<DueLetter> letters, List<String> unreachable) implements Serializable {

    public DueLetters {
        letters = List.copyOf(letters);
        unreachable = List.copyOf(unreachable);
    }
}
