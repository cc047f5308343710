package org.ctoportal.assessment.matrix.ui;

import static org.ctoportal.assessment.matrix.ui.MatrixCells.KEY;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.ctoportal.assessment.matrix.SkillsMatrix;
import org.ctoportal.assessment.matrix.ui.MatrixCell.Standing;
import org.ctoportal.shared.ExactNumber;

/** What the letters and marks of the matrix mean, and who is in it. */
class MatrixLegend extends Composite<Div> {

    MatrixLegend(SkillsMatrix team) {
        var marks = new UnorderedList();
        for (var standing : Standing.values()) {
            marks.add(new ListItem(standing.mark() + " "
                    + getTranslation(KEY + "standing." + standing, ExactNumber.text(team.aim()))));
        }
        var skills = new UnorderedList();
        team.skills().forEach(skill -> skills.add(new ListItem(skill.code() + " " + skill.name())));
        getContent().addClassName("matrix-legend");
        getContent()
                .add(
                        new H3(getTranslation(KEY + "legend")),
                        marks,
                        skills,
                        new H3(getTranslation(KEY + "rule")),
                        new Paragraph(getTranslation(KEY + "rule.text")),
                        new Paragraph(getTranslation(KEY + "rule.source", team.source())));
    }
}
