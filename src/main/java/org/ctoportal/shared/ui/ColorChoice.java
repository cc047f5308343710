package org.ctoportal.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;

/** A color, picked with the browser's own means or typed as the six digits that a style guide names. */
public class ColorChoice extends Composite<Div> {

    private static final int LONGEST = 7;

    private final TextField typed = new TextField();
    private final Input picked = new Input();

    /** {@code chosen} gets whatever was typed, a color or not. */
    public ColorChoice(String label, String pickLabel, String value, SerializableConsumer<String> chosen) {
        typed.setLabel(label);
        typed.setMaxLength(LONGEST);
        typed.setWidth("9rem");
        picked.setType("color");
        picked.addClassName("color-pick");
        picked.getElement().setAttribute("aria-label", pickLabel);
        getContent().addClassName("color-choice");
        getContent().add(typed, picked);
        show(value);
        typed.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                chosen.accept(event.getValue());
            }
        });
        picked.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                chosen.accept(event.getValue());
            }
        });
    }

    /** A color that is in use. */
    public void show(String color) {
        typed.setValue(color);
        typed.setInvalid(false);
        picked.setValue(color);
    }

    /** What was chosen cannot be used; it stays in the field. */
    public void refuse(String text, String message) {
        typed.setValue(text);
        typed.setErrorMessage(message);
        typed.setInvalid(true);
    }
}
