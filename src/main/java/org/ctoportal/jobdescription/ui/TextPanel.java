package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.Map;

/** The text itself: to be edited, or as it will be printed. */
class TextPanel extends Composite<Section> {

    private final Map<NativeButton, Component> pressed = new LinkedHashMap<>();

    TextPanel(Component editing, Component printed) {
        var edit = button("jobDescription.editor.edit", editing);
        var preview = button("jobDescription.editor.preview", printed);
        var views = new Div(edit, preview);
        views.addClassName("views");
        views.getElement().setAttribute("role", "group");
        views.getElement().setAttribute("aria-label", getTranslation("jobDescription.editor.view"));
        getContent().addClassName("editor-main");
        getContent().add(views, editing, printed);
        choose(edit);
    }

    private NativeButton button(String label, Component component) {
        var button = new NativeButton(getTranslation(label));
        button.addClickListener(click -> choose(button));
        pressed.put(button, component);
        return button;
    }

    private void choose(NativeButton chosen) {
        pressed.forEach((button, component) -> {
            component.setVisible(button == chosen);
            button.getElement().setAttribute("aria-pressed", String.valueOf(button == chosen));
        });
    }
}
