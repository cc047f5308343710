package org.ctoportal.rules.linter;

import java.io.Serializable;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One thing candidates are not asked about.
 *
 * @param explanation why, in plain words
 * @param allowed wordings that are not looked at, such as the job's own use of a word
 * @param alternatives what may be asked instead
 * @param source what the topic rests on, with the day it was checked
 */
public record LinterTopic(
        String code,
        String label,
        Verdict severity,
        String explanation,
        List<Wording> patterns,
        List<Wording> allowed,
        List<String> alternatives,
        String source,
        String asOf)
        implements Serializable {

    public LinterTopic {
        patterns = List.copyOf(patterns);
        allowed = List.copyOf(allowed);
        alternatives = List.copyOf(alternatives);
    }

    /** An expression to look for. */
    public record Wording(String code, Pattern pattern) implements Serializable {}
}
