package org.ctoportal.interview.result.paper;

import java.util.Arrays;
import java.util.Locale;
import org.ctoportal.interview.search.SearchNotFoundException;

/** Papers of a result. */
public enum ResultPaper {
    /** Candidates by rank and side by side, with how every total comes about. */
    COMPARISON,
    /** Every sheet as it was filled. */
    SCORE_SHEETS;

    /** As it stands in an address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static ResultPaper ofPath(String path) {
        return Arrays.stream(values())
                .filter(paper -> paper.path().equals(path))
                .findFirst()
                .orElseThrow(SearchNotFoundException::new);
    }
}
