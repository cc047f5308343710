package org.ctoportal.assessment.growth;

import java.io.Serializable;
import java.util.stream.Stream;

/**
 * What somebody says on their evidence sheet in their own words; each may be empty, and its sentence is then left out.
 *
 * @param goal after "My goal is to"
 * @param partners after "I worked with"
 * @param change after "Because of this learning,"
 * @param result after "Result so far:"
 * @param next after "Next step:"
 */
public record SheetWords(String goal, String partners, String change, String result, String next)
        implements Serializable {

    public static final int LONGEST = 1000;

    public static final SheetWords NONE = new SheetWords("", "", "", "", "");

    public boolean isKeepable() {
        return Stream.of(goal, partners, change, result, next).allMatch(words -> words.length() <= LONGEST);
    }

    /** As it is kept. */
    public SheetWords stripped() {
        return new SheetWords(goal.strip(), partners.strip(), change.strip(), result.strip(), next.strip());
    }
}
