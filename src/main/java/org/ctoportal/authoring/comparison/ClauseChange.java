package org.ctoportal.authoring.comparison;

import java.io.Serializable;
import org.ctoportal.document.redline.Redline;

/**
 * What became of one sentence or clause.
 *
 * @param title short name; empty for items of the framework
 * @param before its words in the earlier revision; empty when it came
 * @param after its words in the later revision; empty when it went
 * @param moved whether it stands elsewhere
 */
public record ClauseChange(Fate fate, String code, String title, String before, String after, boolean moved)
        implements Serializable {

    /** What happened to it. */
    public enum Fate {
        SAME,
        REWORDED,
        ADDED,
        REMOVED
    }

    public boolean isChange() {
        return fate != Fate.SAME || moved;
    }

    public Redline redline() {
        return Redline.between(before, after);
    }
}
