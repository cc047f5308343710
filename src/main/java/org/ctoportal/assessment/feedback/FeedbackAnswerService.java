package org.ctoportal.assessment.feedback;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ctoportal.assessment.sheet.SentAnswers;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.framework.Skill;
import org.ctoportal.framework.TemplateStoreService;
import org.ctoportal.identity.CurrentUser;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what raters say, each by the own link alone. What comes twice under one number is stored once; every method answers
 * when it was stored, and returns only once it is. Who waited for a lock must see what was stored meanwhile, so nothing is
 * read as of the begin of the transaction.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class FeedbackAnswerService {

    private static final Limit MOST_ANSWERS = Limit.of(500);

    private final FeedbackRoundRepository rounds;
    private final FeedbackRaterRepository raters;
    private final FeedbackAnswerRepository answers;
    private final FeedbackCommandRepository commands;
    private final FeedbackLinkRepository links;
    private final FeedbackReports reports;
    private final TemplateStoreService templates;
    private final DistrictProfileService districts;
    private final CurrentUser currentUser;
    private final Clock clock;

    FeedbackAnswerService(
            FeedbackRoundRepository rounds,
            FeedbackRaterRepository raters,
            FeedbackAnswerRepository answers,
            FeedbackCommandRepository commands,
            FeedbackLinkRepository links,
            FeedbackReports reports,
            TemplateStoreService templates,
            DistrictProfileService districts,
            CurrentUser currentUser,
            Clock clock) {
        this.rounds = rounds;
        this.raters = raters;
        this.answers = answers;
        this.commands = commands;
        this.links = links;
        this.reports = reports;
        this.templates = templates;
        this.districts = districts;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * What whoever came in is asked.
     *
     * @throws RoundNotFoundException when it is not theirs to answer, or their link has ended
     */
    @Transactional(readOnly = true)
    public AskedFeedback asked(FeedbackRoundId id) {
        var round = rounds.findById(id.value()).orElseThrow(RoundNotFoundException::new);
        var rater = raters.findByRoundIdAndId(id.value(), own(id).value()).orElseThrow(RoundNotFoundException::new);
        var shown = rater.status() == RaterStatus.ASKED && rater.isConfirmed()
                ? answers.findByRaterId(rater.id(), MOST_ANSWERS)
                : List.<FeedbackAnswer>of();
        return new AskedFeedback(
                id,
                rater.raterId(),
                rater.name(),
                rater.group(),
                round.personName(),
                districts.profile().name(),
                rater.status(),
                rater.isConfirmed(),
                round.isInEvaluation(),
                round.status() == RoundStatus.CLOSED,
                round.lastDay(),
                round.window().zone(),
                templates.framework(round.framework()),
                shown.stream().map(FeedbackAnswer::sheet).toList());
    }

    /**
     * The rater says whether they have known the work for six months or longer; who has not is not asked further.
     *
     * @param seat whom the browser shows the question; who came in may have changed since
     * @throws OtherRaterException when somebody else came in with this browser
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void confirm(FeedbackRoundId id, RaterId seat, boolean known) {
        requireSeat(id, seat);
        var rater = held(id, seat);
        if (known) {
            rater.confirm(clock.instant());
        } else {
            rater.decline(clock.instant());
        }
    }

    /**
     * Stores what the rater says of statements, all of it or nothing.
     *
     * @param seat whose answers the browser shows; who came in may have changed since
     * @param said each of another statement
     * @throws OtherRaterException when somebody else came in with this browser
     * @throws AnswersLockedException when the answers were submitted
     * @throws RoundNotFoundException when it is not theirs to answer, or there is no such statement
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Instant record(FeedbackRoundId id, RaterId seat, List<GiveAnswer> said) {
        SentAnswers.requireFit(said, GiveAnswer::question);
        var work = work(id, seat, rounds.findById(id.value()));
        return said.stream()
                .map(one -> once(work, one.command(), () -> say(work, one)))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private void say(Work work, GiveAnswer said) {
        work.rater.requireAnswering();
        var skill = skillOf(work.round, said);
        answers.findByRaterIdAndStatement(work.rater.id(), said.question())
                .orElseGet(() -> answers.save(new FeedbackAnswer(work.rater, skill.code(), said.question())))
                .say(said);
    }

    /**
     * Locks the answers. In a closed round a version of the report is made when there is something new to show.
     *
     * @throws NothingAnsweredException when no skill has enough answers
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Instant submit(FeedbackRoundId id, RaterId seat, UUID command) {
        var work = work(id, seat, rounds.findWithLockById(id.value()));
        return once(work, command, () -> {
            if (FeedbackScores.of(answers.findByRaterId(work.rater.id(), MOST_ANSWERS))
                    .isEmpty()) {
                throw new NothingAnsweredException();
            }
            work.rater.submit(work.round.versions() + 1, work.now);
            if (work.round.status() == RoundStatus.CLOSED) {
                reports.make(work.round);
            }
        });
    }

    private record Work(FeedbackRound round, FeedbackRater rater, Instant now) {}

    /** Where the round is locked, it is before the rater, in the order of everybody who locks both. */
    private Work work(FeedbackRoundId id, RaterId seat, Optional<FeedbackRound> found) {
        requireSeat(id, seat);
        var round = found.orElseThrow(RoundNotFoundException::new);
        // As exact as the database keeps it, so that what comes again gets the same answer.
        return new Work(round, held(id, seat), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private Instant once(Work work, UUID command, Runnable action) {
        var done = commands.findByRaterIdAndCommand(work.rater.id(), command.toString());
        if (done.isPresent()) {
            return done.get().doneAt();
        }
        action.run();
        commands.save(new FeedbackCommand(work.rater, command, work.now));
        return work.now;
    }

    private FeedbackRater held(FeedbackRoundId id, RaterId rater) {
        return raters.findWithLockByRoundIdAndId(id.value(), rater.value()).orElseThrow(RoundNotFoundException::new);
    }

    /** Somebody else may have come in with this browser, to another round or with an account: what was said waits there. */
    private void requireSeat(FeedbackRoundId id, RaterId seat) {
        if (currentUser
                        .findGuest()
                        .filter(guest -> guest.holds(FeedbackRoutes.seatOf(id)))
                        .isEmpty()
                || !own(id).equals(seat)) {
            throw new OtherRaterException();
        }
    }

    /** A link that was revoked or has expired ends what was begun with it. */
    private RaterId own(FeedbackRoundId id) {
        return currentUser
                .findGuest()
                .filter(guest -> guest.holds(FeedbackRoutes.seatOf(id)))
                .flatMap(guest -> links.findByDistrictIdAndId(guest.districtId().value(), guest.seat()))
                .filter(link -> link.isLive(clock.instant()) && link.round().equals(id))
                .map(FeedbackLink::rater)
                .orElseThrow(RoundNotFoundException::new);
    }

    private Skill skillOf(FeedbackRound round, GiveAnswer said) {
        var framework = templates.framework(round.framework());
        var level = said.level();
        if (level != null && ObserverScale.of(framework).stream().noneMatch(one -> one.level() == level)) {
            throw new IllegalArgumentException("No such level");
        }
        return framework.skills().stream()
                .filter(skill -> skill.selfStatements().stream()
                        .anyMatch(one -> one.code().equals(said.question())))
                .findFirst()
                .orElseThrow(RoundNotFoundException::new);
    }
}
