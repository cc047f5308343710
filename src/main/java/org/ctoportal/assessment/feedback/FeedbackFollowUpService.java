package org.ctoportal.assessment.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ctoportal.assessment.feedback.RefusedRoundException.Why;
import org.ctoportal.identity.ColleagueService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.EmailAddress;
import org.ctoportal.identity.Permissions;
import org.ctoportal.mail.MailService;
import org.ctoportal.records.Holds;
import org.ctoportal.wording.LetterKind;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What comes after people were asked: more time, letters that did not arrive, and the end of what was answered. */
@Service
@PreAuthorize(Permissions.MAY_ASK_FEEDBACK)
public class FeedbackFollowUpService {

    private final FeedbackRaterRepository raters;
    private final FeedbackAnswerRepository answers;
    private final FeedbackCommandRepository commands;
    private final FeedbackDueRepository due;
    private final RoundAccess access;
    private final FeedbackLinks links;
    private final FeedbackSteps steps;
    private final MailService mail;
    private final ColleagueService colleagues;
    private final Holds holds;
    private final CurrentUser currentUser;
    private final Clock clock;

    FeedbackFollowUpService(
            FeedbackRaterRepository raters,
            FeedbackAnswerRepository answers,
            FeedbackCommandRepository commands,
            FeedbackDueRepository due,
            RoundAccess access,
            FeedbackLinks links,
            FeedbackSteps steps,
            MailService mail,
            ColleagueService colleagues,
            Holds holds,
            CurrentUser currentUser,
            Clock clock) {
        this.raters = raters;
        this.answers = answers;
        this.commands = commands;
        this.due = due;
        this.access = access;
        this.links = links;
        this.steps = steps;
        this.mail = mail;
        this.colleagues = colleagues;
        this.holds = holds;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Gives everybody more time and tells them by a letter, whether they answered or not; on a day on which everybody got a
     * letter already, the next reminder tells them. Links that were handed over work as much longer.
     *
     * @return whether letters were written
     * @throws RefusedRoundException for a day that is not later, is over, or is too far away
     */
    @Transactional
    public boolean extend(FeedbackRoundId id, LocalDate day) {
        var round = access.run(id);
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, round.window().zone());
        if (day.isBefore(today) || day.isAfter(today.plusDays(BeginRound.MOST_DAYS))) {
            throw new RefusedRoundException(Why.DAY_OF_MORE_TIME, "");
        }
        round.extendTo(day);
        due.findById(round.id()).ifPresent(one -> one.leaveUntil(round.window().nextAfter(now)));
        links.extend(round);
        if (round.wroteLately(now) || !mail.isCarried()) {
            return false;
        }
        steps.tellMoreTime(round);
        return true;
    }

    /**
     * Sends the link of somebody whom nothing reached yet to the right address; with whoever was reached once, a link to another
     * address would open what they began. Links before end. Never by the one it is about: a link to another address is a link to
     * another person.
     *
     * @throws RoundStepException for somebody who was reached, or when nobody can answer any more
     * @throws RefusedRoundException for an address that is none, or is somebody else's in the round
     */
    @Transactional
    public void readdress(FeedbackRoundId id, RaterId raterId, String typed) {
        var round = access.run(id);
        access.requireTrusted(round);
        if (!links.undelivered(round).hasReachedNobody(raterId)) {
            throw new RoundStepException(round.status());
        }
        var address = address(typed);
        var all = raters.findByRoundIdOrderByName(round.id(), FeedbackRoundService.MOST_RATERS);
        if (colleagues.isAddressOf(round.person(), address.value())) {
            throw new RefusedRoundException(Why.OWN_ADDRESS, address.value());
        }
        if (all.stream()
                .anyMatch(one -> !one.raterId().equals(raterId) && one.email().equals(address.value()))) {
            throw new RefusedRoundException(Why.TWICE, address.value());
        }
        var rater =
                raters.findWithLockByRoundIdAndId(id.value(), raterId.value()).orElseThrow(RoundNotFoundException::new);
        rater.readdress(address);
        links.revoke(rater);
        steps.write(round, List.of(rater), LetterKind.FEEDBACK_ASKED);
    }

    private static EmailAddress address(String typed) {
        try {
            return new EmailAddress(typed);
        } catch (IllegalArgumentException e) {
            throw new RefusedRoundException(Why.WRONG_ADDRESS, "");
        }
    }

    /**
     * Destroys what everybody answered, once nobody can answer any more. The reports stay as they were made. Never by
     * the one they are about.
     *
     * @throws RoundStepException while somebody who is late may still answer, or when it was done before
     */
    @Transactional
    public void destroyAnswers(FeedbackRoundId id) {
        var round = access.run(id);
        if (!access.keepsOf(round)) {
            throw new RoundNotFoundException();
        }
        holds.require(FeedbackRecordSource.CLASS, round.id());
        round.destroyAnswers(currentUser.get().name(), clock.instant());
        answers.deleteOf(round.id());
        commands.deleteOf(round.id());
    }
}
