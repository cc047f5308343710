package org.ctoportal.wording;

import java.io.Serializable;
import java.util.Map;

/**
 * The words of a letter, to be changed.
 *
 * @param words those that hold
 * @param shipped those the portal brings
 * @param examples what a letter could be filled with
 * @param version what a change has seen
 */
public record WordingDetails(
        WordingSummary summary, Wording words, Wording shipped, Map<Placeholder, String> examples, long version)
        implements Serializable {

    public WordingDetails {
        examples = Map.copyOf(examples);
    }
}
