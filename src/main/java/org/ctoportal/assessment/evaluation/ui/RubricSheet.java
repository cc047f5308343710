package org.ctoportal.assessment.evaluation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import org.ctoportal.assessment.evaluation.TextPlace;
import org.ctoportal.framework.Area;

/** The rubric to fill in, area by area. One skill is open at a time: forty levels at once are no help to anybody. */
class RubricSheet extends Composite<Div> {

    private final EvaluationEditing editing;
    private final List<SkillRow> rows = new ArrayList<>();

    RubricSheet(EvaluationEditing editing) {
        this.editing = editing;
        getContent().addClassName("evaluation-rubric");
        editing.details().framework().areas().forEach(area -> getContent().add(area(area)));
        var whole = new Section(
                new H2(getTranslation("evaluation.summary")),
                new KeptText(
                        TextPlace.SUMMARY,
                        "",
                        getTranslation("evaluation.summary.label"),
                        getTranslation("evaluation.summary.helper"),
                        editing));
        whole.addClassName("panel");
        getContent().add(whole);
    }

    private Section area(Area area) {
        var section = new Section(new H2(area.name()));
        section.addClassNames("panel", "evaluation-area", "area-" + area.order());
        area.skills().forEach(skill -> {
            var row = new SkillRow(skill, editing, this::toggle);
            rows.add(row);
            section.add(row);
        });
        section.add(new KeptText(
                TextPlace.AREA_COMMENT, area.code(), getTranslation("evaluation.comment", area.name()), "", editing));
        return section;
    }

    private void toggle(SkillRow row) {
        var wasOpen = row.isOpen();
        rows.stream().filter(SkillRow::isOpen).forEach(SkillRow::close);
        if (!wasOpen) {
            row.open();
        }
    }

    /** The first skill that has no level yet. */
    void openNext() {
        rows.stream()
                .filter(row -> editing.details().content().rating(row.code()).level() == null)
                .findFirst()
                .ifPresent(SkillRow::open);
    }

    void refresh() {
        rows.forEach(SkillRow::refresh);
    }
}
