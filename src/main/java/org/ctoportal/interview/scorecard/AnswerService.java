package org.ctoportal.interview.scorecard;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.ctoportal.interview.panel.PanelChanges;
import org.ctoportal.interview.panel.PanelMemberId;
import org.ctoportal.interview.panel.PanelSeat;
import org.ctoportal.interview.panel.PanelSeatService;
import org.ctoportal.interview.score.ScoringRules;
import org.ctoportal.interview.score.SheetLockedException;
import org.ctoportal.interview.score.SheetStatus;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.SearchId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what panelists score, each on the own scorecards alone. What comes twice under one number is stored once; every
 * method answers when it was stored, and returns only once it is. Who waited for the lock of a scorecard must see what was
 * stored meanwhile, so nothing is read as of the begin of the transaction.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class AnswerService {

    private final PanelSeatService seats;
    private final ScoringRepository scorings;
    private final ScorecardRepository cards;
    private final AnswerRatingRepository answers;
    private final RatingChangeRepository changes;
    private final ScoreCommandRepository commands;
    private final ScorecardStepRepository steps;
    private final PanelChanges board;
    private final Clock clock;

    AnswerService(
            PanelSeatService seats,
            ScoringRepository scorings,
            ScorecardRepository cards,
            AnswerRatingRepository answers,
            RatingChangeRepository changes,
            ScoreCommandRepository commands,
            ScorecardStepRepository steps,
            PanelChanges board,
            Clock clock) {
        this.seats = seats;
        this.scorings = scorings;
        this.cards = cards;
        this.answers = answers;
        this.changes = changes;
        this.commands = commands;
        this.steps = steps;
        this.board = board;
        this.clock = clock;
    }

    /**
     * Stores what the panelist says of one answer.
     *
     * @param member whose scorecard the browser shows; the one who is signed in may have changed since
     * @throws OtherSeatException when somebody else is signed in by now
     * @throws ScorecardNotFoundException when the candidate is not theirs to score, or there is no such question
     * @throws SheetLockedException when the scorecard was submitted, or what was submitted once changes without a reason
     * @throws ScoringClosedException when the chair ended scoring
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Instant record(SearchId search, CandidateId candidate, PanelMemberId member, RecordAnswer said) {
        var seat = seat(search, candidate, member);
        return once(seat, candidate, said.command(), work -> {
            if (!work.card.status().mayRate()) {
                throw new SheetLockedException(work.card.status());
            }
            answers.findByScorecardIdAndQuestion(work.card.id(), said.question())
                    .orElseThrow(ScorecardNotFoundException::new)
                    .record(work.card, said, ScoringRules.STANDARD, seat.name(), work.now)
                    .ifPresent(changes::save);
        });
    }

    /**
     * Locks the scorecard.
     *
     * @throws OtherSeatException when somebody else is signed in by now
     * @throws NoteMissingException when a lowest or highest level stands without a note
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Instant submit(SearchId search, CandidateId candidate, PanelMemberId member, UUID command) {
        var seat = seat(search, candidate, member);
        return once(seat, candidate, command, work -> {
            var lacking = answers.findByScorecardIdInOrderById(List.of(work.card.id())).stream()
                    .filter(answer -> answer.lacksNote(ScoringRules.STANDARD))
                    .map(AnswerRating::question)
                    .toList();
            if (!lacking.isEmpty()) {
                throw new NoteMissingException(lacking);
            }
            steps.save(work.card.become(SheetStatus.SUBMITTED, "", seat.name(), work.now, false));
            board.changed(search);
        });
    }

    private record Work(Scorecard card, Instant now) {}

    private Instant once(PanelSeat seat, CandidateId candidate, UUID command, Consumer<Work> action) {
        var search = seat.search().value();
        var card = cards.findWithLockBySearchIdAndMemberIdAndCandidateId(
                        search, seat.member().value(), candidate.value())
                .orElseThrow(ScorecardNotFoundException::new);
        var done = commands.findByScorecardIdAndCommand(card.id(), command.toString());
        if (done.isPresent()) {
            return done.get().doneAt();
        }
        scorings.findBySearchId(search)
                .orElseThrow(ScorecardNotFoundException::new)
                .requireRunning();
        // As exact as the database keeps it, so that what comes again gets the same answer.
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        action.accept(new Work(card, now));
        commands.save(new ScoreCommand(card, command, now));
        return now;
    }

    private PanelSeat seat(SearchId search, CandidateId candidate, PanelMemberId member) {
        var seat = seats.seat(search);
        if (!seat.member().equals(member)) {
            throw new OtherSeatException();
        }
        if (!seat.mayOpen(candidate)) {
            throw new ScorecardNotFoundException();
        }
        return seat;
    }
}
