package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** The way to the questions that weigh the skills. */
class EmphasisPanel extends Composite<Section> {

    EmphasisPanel(Editing editing, EmphasisActions actions) {
        var hint = new Paragraph(getTranslation("jobDescription.emphasis.hint"));
        hint.addClassName("hint");
        var open = new Button(
                getTranslation("jobDescription.emphasis.open"),
                click -> actions.sheet().ifPresent(sheet -> new EmphasisDialog(sheet, editing, actions).open()));
        open.addThemeVariants(ButtonVariant.LUMO_SMALL);
        getContent().addClassName("panel");
        getContent().add(new H2(getTranslation("jobDescription.emphasis.title")), hint, open);
    }
}
