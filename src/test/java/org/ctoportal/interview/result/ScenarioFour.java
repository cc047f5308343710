package org.ctoportal.interview.result;

import java.util.List;
import java.util.stream.Stream;
import org.ctoportal.interview.kit.InterviewKitDetails;
import org.ctoportal.interview.kit.KitContent;
import org.ctoportal.interview.kit.KitScoring;
import org.ctoportal.interview.kit.TieRule;
import org.ctoportal.interview.kit.WeightBasis;
import org.ctoportal.interview.score.OthersRatings;
import org.ctoportal.testing.ScoringDesk;
import org.ctoportal.testing.ScoringDesk.Opened;

/** Scenario S4 scored by three people: weights of the framework, and Area I decides between equal totals. */
public final class ScenarioFour {

    /** Avery, Blake, Casey and Drew; Reyes, Whitfield and Novak. */
    private static final List<List<List<Integer>>> RATINGS = Stream.of(
                    "4435443434 5445454444 4334443334",
                    "3342335445 4343435545 3242325444",
                    "4543344353 4554444354 5443244343",
                    "2333432332 3334443333 2235332322")
            .map(candidate -> Stream.of(candidate.split(" "))
                    .map(rater -> rater.chars().mapToObj(digit -> digit - '0').toList())
                    .toList())
            .toList();

    private ScenarioFour() {}

    /** Nobody has scored yet. */
    public static Opened open(ScoringDesk desk) {
        return desk.open(
                OthersRatings.WHEN_CLOSED,
                List.of("Avery", "Blake", "Casey", "Drew"),
                List.of("Reyes", "Whitfield", "Novak"),
                ScenarioFour::content);
    }

    /** Everybody has submitted; leaves human resources signed in. */
    public static Opened scored(ScoringDesk desk) {
        var opened = open(desk);
        for (var candidate = 0; candidate < RATINGS.size(); candidate++) {
            for (var rater = 0; rater < opened.raters().size(); rater++) {
                submit(desk, opened, candidate, rater);
            }
        }
        desk.actAsHr(opened);
        return opened;
    }

    public static void submit(ScoringDesk desk, Opened opened, int candidate, int rater) {
        desk.submit(
                opened,
                opened.raters().get(rater),
                opened.candidates().get(candidate),
                RATINGS.get(candidate).get(rater));
    }

    private static KitContent content(InterviewKitDetails made) {
        var weighed = made.kit().weighed(WeightBasis.FRAMEWORK, made.framework(), "The weights of the framework");
        return made.content()
                .with(weighed)
                .scored(KitScoring.STANDARD.with(
                        TieRule.inArea(made.framework().areas().getFirst().code())));
    }
}
