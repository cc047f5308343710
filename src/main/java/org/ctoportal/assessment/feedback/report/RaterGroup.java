package org.ctoportal.assessment.feedback.report;

/** From where somebody knows the work of a technology leader. */
public enum RaterGroup {
    SUPERINTENDENT(1),
    CABINET(Batches.FEWEST),
    PRINCIPALS(Batches.FEWEST),
    DIRECT_REPORTS(Batches.FEWEST),
    EXTERNAL(Batches.FEWEST);

    /** More people than a district asks in one group. */
    public static final int MOST = 40;

    private final int fewest;

    RaterGroup(int fewest) {
        this.fewest = fewest;
    }

    /** With fewer responses the group is not shown. */
    public int fewest() {
        return fewest;
    }

    /** Whether what the one person in it says is shown as theirs, which is said before they answer. */
    public boolean isIdentified() {
        return fewest == 1;
    }

    /** How many can be asked. */
    public int most() {
        return isIdentified() ? 1 : MOST;
    }
}
