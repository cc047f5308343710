package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.Map;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.authoring.content.SkillChoice;
import org.ctoportal.jobdescription.SkillCoverage;
import org.ctoportal.jobdescription.SkillCoverage.SkillShare;

/** The ten skills: how many duties each one has, to be made more or fewer. */
class SkillsPanel extends Composite<Section> {

    private final Editing editing;
    private final Paragraph covered = new Paragraph();
    private final Div list = new Div();
    private final Map<String, Row> rows = new HashMap<>();

    SkillsPanel(Editing editing) {
        this.editing = editing;
        covered.addClassName("hint");
        covered.getElement().setAttribute("role", "status");
        list.addClassName("skills");
        getContent().addClassName("panel");
        getContent().add(new H2(getTranslation("jobDescription.skills.title")), covered, list);
    }

    void show(SkillCoverage coverage) {
        covered.setText(getTranslation(
                "jobDescription.skills.covered",
                coverage.covered(),
                coverage.skills().size()));
        for (var skill : coverage.skills()) {
            rows.computeIfAbsent(skill.code(), code -> {
                        var row = new Row();
                        list.add(row);
                        return row;
                    })
                    .show(skill);
        }
    }

    /** One skill with its number of duties between two buttons. */
    private final class Row extends Div {

        private final Span name = new Span();
        private final Span duties = new Span();
        private final NativeButton fewer = new NativeButton("−", click -> step(-1));
        private final NativeButton more = new NativeButton("+", click -> step(1));
        private SkillShare skill = new SkillShare("", "", "", 0, 0, 0, java.util.List.of());

        Row() {
            addClassName("skill");
            name.addClassName("skill-name");
            duties.addClassName("skill-duties");
            fewer.addClassName("stepper");
            more.addClassName("stepper");
            fewer.setVisible(editing.mayChange());
            more.setVisible(editing.mayChange());
            add(name, fewer, duties, more);
        }

        void show(SkillShare share) {
            skill = share;
            name.setText(share.name());
            duties.setText(String.valueOf(share.duties()));
            setClassName("uncovered", share.duties() == 0);
            fewer.setAriaLabel(getTranslation("jobDescription.skills.fewer", share.name()));
            more.setAriaLabel(getTranslation("jobDescription.skills.more", share.name()));
            fewer.setEnabled(share.chosen() > 0);
            more.setEnabled(share.chosen() < share.offered().size());
        }

        private void step(int by) {
            var wanted = Math.clamp(skill.chosen() + by, 0, skill.offered().size());
            var seen = SkillChoice.of(editing.draft().content(), skill.code(), skill.emphasis(), skill.offered());
            editing.save(new Change.SetEmphasis(seen, wanted, skill.offered()));
        }
    }
}
