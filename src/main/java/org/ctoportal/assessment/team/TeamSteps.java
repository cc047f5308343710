package org.ctoportal.assessment.team;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ctoportal.assessment.team.result.TeamResult;
import org.ctoportal.district.tenancy.TenantScope;
import org.ctoportal.identity.PersonId;
import org.ctoportal.identity.SeatedPeople;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.mail.Letter;
import org.ctoportal.mail.Matter;
import org.ctoportal.mail.StandingMail;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What is done in an assessment by those who run it and by the clock alike. Asks for no permission. */
@Component
class TeamSteps {

    static final Limit MOST_MEMBERS = Limit.of(2 * BeginTeamAssessment.MOST_MEMBERS);
    private static final Limit MOST_ANSWERS = Limit.of(2 * BeginTeamAssessment.MOST_MEMBERS * 200);
    private static final String KIND = "TEAM";

    private final TeamMemberRepository members;
    private final TeamAnswerRepository answers;
    private final PublishedTeamResultRepository results;
    private final TeamStepRepository steps;
    private final SeatedPeople people;
    private final TeamLetters letters;
    private final StandingMail mail;
    private final Clock clock;

    TeamSteps(
            TeamMemberRepository members,
            TeamAnswerRepository answers,
            PublishedTeamResultRepository results,
            TeamStepRepository steps,
            SeatedPeople people,
            TeamLetters letters,
            StandingMail mail,
            Clock clock) {
        this.members = members;
        this.answers = answers;
        this.results = results;
        this.steps = steps;
        this.people = people;
        this.letters = letters;
        this.mail = mail;
        this.clock = clock;
    }

    /** A letter of one kind. */
    @FunctionalInterface
    interface Wording {

        Letter of(TeamAssessment assessment, SignedInPerson to);
    }

    static Matter matter(TeamAssessment assessment) {
        return new Matter(KIND, assessment.id());
    }

    boolean isCarried() {
        return mail.isCarried();
    }

    /** Asks them by mail, where a server carries it; else the start page alone tells them. */
    void invite(TeamAssessment assessment, List<TeamMember> to) {
        write(assessment, to, letters::invitation);
    }

    /** Writes to those who still have to answer; whoever left the district is written nothing. */
    void remind(TeamAssessment assessment, PersonId by, String name) {
        remind(assessment, letters::reminder, by, name);
    }

    /** Tells those who still have to answer another last day; it counts as a reminder. */
    void tellLastDay(TeamAssessment assessment, PersonId by, String name) {
        remind(assessment, letters::lastDay, by, name);
    }

    private void remind(TeamAssessment assessment, Wording wording, PersonId by, String name) {
        var now = now();
        assessment.reminded(now);
        var open = members.findByAssessmentIdOrderByPersonName(assessment.id(), MOST_MEMBERS).stream()
                .filter(TeamMember::isOpen)
                .toList();
        write(assessment, open, wording);
        log(assessment, TeamStep.What.REMINDED, by, name, "");
    }

    /** Closes it and makes the one result, where enough submitted. */
    void close(TeamAssessment assessment, PersonId by, String name) {
        var now = now();
        assessment.close(now);
        TeamResult.of(assessment.outline(), responses(assessment))
                .ifPresent(result -> results.save(new PublishedTeamResult(assessment, result, now)));
        log(assessment, TeamStep.What.CLOSED, by, name, "");
    }

    void log(TeamAssessment assessment, TeamStep.What what, PersonId by, String name, String subject) {
        steps.save(new TeamStep(assessment, what, by, name, subject, now()));
    }

    private List<Map<String, Integer>> responses(TeamAssessment assessment) {
        var submitted = new HashMap<Long, Map<String, Integer>>();
        members.findByAssessmentIdOrderByPersonName(assessment.id(), MOST_MEMBERS).stream()
                .filter(TeamMember::isSubmitted)
                .forEach(member -> submitted.put(member.id(), new HashMap<>()));
        for (var answer : answers.findByMemberIdIn(submitted.keySet(), MOST_ANSWERS)) {
            var level = answer.level();
            if (level != null) {
                submitted.getOrDefault(answer.member(), new HashMap<>()).put(answer.statement(), level);
            }
        }
        return List.copyOf(submitted.values());
    }

    private void write(TeamAssessment assessment, List<TeamMember> to, Wording wording) {
        if (!mail.isCarried()) {
            return;
        }
        for (var member : to) {
            people.find(member.person(), TenantScope.current())
                    .ifPresent(person -> mail.post(
                            wording.of(assessment, person),
                            matter(assessment),
                            assessment.starter(),
                            assessment.starterName()));
        }
    }

    /** As exact as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
