package org.ctoportal.assessment.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.ctoportal.assessment.feedback.RefusedRoundException.Why;
import org.ctoportal.assessment.feedback.RoundDetails.GroupStanding;
import org.ctoportal.assessment.feedback.report.RaterGroup;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.framework.TemplateStoreService;
import org.ctoportal.identity.Colleague;
import org.ctoportal.identity.ColleagueService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.Role;
import org.ctoportal.records.RecycleBin;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Feedback rounds of the district: set up, and looked at by those who run them. */
@Service
@PreAuthorize(Permissions.MAY_ASK_FEEDBACK)
public class FeedbackRoundService {

    static final Limit MOST_RATERS = Limit.of(RaterGroup.values().length * RaterGroup.MOST);

    private final FeedbackRoundRepository rounds;
    private final FeedbackRaterRepository raters;
    private final RoundAccess access;
    private final RaterIntake intake;
    private final FeedbackLinks links;
    private final TemplateStoreService templates;
    private final DistrictProfileService districts;
    private final ColleagueService colleagues;
    private final RecycleBin bin;
    private final CurrentUser currentUser;
    private final Clock clock;

    FeedbackRoundService(
            FeedbackRoundRepository rounds,
            FeedbackRaterRepository raters,
            RoundAccess access,
            RaterIntake intake,
            FeedbackLinks links,
            TemplateStoreService templates,
            DistrictProfileService districts,
            ColleagueService colleagues,
            RecycleBin bin,
            CurrentUser currentUser,
            Clock clock) {
        this.rounds = rounds;
        this.raters = raters;
        this.access = access;
        this.intake = intake;
        this.links = links;
        this.templates = templates;
        this.districts = districts;
        this.colleagues = colleagues;
        this.bin = bin;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The latest first; those about oneself alone for whoever does not keep feedback. */
    @Transactional(readOnly = true)
    public List<RoundSummary> list(Pageable page) {
        return access.list(page).stream().map(FeedbackRound::summary).toList();
    }

    /** On whose work the signed-in person may ask for feedback. */
    @Transactional(readOnly = true)
    public List<Colleague> leaders() {
        var keeps = access.keeps();
        var self = currentUser.get().id();
        return colleagues.readers().stream()
                .filter(one -> one.roles().contains(Role.TECHNOLOGY_LEADER))
                .filter(one -> keeps || one.id().equals(self))
                .toList();
    }

    /**
     * Begins to set up a round; nobody is asked yet.
     *
     * @throws RefusedRoundException for somebody who is no technology leader of the district, or a last day too near or far
     */
    @Transactional
    public FeedbackRoundId begin(BeginRound command) {
        var leader = leaders().stream()
                .filter(one -> one.id().equals(command.person()))
                .findFirst()
                .orElseThrow(() -> new RefusedRoundException(Why.NOT_A_LEADER, ""));
        requireDay(command.lastDay());
        var framework = templates.currentFramework();
        var zone = districts.profile().timeZone();
        return rounds.save(
                        new FeedbackRound(command, leader.name(), framework, zone, currentUser.get(), clock.instant()))
                .roundId();
    }

    /**
     * A round as the signed-in person may see it.
     *
     * @throws RoundNotFoundException when there is none for them
     */
    @Transactional(readOnly = true)
    public RoundDetails get(FeedbackRoundId id) {
        var round = access.get(id);
        var runs = access.mayRun(round);
        var own = access.isOwn(round);
        var lost = runs ? links.undelivered(round) : UndeliveredLetters.NONE;
        var asked = runs ? raters.findByRoundIdOrderByName(round.id(), MOST_RATERS) : List.<FeedbackRater>of();
        return new RoundDetails(
                round.summary(),
                runs,
                round.versions() > 0 && access.mayReadReport(round),
                access.keepsOf(round),
                districts.profile().timeZone(),
                asked.stream().map(rater -> rater.line(lost)).toList(),
                runs && round.status() != RoundStatus.DRAFT ? standings(asked) : List.of(),
                own,
                own && runs ? access.launchers(round) : List.of(),
                round.isBegunByLeader(),
                round.isOver(clock.instant()),
                round.answersDestroyed(),
                runs ? round.remindedAt() : null);
    }

    /** Sets the last day of a round nobody was asked in yet. */
    @Transactional
    public void endOn(FeedbackRoundId id, LocalDate day) {
        requireDay(day);
        access.run(id).endOn(day);
    }

    /**
     * Adds those on the lines to the group.
     *
     * @return how many
     * @throws RefusedRoundException when a line is wrong; nobody is added then
     */
    @Transactional
    public int ask(FeedbackRoundId id, RaterGroup group, String lines) {
        var round = access.run(id);
        round.require(RoundStatus.DRAFT);
        var held = raters.findByRoundIdOrderByName(round.id(), MOST_RATERS);
        var read = intake.read(round, group, lines, held);
        read.stream()
                .map(FeedbackRater::email)
                .filter(email -> colleagues.isAddressOf(round.person(), email))
                .findFirst()
                .ifPresent(email -> {
                    throw new RefusedRoundException(Why.OWN_ADDRESS, email);
                });
        return raters.saveAll(read).size();
    }

    /** Takes somebody off before anybody was asked; afterwards whoever cannot say anything declines. */
    @Transactional
    public void takeOff(FeedbackRoundId id, RaterId rater) {
        access.run(id).require(RoundStatus.DRAFT);
        raters.findByRoundIdAndId(id.value(), rater.value()).ifPresent(raters::delete);
    }

    /** Throws away a round nobody was asked in yet. */
    @Transactional
    public void discard(FeedbackRoundId id) {
        var round = access.run(id);
        round.require(RoundStatus.DRAFT);
        bin.keep(FeedbackRecordSource.CLASS, round.id());
        raters.deleteAll(raters.findByRoundIdOrderByName(round.id(), MOST_RATERS));
        rounds.delete(round);
    }

    private void requireDay(LocalDate day) {
        var today = LocalDate.ofInstant(clock.instant(), districts.profile().timeZone());
        if (day.isBefore(today.plusDays(BeginRound.FEWEST_DAYS)) || day.isAfter(today.plusDays(BeginRound.MOST_DAYS))) {
            throw new RefusedRoundException(Why.LAST_DAY, "");
        }
    }

    private static List<GroupStanding> standings(List<FeedbackRater> all) {
        return Arrays.stream(RaterGroup.values())
                .map(group -> standing(
                        group, all.stream().filter(one -> one.group() == group).toList()))
                .filter(standing -> standing.asked() > 0)
                .toList();
    }

    /** From three on it is no longer told who they are; of the superintendent it is known anyway. */
    private static GroupStanding standing(RaterGroup group, List<FeedbackRater> members) {
        var answered = (int) members.stream().filter(FeedbackRater::isSubmitted).count();
        @Nullable Integer shown = answered < group.fewest() && !group.isIdentified() ? null : Integer.valueOf(answered);
        return new GroupStanding(group, members.size(), shown);
    }
}
