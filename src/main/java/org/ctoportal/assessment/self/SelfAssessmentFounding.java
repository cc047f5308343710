package org.ctoportal.assessment.self;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ctoportal.assessment.instrument.InstrumentShelf;
import org.ctoportal.district.tenancy.ManyRows;
import org.ctoportal.identity.CurrentUser;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives somebody of a demonstration district the runs of earlier years at start. No screen calls it. */
@Component
public class SelfAssessmentFounding {

    private final SelfAssessmentRepository assessments;
    private final SelfStepRepository steps;
    private final InstrumentShelf instruments;
    private final ManyRows many;
    private final SelfRuns runs;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SelfAssessmentFounding(
            SelfAssessmentRepository assessments,
            SelfStepRepository steps,
            InstrumentShelf instruments,
            ManyRows many,
            SelfRuns runs,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assessments = assessments;
        this.steps = steps;
        this.instruments = instruments;
        this.many = many;
        this.runs = runs;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * One run.
     *
     * @param levels a digit for each statement, in the order of the instrument; what is no digit stays open
     * @param ago how long ago it was submitted
     */
    public record FinishedRun(String levels, Duration ago) {}

    /** Adds submitted runs of whoever acts, in that order, unless there is one already. */
    @Transactional
    public List<SelfAssessmentId> found(BeginSelfAssessment said, List<FinishedRun> finished) {
        var person = currentUser.get();
        if (!assessments
                .findByOwnerIdAndKindOrderByRunDescEditionDesc(person.id().value(), said.kind())
                .isEmpty()) {
            return List.of();
        }
        var version = instruments.current(said.kind()).version();
        var founded = new ArrayList<SelfAssessmentId>();
        for (var run : finished) {
            var at = clock.instant().truncatedTo(ChronoUnit.MICROS).minus(run.ago());
            var assessment = new SelfAssessment(person, version, founded.size() + 1, said, at);
            assessment.submit(UUID.randomUUID(), at);
            founded.add(new SelfAssessmentId(assessments.save(assessment).id()));
            many.insert(ratings(assessment, run.levels(), at));
            steps.save(new SelfStep(assessment, SelfStep.What.SUBMITTED, person, "", at));
            events.publishEvent(new SelfAssessmentSubmitted(
                    founded.getLast(),
                    person.id(),
                    said.kind(),
                    assessment.run(),
                    at,
                    runs.of(assessment).scores()));
        }
        return founded;
    }

    private List<SelfRating> ratings(SelfAssessment assessment, String levels, Instant at) {
        var statements = instruments
                .get(assessment.kind(), assessment.packVersion())
                .statements()
                .toList();
        var ratings = new ArrayList<SelfRating>();
        for (var number = 0; number < Math.min(statements.size(), levels.length()); number++) {
            if (Character.isDigit(levels.charAt(number))) {
                var level = levels.charAt(number) - '0';
                ratings.add(new SelfRating(
                        new SelfAssessmentId(assessment.id()),
                        new RecordRating(
                                UUID.randomUUID(), statements.get(number).code(), level, false, ""),
                        at));
            }
        }
        return ratings;
    }
}
