package org.ctoportal.assessment.growth;

/** Another window kept other words of the sheet meanwhile. */
public class StaleSheetException extends RuntimeException {

    private final SheetWords now;

    StaleSheetException(SheetWords now) {
        this.now = now;
    }

    /** What stands there. */
    public SheetWords now() {
        return now;
    }
}
