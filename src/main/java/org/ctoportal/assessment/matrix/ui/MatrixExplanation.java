package org.ctoportal.assessment.matrix.ui;

import static org.ctoportal.assessment.matrix.ui.MatrixCells.KEY;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.ScrollOptions;
import com.vaadin.flow.component.ScrollOptions.Alignment;
import com.vaadin.flow.component.ScrollOptions.Behavior;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;

/** How the number somebody chose comes about; it is read out when another is chosen. */
class MatrixExplanation extends Composite<Section> {

    MatrixExplanation() {
        getContent().addClassName("matrix-explanation");
        getContent().getElement().setAttribute("aria-live", "polite");
        getContent().add(new Paragraph(getTranslation(KEY + "choose")));
    }

    void show(MatrixCell cell) {
        var lines = new UnorderedList();
        cell.lines().forEach(line -> lines.add(new ListItem(line)));
        getContent().removeAll();
        getContent().add(new H3(cell.whose() + ": " + cell.shown()), lines);
        // On a phone it stands below the last row.
        getContent().scrollIntoView(new ScrollOptions(Behavior.AUTO, Alignment.NEAREST, Alignment.NEAREST));
    }
}
