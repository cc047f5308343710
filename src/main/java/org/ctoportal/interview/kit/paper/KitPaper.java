package org.ctoportal.interview.kit.paper;

import java.util.Arrays;
import java.util.Locale;
import org.ctoportal.interview.kit.KitNotFoundException;

/** Papers of a kit. */
public enum KitPaper {
    /** Everything, for the panel; confidential. */
    KIT,
    /** What a candidate may hold. */
    CANDIDATE_SHEET,
    /** To score on without a screen; confidential. */
    SCORE_SHEET;

    /** As it stands in an address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static KitPaper ofPath(String path) {
        return Arrays.stream(values())
                .filter(paper -> paper.path().equals(path))
                .findFirst()
                .orElseThrow(KitNotFoundException::new);
    }
}
