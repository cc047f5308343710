package org.ctoportal.interview.record;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is to be done next about the records of a search, the first thing that stands in the way of all others. */
public enum NextStep {
    /** The time does not run before somebody says when the personnel action was. */
    SAY_ACTION,
    /** A hold stands; somebody looks whether it still does. */
    REVIEW_HOLD,
    /** Somebody asked for the records and waits. */
    ANSWER_REQUEST,
    /** The state asks for a notice before. */
    GIVE_NOTICE,
    WAIT,
    /** Somebody asked for the destruction, and a second person has to agree. */
    AGREE,
    DESTROY,
    /** Nothing: they are destroyed. */
    DONE;

    static NextStep of(
            RecordFacts facts,
            Optional<Retention> retention,
            @Nullable HoldLine hold,
            @Nullable DestructionLine destruction,
            LocalDate today) {
        if (destruction != null && destruction.isDone()) {
            return DONE;
        }
        if (hold != null) {
            return REVIEW_HOLD;
        }
        if (facts.requestPending()) {
            return ANSWER_REQUEST;
        }
        if (retention.isEmpty()) {
            return SAY_ACTION;
        }
        if (!retention.get().notices().isEmpty() && facts.noticeOn() == null) {
            return GIVE_NOTICE;
        }
        if (today.isBefore(retention.get().until())) {
            return WAIT;
        }
        return destruction == null ? DESTROY : AGREE;
    }
}
