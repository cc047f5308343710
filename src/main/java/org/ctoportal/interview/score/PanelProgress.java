package org.ctoportal.interview.score;

import java.io.Serializable;
import java.util.List;

/**
 * How far a panel is with a candidate, without a single number of what it gave.
 *
 * @param panel members, whether they rate or not
 * @param submitted of whom ratings count
 * @param setAside of whom ratings were submitted and are left out
 */
public record PanelProgress(int panel, int submitted, int recused, int absent, int setAside) implements Serializable {

    static PanelProgress of(List<ScoreSheet> sheets) {
        return new PanelProgress(
                sheets.size(),
                count(sheets, SheetStatus.SUBMITTED),
                count(sheets, SheetStatus.RECUSED),
                count(sheets, SheetStatus.ABSENT),
                count(sheets, SheetStatus.SET_ASIDE));
    }

    /** Whether nobody is still at it. */
    public boolean isDone() {
        return submitted + recused + absent + setAside == panel;
    }

    private static int count(List<ScoreSheet> sheets, SheetStatus status) {
        return (int) sheets.stream().filter(sheet -> sheet.status() == status).count();
    }
}
