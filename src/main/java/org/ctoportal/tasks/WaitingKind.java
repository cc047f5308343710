package org.ctoportal.tasks;

/** What somebody does about what waits for them. */
public enum WaitingKind {
    /** Agree, decline or sign: others cannot go on before. */
    DECIDE,
    /** Look at what somebody handed in. */
    CHECK,
    /** Give an answer that was asked for. */
    ANSWER,
    /** Go on with what one began. */
    FINISH,
    /** Keep a date. */
    DATE
}
