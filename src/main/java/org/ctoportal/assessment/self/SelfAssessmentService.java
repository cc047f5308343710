package org.ctoportal.assessment.self;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.ctoportal.assessment.instrument.InstrumentKind;
import org.ctoportal.assessment.instrument.InstrumentShelf;
import org.ctoportal.district.tenancy.ManyRows;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.SignedInPerson;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Self-assessments of whoever is signed in; nobody reaches those of somebody else here. */
@Service
@PreAuthorize(Permissions.MAY_ASSESS_SELF)
public class SelfAssessmentService {

    /** More runs than a career has. */
    private static final Limit MOST = Limit.of(200);

    private final SelfAssessmentRepository assessments;
    private final SelfRatingRepository ratings;
    private final SelfShareRepository shares;
    private final SelfStepRepository steps;
    private final SelfLetters letters;
    private final SelfRuns runs;
    private final InstrumentShelf instruments;
    private final ManyRows many;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SelfAssessmentService(
            SelfAssessmentRepository assessments,
            SelfRatingRepository ratings,
            SelfShareRepository shares,
            SelfStepRepository steps,
            SelfLetters letters,
            SelfRuns runs,
            InstrumentShelf instruments,
            ManyRows many,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assessments = assessments;
        this.ratings = ratings;
        this.shares = shares;
        this.steps = steps;
        this.letters = letters;
        this.runs = runs;
        this.instruments = instruments;
        this.many = many;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** Begins a run, or finds the one of that instrument that is open: nobody fills two at once. */
    @Transactional
    public SelfAssessmentId begin(BeginSelfAssessment said) {
        var person = currentUser.get();
        var mine = of(person, said.kind());
        var open = mine.stream().filter(one -> one.submittedAt() == null).findFirst();
        if (open.isPresent()) {
            return new SelfAssessmentId(open.get().id());
        }
        var run = mine.stream().mapToInt(SelfAssessment::run).max().orElse(0) + 1;
        var version = instruments.current(said.kind()).version();
        return keep(
                new SelfAssessment(person, version, run, said, clock.instant().truncatedTo(ChronoUnit.MICROS)), person);
    }

    /** Every run, the newest first. */
    @Transactional(readOnly = true)
    public List<SelfAssessmentSummary> mine() {
        var mine = assessments.findByOwnerIdOrderByBegunAtDescIdDesc(
                currentUser.get().id().value(), MOST);
        var answered = ratings
                .countAnswered(mine.stream().map(SelfAssessment::id).toList())
                .stream()
                .collect(toMap(SelfRatingRepository.Answered::getAssessment, one -> (int) one.getAnswered()));
        return mine.stream()
                .map(one -> one.summary(answered.getOrDefault(one.id(), 0), (int) instruments
                        .get(one.kind(), one.packVersion())
                        .statements()
                        .count()))
                .toList();
    }

    /**
     * One of them with everything about it.
     *
     * @throws SelfAssessmentNotFoundException when it is not of whoever is signed in, as if there were none
     */
    @Transactional(readOnly = true)
    public SelfAssessmentDetails get(SelfAssessmentId id) {
        var assessment = own(id);
        return new SelfAssessmentDetails(
                id,
                assessment.owner(),
                assessment.ownerName(),
                assessment.purpose(),
                assessment.background(),
                assessment.begunAt(),
                runs.of(assessment),
                runs.before(assessment).orElse(null),
                shares.findByAssessmentIdOrderById(id.value()).stream()
                        .map(SelfShare::line)
                        .toList(),
                steps.findByAssessmentIdOrderByIdDesc(id.value(), MOST).stream()
                        .map(SelfStep::line)
                        .toList());
    }

    /** The answers alone, and what they come to so far. */
    @Transactional(readOnly = true)
    public SelfRun run(SelfAssessmentId id) {
        return runs.of(own(id));
    }

    /** Opens a submitted run again as a new edition with the same answers, private as every new one. */
    @Transactional
    public SelfAssessmentId reopen(SelfAssessmentId id) {
        var assessment = own(id);
        var latest = of(currentUser.get(), assessment.kind()).stream()
                .filter(one -> one.run() == assessment.run())
                .findFirst()
                .orElseThrow(SelfAssessmentNotFoundException::new);
        if (latest.submittedAt() == null) {
            return new SelfAssessmentId(latest.id());
        }
        var next = latest.opened(currentUser.get(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        var kept = keep(next, currentUser.get());
        many.insert(ratings.findByAssessmentIdInOrderById(List.of(latest.id())).stream()
                .map(rating -> rating.copiedInto(next))
                .toList());
        return kept;
    }

    /** Takes it away with its answers, its readers and its history; nothing of it stays. */
    @Transactional
    public void delete(SelfAssessmentId id) {
        var assessment = own(id);
        var lastOfRun = of(currentUser.get(), assessment.kind()).stream()
                .noneMatch(one -> one.run() == assessment.run() && one.edition() != assessment.edition());
        events.publishEvent(
                new SelfAssessmentDeleted(id, assessment.owner(), assessment.kind(), assessment.run(), lastOfRun));
        ratings.deleteOf(assessment.id());
        shares.deleteAll(shares.findByAssessmentIdOrderById(assessment.id()));
        steps.deleteOf(assessment.id());
        letters.destroy(assessment);
        assessments.delete(assessment);
    }

    private SelfAssessmentId keep(SelfAssessment assessment, SignedInPerson person) {
        var id = assessments.save(assessment).id();
        steps.save(new SelfStep(assessment, SelfStep.What.BEGUN, person, "", assessment.begunAt()));
        return new SelfAssessmentId(id);
    }

    private List<SelfAssessment> of(SignedInPerson person, InstrumentKind kind) {
        return assessments.findByOwnerIdAndKindOrderByRunDescEditionDesc(
                person.id().value(), kind);
    }

    private SelfAssessment own(SelfAssessmentId id) {
        return assessments
                .findByIdAndOwnerId(id.value(), currentUser.get().id().value())
                .orElseThrow(SelfAssessmentNotFoundException::new);
    }
}
