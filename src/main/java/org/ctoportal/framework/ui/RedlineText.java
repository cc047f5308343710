package org.ctoportal.framework.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.ctoportal.document.redline.Redline.Part;
import org.ctoportal.framework.difference.ChangeLine;

/** One line of a difference. What came and went is told by lines through and under the words, and to the ear. */
class RedlineText extends Composite<Paragraph> {

    RedlineText(ChangeLine line) {
        getContent().addClassName("redline");
        if (line.words().isEmpty()) {
            getContent().setText(line.label());
        } else if (!line.label().isEmpty()) {
            var label = new Span(line.label());
            label.addClassName("redline-label");
            getContent().add(label, new Text(" "));
        }
        line.words().forEach(this::add);
    }

    private void add(Part part) {
        switch (part.fate()) {
            case STAYED -> getContent().add(new Text(part.words()));
            case WENT -> getContent().add(marked(new Deleted(), "framework.difference.went", part));
            case CAME -> getContent().add(marked(new Inserted(), "framework.difference.came", part));
        }
    }

    private HtmlComponent marked(HtmlComponent mark, String heard, Part part) {
        var aloud = new Span(getTranslation(heard) + " ");
        aloud.addClassName("heard");
        mark.getElement().appendChild(aloud.getElement(), new Text(part.words()).getElement());
        return mark;
    }

    @Tag("ins")
    private static class Inserted extends HtmlComponent {}

    @Tag("del")
    private static class Deleted extends HtmlComponent {}
}
