package org.ctoportal.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import org.ctoportal.authoring.approval.Verdict;

/** The decisions there are, in sight while the text scrolls. */
class DecisionBar extends Composite<Div> {

    DecisionBar(SerializableConsumer<Verdict> chosen) {
        getContent().addClassName("approval-actions");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", getTranslation("authoring.decision"));
        for (var verdict : Verdict.values()) {
            var button = new Button(getTranslation("authoring.decision." + verdict), click -> chosen.accept(verdict));
            switch (verdict) {
                case APPROVED -> button.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
                case CHANGES_REQUESTED -> button.addThemeVariants(ButtonVariant.LUMO_LARGE);
                case DECLINED -> button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
            }
            getContent().add(button);
        }
    }
}
