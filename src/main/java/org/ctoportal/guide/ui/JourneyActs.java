package org.ctoportal.guide.ui;

import java.io.Serializable;
import java.util.List;
import org.ctoportal.guide.Existing;
import org.ctoportal.guide.JourneyStep;

/** What can be done on the page of a journey. */
interface JourneyActs extends Serializable {

    /** Makes what the step needs, or goes where it is begun. */
    void make(JourneyStep step);

    /** Things there are that could be the one of the step. */
    List<Existing> existing(JourneyStep step);

    void takeIn(JourneyStep step, Existing thing);
}
