package org.ctoportal.interview.decision.paper;

import java.util.Arrays;
import java.util.Locale;
import org.ctoportal.interview.search.SearchNotFoundException;

/** Papers of a decision. */
public enum DecisionPaper {
    /** Whom, why, and everything the choice stands on. */
    MEMO,
    /** For the one who is hired: nothing of the interviews is on it. */
    PLAN;

    /** As it stands in an address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    static DecisionPaper ofPath(String path) {
        return Arrays.stream(values())
                .filter(paper -> paper.path().equals(path))
                .findFirst()
                .orElseThrow(SearchNotFoundException::new);
    }
}
