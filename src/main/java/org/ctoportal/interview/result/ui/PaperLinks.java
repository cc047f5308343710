package org.ctoportal.interview.result.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableFunction;
import org.ctoportal.document.DocumentFormat;

/** Papers in the formats people pass on. */
public class PaperLinks extends Composite<Div> {

    public PaperLinks() {
        getContent().addClassNames("panel", "kit-panel");
        getContent().add(new H2(getTranslation("interview.result.papers")));
    }

    /** Adds a paper by its name and where each format of it is. */
    public void add(String name, SerializableFunction<DocumentFormat, String> address) {
        var files = new Div();
        files.addClassName("kit-actions");
        for (var format : new DocumentFormat[] {DocumentFormat.PDF, DocumentFormat.DOCX}) {
            var label = getTranslation("interview.result.paper.file." + format);
            var file = new Anchor(address.apply(format), label);
            file.getElement().setAttribute("aria-label", name + " " + label);
            file.addClassName("button");
            file.setRouterIgnore(true);
            files.add(file);
        }
        getContent().add(new Div(new Paragraph(name), files));
    }
}
