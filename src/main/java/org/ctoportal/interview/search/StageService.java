package org.ctoportal.interview.search;

import java.time.Clock;
import java.util.List;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where candidates are in a search, and how they got there. */
@Service
@PreAuthorize(Permissions.MAY_READ_SEARCHES)
public class StageService {

    private static final Limit MOST_STEPS = Limit.of(200);

    private final StageMoveRepository moves;
    private final SearchAccess access;
    private final VeteranClaimRepository claims;
    private final ReasonLetterRepository letters;
    private final PreferenceRules rules;
    private final CurrentUser currentUser;
    private final Clock clock;

    StageService(
            StageMoveRepository moves,
            SearchAccess access,
            VeteranClaimRepository claims,
            ReasonLetterRepository letters,
            PreferenceRules rules,
            CurrentUser currentUser,
            Clock clock) {
        this.moves = moves;
        this.access = access;
        this.claims = claims;
        this.letters = letters;
        this.rules = rules;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Moves candidates, all of them or none.
     *
     * @throws RefusedMoveException when one of them cannot go there from where they are, or a reason is missing
     */
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_SEARCHES)
    public void move(SearchId search, MoveCandidates command) {
        var now = clock.instant();
        var author = currentUser.get().name();
        for (var candidate : access.held(search, command.candidates())) {
            var owed = command.to() == CandidateStage.NOT_SELECTED && isOwedAReason(candidate);
            if (owed && command.reason().isBlank()) {
                throw new RefusedMoveException(candidate.code(), RefusedMoveException.Why.REASON_FOR_VETERAN);
            }
            dropLetter(candidate);
            var move = moves.save(candidate.move(command.to(), command.reason(), author, now));
            if (owed) {
                letters.save(new ReasonLetter(candidate, move));
            }
        }
    }

    /**
     * Moves the one a search ends with to the offer, stage by stage; whoever has it already stays.
     *
     * @throws RefusedMoveException for somebody who is not in the search any more
     */
    @Transactional
    @PreAuthorize(Permissions.MAY_DECIDE_SEARCHES)
    public void offer(SearchId search, CandidateId id) {
        var candidate = access.hold(search, id);
        var now = clock.instant();
        var author = currentUser.get().name();
        if (!candidate.summary().stage().isActive()) {
            throw new RefusedMoveException(candidate.code(), RefusedMoveException.Why.NOT_ALLOWED);
        }
        while (!candidate.summary().stage().hasReached(CandidateStage.OFFERED)) {
            var next = CandidateStage.values()[candidate.summary().stage().ordinal() + 1];
            moves.save(candidate.move(next, "", author, now));
        }
    }

    /** A finalist with a claim is rejected with a written reason only, where the state has a rule of points. */
    private boolean isOwedAReason(Candidate candidate) {
        return candidate.reached().hasReached(CandidateStage.FINALIST)
                && claims.findByCandidateId(candidate.id()).isPresent()
                && rules.points().isPresent();
    }

    /** Whoever comes back, or moves on, gets no letter that was not sent yet. */
    private void dropLetter(Candidate candidate) {
        if (candidate.reached().hasReached(CandidateStage.FINALIST)) {
            letters.findFirstByCandidateIdOrderByNumberDesc(candidate.id())
                    .filter(letter -> !letter.isSent())
                    .ifPresent(letters::delete);
        }
    }

    /** Every move of a candidate, the latest first. */
    @Transactional(readOnly = true)
    public List<StageStep> history(SearchId search, CandidateId candidate) {
        access.get(search, candidate);
        return moves.findByCandidateIdOrderByNumberDesc(candidate.value(), MOST_STEPS).stream()
                .map(StageMove::step)
                .toList();
    }
}
