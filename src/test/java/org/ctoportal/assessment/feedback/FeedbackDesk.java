package org.ctoportal.assessment.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ctoportal.assessment.feedback.report.RaterGroup;
import org.ctoportal.assessment.feedback.report.ScenarioTen;
import org.ctoportal.identity.Guest;
import org.ctoportal.identity.PersonId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** Sets up feedback rounds and answers in them as raters do: by link, statement by statement. */
public class FeedbackDesk {

    private static final int STATEMENTS = 5;

    /** Enough to see a report by; every number of the worked example is tried where no database is needed. */
    private static final List<String> ANSWERED = List.of("LV", "IF", "SF");

    private final FeedbackRoundService rounds;
    private final FeedbackLaunchService launches;
    private final FeedbackEntrance entrance;
    private final FeedbackAnswerService answers;
    private final Clock clock;

    public FeedbackDesk(
            FeedbackRoundService rounds,
            FeedbackLaunchService launches,
            FeedbackEntrance entrance,
            FeedbackAnswerService answers,
            Clock clock) {
        this.rounds = rounds;
        this.launches = launches;
        this.entrance = entrance;
        this.answers = answers;
        this.clock = clock;
    }

    public FeedbackRoundId begun(PersonId leader) {
        var lastDay = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(14);
        return rounds.begin(new BeginRound(leader, lastDay));
    }

    /** Asks so many of a group, called such as "Cabinet 1". */
    public void ask(FeedbackRoundId round, RaterGroup group, String name, int many) {
        var lines = IntStream.rangeClosed(1, many)
                .mapToObj(at -> name + " " + at + " <" + name.toLowerCase().replace(' ', '.') + at + "@example.org>")
                .toList();
        rounds.ask(round, group, String.join("\n", lines));
    }

    public List<IssuedLink> launch(FeedbackRoundId round, boolean inEvaluation) {
        return launches.launch(round, inEvaluation, seen(round));
    }

    Set<RaterId> seen(FeedbackRoundId round) {
        return rounds.get(round).raters().stream().map(RaterLine::id).collect(Collectors.toSet());
    }

    public void close(FeedbackRoundId round) {
        launches.close(round);
    }

    /** The worked example as it ends, with a report that an evaluation may use. */
    public FeedbackRoundId scenarioClosed(PersonId leader) {
        var round = begun(leader);
        answerScenario(round, asked(round, true));
        close(round);
        return round;
    }

    /** The round of the worked example, with three direct reports asked; nobody has answered. */
    List<IssuedLink> scenario(FeedbackRoundId round) {
        return asked(round, false);
    }

    private List<IssuedLink> asked(FeedbackRoundId round, boolean inEvaluation) {
        ask(round, RaterGroup.SUPERINTENDENT, "Jordan Reyes", 1);
        ask(round, RaterGroup.CABINET, "Cabinet Quill", 5);
        ask(round, RaterGroup.PRINCIPALS, "Principal Novak", 4);
        ask(round, RaterGroup.DIRECT_REPORTS, "Direct Zadie", 3);
        return launch(round, inEvaluation);
    }

    /** Everybody but the direct reports submits what the worked example says. */
    void answerScenario(FeedbackRoundId round, List<IssuedLink> links) {
        ScenarioTen.SUMS.forEach((group, people) -> {
            var mine = of(links, group);
            for (var at = 0; at < people.length; at++) {
                submit(round, mine.get(at), answered(people[at]), "Remark of " + group + " " + (at + 1));
            }
        });
    }

    void answerDirect(FeedbackRoundId round, List<IssuedLink> links, int at) {
        submit(
                round,
                of(links, RaterGroup.DIRECT_REPORTS).get(at),
                answered(ScenarioTen.DIRECT_REPORTS[at]),
                "Secret of direct report " + (at + 1));
    }

    private static int[] answered(int[] sums) {
        return IntStream.range(0, sums.length)
                .map(at -> ANSWERED.contains(ScenarioTen.SKILLS.get(at)) ? sums[at] : 0)
                .toArray();
    }

    static List<IssuedLink> of(List<IssuedLink> links, RaterGroup group) {
        var name =
                switch (group) {
                    case SUPERINTENDENT -> "Jordan";
                    case CABINET -> "Cabinet";
                    case PRINCIPALS -> "Principal";
                    case DIRECT_REPORTS -> "Direct";
                    case EXTERNAL -> "External";
                };
        return links.stream().filter(link -> link.name().startsWith(name)).toList();
    }

    /** Comes in by the link, answers the skills with a sum and submits; the one who was signed in before is again afterwards. */
    public void submit(FeedbackRoundId round, IssuedLink link, int[] sums, String remark) {
        as(link, () -> {
            answers.confirm(round, link.rater(), true);
            for (var skill = 0; skill < sums.length; skill++) {
                for (var answer : answers(ScenarioTen.SKILLS.get(skill), sums[skill], skill == 0 ? remark : "")) {
                    answers.record(round, link.rater(), List.of(answer));
                }
            }
            answers.submit(round, link.rater(), UUID.randomUUID());
        });
    }

    void as(IssuedLink link, Runnable act) {
        var before = SecurityContextHolder.getContext();
        var guest = entrance.enter(link.code()).orElseThrow();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                guest, null, AuthorityUtils.createAuthorityList(Guest.AUTHORITY)));
        SecurityContextHolder.setContext(context);
        try {
            act.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private static List<GiveAnswer> answers(String skill, int sum, String remark) {
        var answers = new ArrayList<GiveAnswer>();
        for (var at = 0; sum > 0 && at < STATEMENTS; at++) {
            var level = sum / STATEMENTS + (at < sum % STATEMENTS ? 1 : 0);
            answers.add(
                    new GiveAnswer(UUID.randomUUID(), skill + "-S" + (at + 1), level, false, at == 0 ? remark : ""));
        }
        return answers;
    }
}
