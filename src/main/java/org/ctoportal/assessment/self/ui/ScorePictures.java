package org.ctoportal.assessment.self.ui;

import static org.ctoportal.assessment.self.ui.SelfWords.KEY;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.ctoportal.assessment.score.AssessmentScores;
import org.ctoportal.assessment.score.SkillScore;
import org.ctoportal.assessment.self.SelfRun;
import org.ctoportal.shared.ExactNumber;
import org.ctoportal.shared.ui.PlainTable;
import org.jspecify.annotations.Nullable;

/** Scores as a radar and as bars, and the same as a table. */
class ScorePictures extends Composite<Section> {

    private final @Nullable AssessmentScores before;

    ScorePictures(SelfRun run, @Nullable SelfRun earlier) {
        this.before = earlier == null ? null : earlier.scores();
        var charts = new ReportCharts(run, earlier);
        var pictures = new Div(new Svg(charts.radar()), new Svg(charts.bars()));
        pictures.addClassNames("self-pictures", "skill-chart");
        getContent().addClassName("panel");
        getContent()
                .add(
                        new H2(getTranslation(KEY + "scores")),
                        legend(charts.legend()),
                        pictures,
                        table(run.scores(), earlier));
    }

    private UnorderedList legend(List<String> names) {
        var legend = new UnorderedList();
        legend.addClassName("self-legend");
        for (var at = 0; at < names.size(); at++) {
            var name = new ListItem(names.get(at));
            name.addClassName("series-" + (at + 1));
            legend.add(name);
        }
        var target = new ListItem(getTranslation(KEY + "target"));
        target.addClassName("series-target");
        legend.add(target);
        return legend;
    }

    private PlainTable table(AssessmentScores scores, @Nullable SelfRun earlier) {
        var headings = new ArrayList<>(List.of(getTranslation(KEY + "skill"), getTranslation(KEY + "score")));
        if (earlier != null) {
            headings.add(SelfWords.run(earlier.run(), earlier.edition()));
            headings.add(getTranslation(KEY + "change"));
        }
        headings.add(getTranslation(KEY + "gap"));
        var table = new PlainTable(getTranslation(KEY + "scores"), headings);
        scores.skills().forEach(skill -> table.addRow(cells(skill, scores)));
        return table;
    }

    private List<Component> cells(SkillScore skill, AssessmentScores scores) {
        var code = skill.skill().code();
        var cells = new ArrayList<Component>();
        cells.add(new Text(SelfWords.shortCode(code) + " · " + skill.skill().name()));
        cells.add(new Text(SelfWords.score(skill)));
        if (before != null) {
            cells.add(new Text(before.find(code).map(SelfWords::score).orElse(SelfWords.NONE)));
            cells.add(new Text(scores.change(before, code)
                    .map(change -> ExactNumber.signed(change, 1))
                    .orElse(SelfWords.NONE)));
        }
        cells.add(new Text(skill.gap().map(SelfWords::score).orElse(SelfWords.NONE)));
        return cells;
    }
}
