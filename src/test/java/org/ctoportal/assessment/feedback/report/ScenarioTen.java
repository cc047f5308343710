package org.ctoportal.assessment.feedback.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.ctoportal.shared.Fraction;

/** The feedback round of the worked example: who gave what. */
public final class ScenarioTen {

    public static final List<String> SKILLS = List.of("LV", "SP", "EP", "IF", "TB", "SF", "IT", "CS", "BM", "DM");

    /** The own scores of the self-assessment of the same leader, by skill. */
    public static final List<String> SELF =
            List.of("3.0", "3.0", "3.6", "2.4", "2.8", "2.4", "4.4", "3.6", "4.4", "3.6");

    static final int STATEMENTS = 5;

    /** Sums of the five ratings of a skill, person by person. */
    public static final Map<RaterGroup, int[][]> SUMS = Map.of(
            RaterGroup.SUPERINTENDENT,
            new int[][] {{13, 16, 20, 10, 16, 9, 23, 17, 21, 19}},
            RaterGroup.CABINET,
            new int[][] {
                {14, 15, 19, 11, 15, 10, 22, 16, 21, 18},
                {12, 14, 18, 10, 14, 11, 23, 18, 20, 17},
                {15, 16, 20, 12, 16, 9, 21, 17, 22, 19},
                {11, 13, 17, 9, 13, 8, 24, 15, 19, 16},
                {13, 15, 19, 11, 15, 10, 22, 17, 21, 18}
            },
            RaterGroup.PRINCIPALS,
            new int[][] {
                {12, 13, 17, 8, 14, 8, 20, 14, 18, 16},
                {14, 14, 18, 10, 15, 10, 21, 16, 19, 17},
                {13, 15, 16, 9, 13, 9, 19, 15, 18, 15},
                {13, 14, 17, 9, 14, 9, 20, 15, 17, 16}
            });

    /** What the direct reports would give; the example tells of them only that there are two, and a third later. */
    public static final int[][] DIRECT_REPORTS = {
        {10, 12, 15, 8, 9, 7, 18, 12, 16, 14},
        {9, 11, 14, 7, 8, 6, 17, 11, 15, 13},
        {14, 13, 16, 9, 10, 8, 19, 13, 17, 15}
    };

    static final List<RaterGroup> ASKED =
            List.of(RaterGroup.SUPERINTENDENT, RaterGroup.CABINET, RaterGroup.PRINCIPALS, RaterGroup.DIRECT_REPORTS);

    private ScenarioTen() {}

    /** Everything submitted by the deadline, and what {@code direct} reports submitted, each with its first version. */
    static List<Response> responses(int... direct) {
        var all = new ArrayList<Response>();
        SUMS.forEach((group, people) -> {
            for (var sums : people) {
                all.add(response(group, 1, sums, group.name() + " " + all.size()));
            }
        });
        for (var at = 0; at < direct.length; at++) {
            all.add(response(RaterGroup.DIRECT_REPORTS, direct[at], DIRECT_REPORTS[at], "direct " + at));
        }
        return all;
    }

    private static Response response(RaterGroup group, int since, int[] sums, String remark) {
        var scores = new HashMap<String, Fraction>();
        IntStream.range(0, SKILLS.size()).forEach(at -> scores.put(SKILLS.get(at), Fraction.of(sums[at], STATEMENTS)));
        return new Response(group, since, scores, List.of(new Remark("LV", remark)));
    }

    static FeedbackReport report(int number, int... direct) {
        return FeedbackReport.of(number, ASKED, SKILLS, responses(direct), new Random(7));
    }
}
