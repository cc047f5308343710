package org.ctoportal.tasks;

/** What somebody does about what waits for them. */
public enum WaitingKind {
    /** Agree, decline or sign: others cannot go on before. */
    DECIDE(Telling.AT_ONCE),
    /** Look at what somebody handed in. */
    CHECK(Telling.AT_ONCE),
    /** Give an answer that was asked for. */
    ANSWER(Telling.AT_ONCE),
    /** Go on with what one began. */
    FINISH(Telling.WHEN_DUE),
    /** Keep a date. */
    DATE(Telling.WHEN_DUE);

    private final Telling usually;

    WaitingKind(Telling usually) {
        this.usually = usually;
    }

    /** When letters tell of it, unless the room says otherwise. */
    public Telling usually() {
        return usually;
    }
}
