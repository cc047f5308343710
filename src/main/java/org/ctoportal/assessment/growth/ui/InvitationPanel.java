package org.ctoportal.assessment.growth.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;

/** Joins a study group, or declines. */
class InvitationPanel extends Composite<Section> {

    InvitationPanel(SerializableRunnable join, SerializableRunnable decline) {
        var accept = new Button(getTranslation("growth.group.accept"), click -> join.run());
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var row = new Div(accept, new Button(getTranslation("growth.group.decline"), click -> decline.run()));
        row.addClassName("growth-row");
        getContent().addClassNames("panel", "growth-answer");
        getContent().add(new Paragraph(getTranslation("growth.group.invited")), row);
    }
}
