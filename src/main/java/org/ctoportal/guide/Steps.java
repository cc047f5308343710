package org.ctoportal.guide;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.ctoportal.tasks.TaskWords;

/** Collects the steps of a journey in their order; the first that is not done is the one to take now. */
final class Steps {

    private final List<StepLine> lines = new ArrayList<>();
    private boolean found;

    /** A step that is there, with the way to it. */
    Steps done(JourneyStep step, String path, Serializable... facts) {
        lines.add(new StepLine(step, StepState.DONE, words(step, "done", facts), path, false));
        return this;
    }

    /** A step with something to do; {@code case} says what, {@code path} where. */
    Steps open(JourneyStep step, String what, String path, Serializable... facts) {
        lines.add(new StepLine(step, next(), words(step, what, facts), path, false));
        return this;
    }

    /** A step whose thing can be made from the one before. */
    Steps makeable(JourneyStep step, String what) {
        lines.add(new StepLine(step, next(), words(step, what), "", true));
        return this;
    }

    /** A step that cannot be taken before another one. */
    Steps waits(JourneyStep step) {
        return open(step, "waits", "");
    }

    List<StepLine> list() {
        return List.copyOf(lines);
    }

    private StepState next() {
        var state = found ? StepState.LATER : StepState.NOW;
        found = true;
        return state;
    }

    private static TaskWords words(JourneyStep step, String what, Serializable... facts) {
        return TaskWords.of("guide.says." + step + "." + what, facts);
    }
}
