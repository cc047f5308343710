package org.ctoportal.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.ctoportal.document.redline.Redline;
import org.ctoportal.document.redline.Redline.Part;

/** Two wordings in one. What came and went is told by lines through and under the words, and to the ear. */
public class RedlineText extends Composite<Paragraph> {

    /** Words in Arabic or Hebrew run from right to left; ours between them do not decide that. */
    private static final String DIRECTION = "dir";

    private static final String ITS_OWN = "auto";

    public RedlineText(String before, String after) {
        this("", Redline.between(before, after).parts());
    }

    /** With a label before the words; either may be empty. */
    public RedlineText(String label, List<Part> words) {
        getContent().addClassName("redline");
        getContent().getElement().setAttribute(DIRECTION, ITS_OWN);
        if (words.isEmpty()) {
            getContent().setText(label);
        } else if (!label.isEmpty()) {
            var before = new Span(label);
            before.addClassName("redline-label");
            before.getElement().setAttribute(DIRECTION, ITS_OWN);
            getContent().add(before, new Text(" "));
        }
        words.forEach(this::add);
    }

    private void add(Part part) {
        switch (part.fate()) {
            case STAYED -> getContent().add(new Text(part.words()));
            case WENT -> getContent().add(marked(new Deleted(), "redline.went", part));
            case CAME -> getContent().add(marked(new Inserted(), "redline.came", part));
        }
    }

    private HtmlComponent marked(HtmlComponent mark, String heard, Part part) {
        var aloud = new Span(getTranslation(heard) + " ");
        aloud.addClassName("heard");
        aloud.getElement().setAttribute(DIRECTION, ITS_OWN);
        mark.getElement().appendChild(aloud.getElement(), new Text(part.words()).getElement());
        return mark;
    }

    @Tag("ins")
    private static class Inserted extends HtmlComponent {}

    @Tag("del")
    private static class Deleted extends HtmlComponent {}
}
