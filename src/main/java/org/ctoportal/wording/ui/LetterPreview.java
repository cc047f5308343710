package org.ctoportal.wording.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import org.ctoportal.shared.Language;
import org.ctoportal.wording.Wording;

/** A letter as its reader gets it, with values made up. */
class LetterPreview extends Composite<Section> {

    private final H2 title = new H2();
    private final Paragraph subject = new Paragraph();
    private final Pre text = new Pre();

    LetterPreview(Language language) {
        subject.addClassName("wording-subject");
        var letter = new Div(subject, text);
        letter.addClassNames("letter", "wording-letter");
        letter.getElement().setAttribute("lang", language.code());
        getContent().addClassName("panel");
        getContent().add(title, letter);
    }

    void show(String heading, Wording filled) {
        title.setText(heading);
        subject.setText(filled.subject());
        text.setText(filled.text());
    }
}
