package org.ctoportal.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.ctoportal.assessment.feedback.FeedbackFounding;
import org.ctoportal.assessment.feedback.FeedbackFounding.FoundRater;
import org.ctoportal.assessment.feedback.report.RaterGroup;
import org.ctoportal.identity.Colleague;
import org.ctoportal.identity.ColleagueService;
import org.springframework.stereotype.Component;

/** Those around the technology leader of the demo were asked; two of three direct reports answered, which is too few. */
@Component
class DemoFeedback {

    private static final List<FoundRater> RATERS = List.of(
            rater(
                    RaterGroup.SUPERINTENDENT,
                    "Jordan Reyes",
                    "13 16 20 10 16 9 23 17 21 19",
                    "Join us before options are settled."),
            rater(
                    RaterGroup.CABINET,
                    "Ana Whitlock",
                    "14 15 19 11 15 10 22 16 21 18",
                    "Explains costs so that we can decide."),
            rater(RaterGroup.CABINET, "Ben Osei", "12 14 18 10 14 11 23 18 20 17", ""),
            rater(
                    RaterGroup.CABINET,
                    "Carla Munn",
                    "15 16 20 12 16 9 21 17 22 19",
                    "Calm and clear when the network was down."),
            rater(
                    RaterGroup.CABINET,
                    "Dev Patel",
                    "11 13 17 9 13 8 24 15 19 16",
                    "Bring instruction in before the purchase, not after it."),
            rater(RaterGroup.CABINET, "Eva Lindholm", "13 15 19 11 15 10 22 17 21 18", ""),
            rater(
                    RaterGroup.PRINCIPALS,
                    "Lee Novak",
                    "12 13 17 8 14 8 20 14 18 16",
                    "Visit classrooms when something new begins."),
            rater(RaterGroup.PRINCIPALS, "Mara Jensen", "14 14 18 10 15 10 21 16 19 17", ""),
            rater(
                    RaterGroup.PRINCIPALS,
                    "Noor Haddad",
                    "13 15 16 9 13 9 19 15 18 15",
                    "Families hear of changes from us first. That should be planned."),
            rater(RaterGroup.PRINCIPALS, "Owen Pratt", "13 14 17 9 14 9 20 15 17 16", ""),
            rater(
                    RaterGroup.DIRECT_REPORTS,
                    "Pia Sorensen",
                    "14 14 18 11 12 10 21 16 19 17",
                    "Says thank you in front of others."),
            rater(RaterGroup.DIRECT_REPORTS, "Quinn Ward", "13 13 17 10 11 9 20 15 18 16", ""),
            rater(RaterGroup.DIRECT_REPORTS, "Rosa Klein", "", ""));

    private final DemoActors actors;
    private final ColleagueService colleagues;
    private final FeedbackFounding founding;

    DemoFeedback(DemoActors actors, ColleagueService colleagues, FeedbackFounding founding) {
        this.actors = actors;
        this.colleagues = colleagues;
        this.founding = founding;
    }

    void ask() {
        actors.actAs(DemoCast.HUMAN_RESOURCES);
        colleagues.readers().stream()
                .filter(DemoFeedback::leads)
                .findFirst()
                .ifPresent(leader -> founding.found(leader, RATERS));
    }

    private static boolean leads(Colleague one) {
        return one.name().equals(DemoCast.TECHNOLOGY_LEADER);
    }

    private static FoundRater rater(RaterGroup group, String name, String sums, String remark) {
        var email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@cedarhollow.example.org";
        var numbers = sums.isEmpty()
                ? List.<Integer>of()
                : Arrays.stream(sums.split(" ")).map(Integer::valueOf).toList();
        return new FoundRater(group, name, email, numbers, remark);
    }
}
