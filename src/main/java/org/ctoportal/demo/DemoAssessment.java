package org.ctoportal.demo;

import java.time.Duration;
import java.util.List;
import org.ctoportal.assessment.instrument.InstrumentKind;
import org.ctoportal.assessment.matrix.MatrixConsentService;
import org.ctoportal.assessment.self.Background;
import org.ctoportal.assessment.self.BeginSelfAssessment;
import org.ctoportal.assessment.self.Purpose;
import org.ctoportal.assessment.self.SelfAssessmentFounding;
import org.ctoportal.assessment.self.SelfAssessmentFounding.FinishedRun;
import org.springframework.stereotype.Component;

/**
 * The technology leader of the demo and the team have assessed their own work twice, a year apart. Two of them let the
 * team's skills show their name.
 */
@Component
class DemoAssessment {

    /** Five digits for each of ten skills. */
    private static final String FIRST = "32322 33322 33433 22222 33222 22222 44444 33333 44344 33333";

    private static final String SECOND = "33423 34323 43443 22332 43322 22233 54454 44343 44545 43434";

    /** Each member of the team a year ago and now. */
    private static final List<List<String>> TEAM = List.of(
            List.of(
                    "33333 22332 44444 44343 33433 33343 22222 22322 22322 33233",
                    "34333 23332 45444 44444 34433 33443 32222 32322 22332 33333"),
            List.of(
                    "22222 22222 22322 21222 22222 22223 44454 44444 33333 33333",
                    "22322 32222 23322 22222 22322 32223 45454 44454 33433 34333"),
            List.of(
                    "23222 33333 22222 22222 23222 22332 33333 43443 33333 44445",
                    "33222 33343 32222 22322 23322 32332 33433 43444 33343 45445"),
            List.of(
                    "22322 22222 33322 33223 22222 33433 33333 23232 22222 22222",
                    "32322 22322 33332 33323 23222 43433 33433 33232 22322 22332"));

    private final DemoActors actors;
    private final SelfAssessmentFounding founding;
    private final MatrixConsentService consents;

    DemoAssessment(DemoActors actors, SelfAssessmentFounding founding, MatrixConsentService consents) {
        this.actors = actors;
        this.founding = founding;
        this.consents = consents;
    }

    void answer() {
        answer(DemoCast.TECHNOLOGY_LEADER, List.of(FIRST, SECOND), true);
        for (var at = 0; at < TEAM.size(); at++) {
            answer(DemoCast.TEAM.get(at), TEAM.get(at), at == 0);
        }
    }

    /** Consents on the first start only: whoever withdraws it stays so. */
    private void answer(String name, List<String> levels, boolean byName) {
        actors.actAs(name);
        var founded = founding.found(
                new BeginSelfAssessment(InstrumentKind.TECHNOLOGY_LEADER, Purpose.GROWTH, Background.TECHNICAL),
                List.of(run(levels.getFirst(), 380), run(levels.getLast(), 15)));
        if (byName && !founded.isEmpty()) {
            consents.consent();
        }
    }

    private static FinishedRun run(String levels, long daysAgo) {
        return new FinishedRun(levels.replace(" ", ""), Duration.ofDays(daysAgo));
    }
}
