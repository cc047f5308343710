package org.ctoportal.interview.score;

/** When a member of a panel sees what the others gave. */
public enum OthersRatings {
    NEVER,
    /** Once everybody has submitted, or the chair closed the session. The way the portal begins. */
    WHEN_CLOSED,
    /** Once the own sheet is in. */
    AFTER_OWN,
    ALWAYS;

    /**
     * Whether the others' ratings of a candidate are shown. Somebody who stepped back from the candidate sees none;
     * whoever was not there sees none before the end, since they may be let in again to rate.
     *
     * @param closed whether the chair closed the session
     */
    public boolean areShown(SheetStatus own, PanelProgress progress, boolean closed) {
        if (!own.mayOpenCandidate() || own == SheetStatus.ABSENT && !closed) {
            return false;
        }
        return switch (this) {
            case NEVER -> false;
            case WHEN_CLOSED -> areShownOutside(progress, closed);
            case AFTER_OWN -> own == SheetStatus.SUBMITTED || closed;
            case ALWAYS -> true;
        };
    }

    /** Whether those who run the search and sit on no panel see ratings; until then they see who is done. */
    public static boolean areShownOutside(PanelProgress progress, boolean closed) {
        return closed || progress.isDone();
    }
}
