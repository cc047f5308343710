package org.ctoportal.interview.kit.ui;

/** What brings a kit further or back. Its texts stand under the name of the step. */
enum KitStep {
    DELETE("delete"),
    SUBMIT("submit"),
    TAKE_BACK("takeBack"),
    SEND_BACK("sendBack"),
    APPROVE("approve"),
    FREEZE("freeze"),
    REOPEN("reopen");

    private final String name;

    KitStep(String name) {
        this.name = name;
    }

    String key() {
        return "interviewKit.step." + name;
    }

    /** Whether somebody has to write why. */
    boolean needsWords() {
        return this == SEND_BACK || this == REOPEN;
    }
}
