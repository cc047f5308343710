package org.ctoportal.assessment.feedback;

import java.util.List;
import org.ctoportal.identity.Colleague;
import org.ctoportal.identity.ColleagueService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/**
 * Which rounds are there for whom. Whoever keeps feedback sees every round but one on themselves that somebody else set up:
 * of that, as anybody else, only that it is there, and its report.
 */
@Component
class RoundAccess {

    private final FeedbackRoundRepository rounds;
    private final ColleagueService colleagues;
    private final CurrentUser currentUser;

    RoundAccess(FeedbackRoundRepository rounds, ColleagueService colleagues, CurrentUser currentUser) {
        this.rounds = rounds;
        this.colleagues = colleagues;
        this.currentUser = currentUser;
    }

    List<FeedbackRound> list(Pageable page) {
        return keeps()
                ? rounds.findAllByOrderByIdDesc(page)
                : rounds.findByPersonIdOrderByIdDesc(currentUser.get().id().value(), page);
    }

    /** One that may be looked at; what is in it is another question. */
    FeedbackRound get(FeedbackRoundId id) {
        return rounds.findById(id.value()).filter(this::isThere).orElseThrow(RoundNotFoundException::new);
    }

    /** One that may be set up, launched and closed. */
    FeedbackRound run(FeedbackRoundId id) {
        return rounds.findWithLockById(id.value()).filter(this::mayRun).orElseThrow(RoundNotFoundException::new);
    }

    boolean mayRun(FeedbackRound round) {
        var user = currentUser.get();
        return isOwn(round) ? round.isBegunBy(user.id()) : keeps();
    }

    /**
     * Only the one the round is about, unless an evaluation may use it: then those who keep feedback too. That was settled
     * before anybody answered.
     */
    boolean mayReadReport(FeedbackRound round) {
        return isOwn(round) || keeps() && round.isInEvaluation();
    }

    /** Keeps feedback, and not on themselves. */
    boolean keepsOf(FeedbackRound round) {
        return keeps() && !isOwn(round);
    }

    /** Names of those who may ask everybody in it: never whoever it is about. */
    List<String> launchers(FeedbackRound round) {
        return colleagues.readers().stream()
                .filter(one -> !one.id().equals(round.person()))
                .filter(one ->
                        one.roles().stream().anyMatch(role -> role.permissions().contains(Permissions.KEEP_FEEDBACK)))
                .map(Colleague::name)
                .toList();
    }

    boolean keeps() {
        return currentUser.get().may(Permissions.KEEP_FEEDBACK);
    }

    /** Whoever has a link can read what is being answered by it: it is never in the hands of the one it is about. */
    void requireTrusted(FeedbackRound round) {
        if (!keepsOf(round)) {
            throw new RefusedRoundException(RefusedRoundException.Why.NO_MAIL, "");
        }
    }

    boolean isOwn(FeedbackRound round) {
        return round.person().equals(currentUser.get().id());
    }

    private boolean isThere(FeedbackRound round) {
        return isOwn(round) || keeps();
    }
}
