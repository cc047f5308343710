package org.ctoportal.assessment.self.ui;

import static org.ctoportal.assessment.self.ui.SelfWords.KEY;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.ctoportal.assessment.score.Readiness;
import org.ctoportal.assessment.score.SkillScore;
import org.ctoportal.assessment.self.Readings;
import org.ctoportal.assessment.self.SelfRun;

/** How each number comes about. */
class FormulaDetails extends LateDetails {

    private final SelfRun run;

    FormulaDetails(SelfRun run) {
        super(KEY + "formulas");
        this.run = run;
    }

    @Override
    void fill() {
        var scores = run.scores();
        var lines = new UnorderedList();
        scores.skills().stream()
                .filter(SkillScore::isScored)
                .forEach(one -> lines.add(line(one.skill().name(), one.formula())));
        if (run.instrument().weighted()) {
            scores.areas().stream()
                    .filter(area -> area.score().isPresent())
                    .forEach(area -> lines.add(line(Readings.areaName(run, area), area.formula())));
            scores.skills()
                    .forEach(one -> lines.add(line(
                            getTranslation(KEY + "glance.readiness") + ", "
                                    + one.skill().name(),
                            Readiness.formula(one, Readings.SURE, Readings.LIKELY))));
        }
        if (scores.overall().score().isPresent()) {
            lines.add(line(
                    getTranslation(KEY + "glance.overall"), scores.overall().formula()));
        }
        lines.addClassName("self-formulas");
        getContent().add(lines);
    }

    private static ListItem line(String name, String formula) {
        return new ListItem(name + ": " + formula);
    }
}
