package org.ctoportal.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where nothing is yet: what will be here, and the one action that brings it. */
public class EmptyState extends Composite<Div> {

    public EmptyState(String title, String hint) {
        getContent().addClassName("empty-state");
        getContent().add(new H2(title), new Paragraph(hint));
    }

    public void addAction(Component action) {
        getContent().add(action);
    }
}
