package org.ctoportal.interview.kit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;

/** What the district wrote itself, each with the way to change it. */
class OwnMaterials extends Composite<UnorderedList> {

    OwnMaterials() {
        getContent().addClassName("kit-materials");
        clear();
    }

    void clear() {
        getContent().removeAll();
        setVisible(false);
    }

    /** {@code drawn} are the words and what the linter says of them. */
    void add(String words, Markup drawn, SerializableRunnable change) {
        var text = new Span();
        text.addClassName("kit-material");
        drawn.into(text);
        var edit = new Button(getTranslation("interviewKit.own.edit"), click -> change.run());
        edit.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        edit.setAriaLabel(getTranslation("interviewKit.own.edit.label", words));
        var item = new ListItem(text, edit);
        item.addClassName("kit-own-material");
        getContent().add(item);
        setVisible(true);
    }
}
