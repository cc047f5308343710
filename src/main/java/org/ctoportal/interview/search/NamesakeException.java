package org.ctoportal.interview.search;

import java.util.List;
import org.ctoportal.identity.Colleague;

/** A candidate is entered by name alone, and people of the district are called the same: it has to be said who it is. */
public class NamesakeException extends RuntimeException {

    private final transient List<Colleague> namesakes;

    NamesakeException(List<Colleague> namesakes) {
        this.namesakes = List.copyOf(namesakes);
    }

    public List<Colleague> namesakes() {
        return namesakes;
    }
}
