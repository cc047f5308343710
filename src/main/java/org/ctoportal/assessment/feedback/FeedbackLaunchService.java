package org.ctoportal.assessment.feedback;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.ctoportal.assessment.feedback.RefusedRoundException.Why;
import org.ctoportal.assessment.feedback.report.RaterGroup;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.district.tenancy.TenantScope;
import org.ctoportal.framework.TemplateStoreService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.mail.MailService;
import org.ctoportal.wording.LetterKind;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks everybody in a round, reminds them, and closes it. */
@Service
@PreAuthorize(Permissions.MAY_ASK_FEEDBACK)
public class FeedbackLaunchService {

    private final FeedbackRaterRepository raters;
    private final FeedbackDueRepository due;
    private final RoundAccess access;
    private final FeedbackLinks links;
    private final FeedbackSteps steps;
    private final MailService mail;
    private final TemplateStoreService templates;
    private final DistrictProfileService districts;
    private final CurrentUser currentUser;
    private final Clock clock;

    FeedbackLaunchService(
            FeedbackRaterRepository raters,
            FeedbackDueRepository due,
            RoundAccess access,
            FeedbackLinks links,
            FeedbackSteps steps,
            MailService mail,
            TemplateStoreService templates,
            DistrictProfileService districts,
            CurrentUser currentUser,
            Clock clock) {
        this.raters = raters;
        this.due = due;
        this.access = access;
        this.links = links;
        this.steps = steps;
        this.mail = mail;
        this.templates = templates;
        this.districts = districts;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Whether invitations are sent from here; where they are not, links are handed over. */
    @Transactional(readOnly = true)
    public boolean isCarried() {
        return mail.isCarried();
    }

    /**
     * Asks everybody. What the round is for is settled with it.
     *
     * @param inEvaluation whether the annual evaluation may use the report; only those who keep feedback can say so
     * @param seen whom the page named that they were asked on: whoever prepared the round may have gone on adding people
     * @return links to hand over, where no mail server carries letters; else none
     * @throws RefusedRoundException when it is about the signed-in person, who could ask people nobody knows; when a group is
     *     too small to be ever shown, nobody is to be asked, or the last day is too near
     * @throws RoundStepException when others would be asked than those who were seen
     */
    @Transactional
    public List<IssuedLink> launch(FeedbackRoundId id, boolean inEvaluation, Set<RaterId> seen) {
        var round = access.run(id);
        if (inEvaluation && !access.keepsOf(round)) {
            throw new AccessDeniedException("Only those who keep feedback decide on an evaluation");
        }
        var asked = raters.findByRoundIdOrderByName(round.id(), FeedbackRoundService.MOST_RATERS);
        requireFit(round, asked, seen);
        var now = clock.instant();
        round.launch(
                inEvaluation, templates.currentFramework(), districts.profile().timeZone(), currentUser.get(), now);
        var window = round.window();
        due.save(new FeedbackDue(round.roundId(), TenantScope.current(), window.nextAfter(now)));
        if (mail.isCarried()) {
            steps.write(round, asked, LetterKind.FEEDBACK_ASKED);
            return List.of();
        }
        return asked.stream()
                .map(rater -> links.make(rater, window.lateEnd()).issued())
                .toList();
    }

    /**
     * A new link for one rater, who lost theirs; sent where letters are carried.
     *
     * @return the link to hand over, where none is sent
     */
    @Transactional
    public List<IssuedLink> ask(FeedbackRoundId id, RaterId raterId) {
        var round = access.run(id);
        var rater = raters.findByRoundIdAndId(id.value(), raterId.value()).orElseThrow(RoundNotFoundException::new);
        if (!round.isAnswerable(clock.instant())) {
            throw new RoundStepException(round.status());
        }
        if (mail.isCarried()) {
            steps.write(round, List.of(rater), LetterKind.FEEDBACK_REMINDER);
            return List.of();
        }
        access.requireTrusted(round);
        links.revoke(rater);
        return List.of(links.make(rater, round.window().lateEnd()).issued());
    }

    /**
     * Reminds everybody, whether they answered or not; not on a day on which everybody got a letter.
     *
     * @return whether letters were written
     */
    @Transactional
    public boolean remind(FeedbackRoundId id) {
        var round = access.run(id);
        if (round.wroteLately(clock.instant()) || !mail.isCarried()) {
            round.require(RoundStatus.RUNNING);
            return false;
        }
        steps.remind(round);
        return true;
    }

    /** Closes the round before its time and makes the report. */
    @Transactional
    public void close(FeedbackRoundId id) {
        steps.close(access.run(id));
        due.deleteById(id.value());
    }

    private void requireFit(FeedbackRound round, List<FeedbackRater> asked, Set<RaterId> seen) {
        round.require(RoundStatus.DRAFT);
        if (access.isOwn(round)) {
            throw new RefusedRoundException(Why.OWN_ROUND, String.join(", ", access.launchers(round)));
        }
        if (!asked.stream().map(FeedbackRater::raterId).collect(toSet()).equals(seen)) {
            throw new RoundStepException(round.status());
        }
        if (asked.isEmpty()) {
            throw new RefusedRoundException(Why.NOBODY, "");
        }
        Arrays.stream(RaterGroup.values())
                .filter(group -> {
                    var size =
                            asked.stream().filter(one -> one.group() == group).count();
                    return size > 0 && size < group.fewest();
                })
                .findFirst()
                .ifPresent(group -> {
                    throw new RefusedRoundException(Why.GROUP_TOO_SMALL, group.name());
                });
        if (!round.window().end().isAfter(clock.instant())) {
            throw new RefusedRoundException(Why.LAST_DAY, "");
        }
    }
}
