package org.ctoportal.credential.holding;

/** What is known of a holding whatever the day. */
enum HoldingStage {
    PREPARING,
    EARNED,
    WITHDRAWN
}
