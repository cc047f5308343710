package org.ctoportal.assessment.self.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.ctoportal.assessment.self.ui.SelfWords.KEY;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ctoportal.assessment.chart.ChartSeries;
import org.ctoportal.assessment.chart.RadarChart;
import org.ctoportal.assessment.chart.SkillBars;
import org.ctoportal.assessment.score.AssessmentScores;
import org.ctoportal.assessment.score.SkillScore;
import org.ctoportal.assessment.self.SelfRun;
import org.ctoportal.shared.Fraction;
import org.jspecify.annotations.Nullable;

/** The pictures of a run, with an earlier one to compare where there is one. */
final class ReportCharts {

    private final SelfRun run;
    private final AssessmentScores scores;
    private final @Nullable SelfRun earlier;
    private final @Nullable AssessmentScores before;
    private final int lowest;
    private final int highest;

    ReportCharts(SelfRun run, @Nullable SelfRun earlier) {
        this.run = run;
        this.scores = run.scores();
        this.earlier = earlier;
        this.before = earlier == null ? null : earlier.scores();
        this.lowest = run.instrument().levels().getFirst().level();
        this.highest = run.instrument().levels().getLast().level();
    }

    String radar() {
        var series = new ArrayList<ChartSeries>();
        series.add(new ChartSeries(
                name(run), scores.skills().stream().map(ReportCharts::value).toList()));
        if (earlier != null) {
            series.add(new ChartSeries(
                    name(earlier), scores.skills().stream().map(this::before).toList()));
        }
        return new RadarChart(
                        scores.skills().stream()
                                .map(one -> SelfWords.shortCode(one.skill().code()))
                                .toList(),
                        lowest,
                        highest)
                .svg(translate(KEY + "radar.title", words()), series);
    }

    String bars() {
        var target = Fraction.of(scores.skills().getFirst().skill().target());
        return new SkillBars(lowest, highest, target)
                .svg(
                        translate(KEY + "bars.title", words()),
                        scores.skills().stream()
                                .map(one -> new SkillBars.Bar(one.skill().name(), value(one), before(one)))
                                .toList());
    }

    List<String> legend() {
        return earlier == null ? List.of(name(run)) : List.of(name(run), name(earlier));
    }

    private static String name(SelfRun run) {
        return SelfWords.run(run.run(), run.edition());
    }

    private String words() {
        return scores.skills().stream()
                .map(one -> one.skill().name() + " " + SelfWords.score(one))
                .collect(Collectors.joining(", "));
    }

    private static @Nullable Fraction value(SkillScore skill) {
        return skill.score().orElse(null);
    }

    private @Nullable Fraction before(SkillScore skill) {
        return before == null
                ? null
                : before.find(skill.skill().code()).flatMap(SkillScore::score).orElse(null);
    }
}
