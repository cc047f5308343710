package org.ctoportal.guide;

import java.io.Serializable;
import org.ctoportal.tasks.TaskWords;

/**
 * A step as it stands.
 *
 * @param says what is there, or what is missing
 * @param path where it is done; empty while there is nothing to open
 * @param makes whether what the step needs can be made from the step before
 */
public record StepLine(JourneyStep step, StepState state, TaskWords says, String path, boolean makes)
        implements Serializable {

    public boolean isDone() {
        return state == StepState.DONE;
    }
}
