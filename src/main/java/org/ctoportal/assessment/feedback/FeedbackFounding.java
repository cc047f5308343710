package org.ctoportal.assessment.feedback;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ctoportal.assessment.feedback.report.RaterGroup;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.district.tenancy.ManyRows;
import org.ctoportal.framework.SkillFramework;
import org.ctoportal.framework.TemplateStoreService;
import org.ctoportal.identity.Colleague;
import org.ctoportal.identity.CurrentUser;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives the technology leader of a demonstration district a round that has ended. No screen calls it. */
@Component
public class FeedbackFounding {

    private final FeedbackRoundRepository rounds;
    private final FeedbackRaterRepository raters;
    private final FeedbackSteps steps;
    private final TemplateStoreService templates;
    private final DistrictProfileService districts;
    private final ManyRows many;
    private final CurrentUser currentUser;
    private final Clock clock;

    FeedbackFounding(
            FeedbackRoundRepository rounds,
            FeedbackRaterRepository raters,
            FeedbackSteps steps,
            TemplateStoreService templates,
            DistrictProfileService districts,
            ManyRows many,
            CurrentUser currentUser,
            Clock clock) {
        this.rounds = rounds;
        this.raters = raters;
        this.steps = steps;
        this.templates = templates;
        this.districts = districts;
        this.many = many;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * One who is asked.
     *
     * @param sums of the levels of each skill, in the order of the framework; none for somebody who did not answer
     * @param remark on the first statement; empty where there is none
     */
    public record FoundRater(RaterGroup group, String name, String email, List<Integer> sums, String remark) {}

    /** Adds a closed round on the leader, asked by whoever acts, unless there is one already. */
    @Transactional
    public void found(Colleague leader, List<FoundRater> asked) {
        if (!rounds.findByPersonIdOrderByIdDesc(leader.id().value(), PageRequest.of(0, 1))
                .isEmpty()) {
            return;
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var framework = templates.currentFramework();
        var zone = districts.profile().timeZone();
        var command = new BeginRound(leader.id(), LocalDate.ofInstant(now, zone));
        var round = rounds.save(new FeedbackRound(command, leader.name(), framework, zone, currentUser.get(), now));
        round.launch(false, framework, zone, currentUser.get(), now);
        var answers = new ArrayList<FeedbackAnswer>();
        asked.forEach(one -> answers.addAll(answered(round, framework, one, now)));
        many.insert(answers);
        steps.close(round);
    }

    private List<FeedbackAnswer> answered(FeedbackRound round, SkillFramework framework, FoundRater one, Instant now) {
        var rater = raters.save(new FeedbackRater(round, one.group(), one.name(), one.email()));
        var answers = new ArrayList<FeedbackAnswer>();
        if (!one.sums().isEmpty()) {
            rater.confirm(now);
            rater.submit(1, now);
        }
        for (var at = 0; at < one.sums().size(); at++) {
            var skill = framework.skills().get(at);
            var statements = skill.selfStatements();
            for (var number = 0; number < statements.size(); number++) {
                var sum = one.sums().get(at);
                var level = sum / statements.size() + (number < sum % statements.size() ? 1 : 0);
                var answer = new FeedbackAnswer(
                        rater, skill.code(), statements.get(number).code());
                answer.say(new GiveAnswer(
                        UUID.randomUUID(),
                        statements.get(number).code(),
                        level,
                        false,
                        answers.isEmpty() ? one.remark() : ""));
                answers.add(answer);
            }
        }
        return answers;
    }
}
