package org.ctoportal.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/** The head of a sheet of paper: always white, as paper is. */
public class PaperSample extends Composite<Div> {

    private final Div head = new Div();
    private final Span name = new Span();
    private final Div title = new Div();
    private final Image logo = new Image();

    public PaperSample(String districtName, String paper, String logoWords) {
        name.setText(districtName);
        name.addClassName("paper-sample-name");
        title.setText(paper);
        title.addClassName("paper-sample-title");
        logo.setAlt(logoWords);
        logo.addClassName("paper-sample-logo");
        head.addClassName("paper-sample-head");
        head.add(logo, name);
        getContent().addClassName("paper-sample");
        getContent().add(head, title);
    }

    /**
     * Shows how it looks.
     *
     * @param color as in a style sheet
     * @param picture the address of the picture; empty for none
     */
    public void show(String color, String picture) {
        head.getStyle().setBorderBottom("2px solid " + color);
        name.getStyle().setColor(color);
        title.getStyle().setColor(color);
        logo.setVisible(!picture.isEmpty());
        logo.setSrc(picture);
    }
}
