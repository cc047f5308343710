package org.ctoportal.assessment.self;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.ctoportal.identity.Colleague;
import org.ctoportal.identity.ColleagueService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.PersonId;
import org.ctoportal.identity.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may see a self-assessment beside its owner. Every share and every look of somebody else is kept and shown to the owner. */
@Service
@PreAuthorize(Permissions.MAY_READ)
public class SelfShareService {

    private static final Limit MOST = Limit.of(200);

    private final SelfAssessmentRepository assessments;
    private final SelfShareRepository shares;
    private final SelfStepRepository steps;
    private final SelfRuns runs;
    private final ColleagueService colleagues;
    private final SelfLetters letters;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SelfShareService(
            SelfAssessmentRepository assessments,
            SelfShareRepository shares,
            SelfStepRepository steps,
            SelfRuns runs,
            ColleagueService colleagues,
            SelfLetters letters,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assessments = assessments;
        this.shares = shares;
        this.steps = steps;
        this.runs = runs;
        this.colleagues = colleagues;
        this.letters = letters;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** With whom one can share: superintendents first. */
    @Transactional(readOnly = true)
    @PreAuthorize(Permissions.MAY_ASSESS_SELF)
    public List<Colleague> possibleReaders() {
        var self = currentUser.get().id();
        return colleagues.readers().stream()
                .filter(one -> !one.id().equals(self))
                .sorted((one, other) -> Boolean.compare(isSuperintendent(other), isSuperintendent(one)))
                .toList();
    }

    private static boolean isSuperintendent(Colleague colleague) {
        return colleague.roles().contains(Role.SUPERINTENDENT);
    }

    /**
     * Lets somebody see what was submitted, from now on and until it is taken back; tells them by a letter.
     *
     * @throws SelfAssessmentNotFoundException when it is not of whoever is signed in, is not submitted, or the reader is
     *     nobody one can share with
     */
    @Transactional
    @PreAuthorize(Permissions.MAY_ASSESS_SELF)
    public void share(SelfAssessmentId id, PersonId reader, Extent extent) {
        var assessment = own(id);
        if (assessment.submittedAt() == null) {
            throw new SelfAssessmentNotFoundException();
        }
        var colleague = possibleReaders().stream()
                .filter(one -> one.id().equals(reader))
                .findFirst()
                .orElseThrow(SelfAssessmentNotFoundException::new);
        var now = clock.instant();
        shares.findByAssessmentIdAndReaderId(id.value(), reader.value())
                .ifPresentOrElse(share -> share.extend(extent, now), () -> {
                    shares.save(new SelfShare(assessment, colleague, extent, now));
                    letters.tell(assessment, reader);
                });
        events.publishEvent(new SelfAssessmentShared(id, assessment.owner()));
        log(assessment, SelfStep.What.SHARED, colleague.name(), now);
    }

    /** Takes it back: from now on they see nothing of it, and a letter that still waits is not sent. */
    @Transactional
    @PreAuthorize(Permissions.MAY_ASSESS_SELF)
    public void revoke(SelfAssessmentId id, PersonId reader) {
        var assessment = own(id);
        shares.findByAssessmentIdAndReaderId(id.value(), reader.value()).ifPresent(share -> {
            shares.delete(share);
            letters.withdraw(assessment, reader);
            log(assessment, SelfStep.What.REVOKED, share.readerName(), clock.instant());
        });
    }

    /** What others shared with whoever is signed in, the newest first. */
    @Transactional(readOnly = true)
    public List<SharedAssessmentSummary> sharedWithMe() {
        var mine =
                shares.findByReaderIdOrderBySharedAtDesc(currentUser.get().id().value(), MOST);
        if (mine.isEmpty()) {
            return List.of();
        }
        var shared = assessments
                .findByIdIn(mine.stream().map(SelfShare::assessmentId).toList())
                .stream()
                .collect(toMap(SelfAssessment::id, Function.identity()));
        return mine.stream()
                .map(share -> summary(share, Objects.requireNonNull(shared.get(share.assessmentId()))))
                .toList();
    }

    private static SharedAssessmentSummary summary(SelfShare share, SelfAssessment assessment) {
        return new SharedAssessmentSummary(
                new SelfAssessmentId(assessment.id()),
                assessment.kind(),
                assessment.ownerName(),
                share.extent(),
                share.sharedAt());
    }

    /**
     * What somebody shared, without their other runs. That it was looked at is kept before it is shown.
     *
     * @throws SelfAssessmentNotFoundException when it is not shared with whoever is signed in, as if there were none
     */
    @Transactional
    public SharedAssessmentDetails view(SelfAssessmentId id) {
        var share = shares.findByAssessmentIdAndReaderId(
                        id.value(), currentUser.get().id().value())
                .orElseThrow(SelfAssessmentNotFoundException::new);
        var assessment = assessments.findById(id.value()).orElseThrow(SelfAssessmentNotFoundException::new);
        log(assessment, SelfStep.What.VIEWED, "", clock.instant());
        var run = runs.of(assessment);
        return new SharedAssessmentDetails(
                assessment.ownerName(),
                share.extent(),
                share.sharedAt(),
                share.extent() == Extent.RATINGS ? run : run.withoutNotes());
    }

    /** Keeps that the owner took it out as a file of that kind. */
    @Transactional
    @PreAuthorize(Permissions.MAY_ASSESS_SELF)
    public void taken(SelfAssessmentId id, String format) {
        log(own(id), SelfStep.What.TAKEN, format, clock.instant());
    }

    private void log(SelfAssessment assessment, SelfStep.What what, String subject, Instant now) {
        steps.save(new SelfStep(assessment, what, currentUser.get(), subject, now));
    }

    private SelfAssessment own(SelfAssessmentId id) {
        return assessments
                .findByIdAndOwnerId(id.value(), currentUser.get().id().value())
                .orElseThrow(SelfAssessmentNotFoundException::new);
    }
}
