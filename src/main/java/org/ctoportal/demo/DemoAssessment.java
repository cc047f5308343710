package org.ctoportal.demo;

import java.time.Duration;
import java.util.List;
import org.ctoportal.assessment.instrument.InstrumentKind;
import org.ctoportal.assessment.self.Background;
import org.ctoportal.assessment.self.BeginSelfAssessment;
import org.ctoportal.assessment.self.Purpose;
import org.ctoportal.assessment.self.SelfAssessmentFounding;
import org.ctoportal.assessment.self.SelfAssessmentFounding.FinishedRun;
import org.springframework.stereotype.Component;

/** The technology leader of the demo has assessed the own work twice, a year apart. */
@Component
class DemoAssessment {

    /** Five digits for each of ten skills. */
    private static final String FIRST = "32322 33322 33433 22222 33222 22222 44444 33333 44344 33333";

    private static final String SECOND = "33423 34323 43443 22332 43322 22233 54454 44343 44545 43434";

    private final DemoActors actors;
    private final SelfAssessmentFounding founding;

    DemoAssessment(DemoActors actors, SelfAssessmentFounding founding) {
        this.actors = actors;
        this.founding = founding;
    }

    void answer() {
        actors.actAs(DemoCast.TECHNOLOGY_LEADER);
        founding.found(
                new BeginSelfAssessment(InstrumentKind.TECHNOLOGY_LEADER, Purpose.GROWTH, Background.TECHNICAL),
                List.of(run(FIRST, 380), run(SECOND, 15)));
    }

    private static FinishedRun run(String levels, long daysAgo) {
        return new FinishedRun(levels.replace(" ", ""), Duration.ofDays(daysAgo));
    }
}
