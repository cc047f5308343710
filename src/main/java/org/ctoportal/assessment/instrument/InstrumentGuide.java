package org.ctoportal.assessment.instrument;

import java.io.Serializable;
import java.util.List;

/**
 * What an instrument says beside its statements.
 *
 * @param instructions for whoever answers and for the talk afterwards
 * @param fewest how many of a team must have answered before anything is shown
 * @param disconnect from how many points between the lowest and the highest rating a team sees something differently
 */
public record InstrumentGuide(List<String> instructions, List<Area> areas, int fewest, int disconnect)
        implements Serializable {

    public InstrumentGuide {
        instructions = List.copyOf(instructions);
        areas = List.copyOf(areas);
    }

    /** What to ask oneself, and what could be done next, in an area. */
    public record Area(String code, List<String> prompts, List<String> nextSteps) implements Serializable {

        public Area {
            prompts = List.copyOf(prompts);
            nextSteps = List.copyOf(nextSteps);
        }
    }
}
