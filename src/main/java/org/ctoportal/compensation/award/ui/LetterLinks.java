package org.ctoportal.compensation.award.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import org.ctoportal.document.DocumentFormat;

/** A letter in the forms it can be taken away in. */
class LetterLinks extends Composite<Div> {

    LetterLinks(String label, SerializableFunction<DocumentFormat, String> address) {
        getContent().addClassName("award-letters");
        getContent().add(new Span(label));
        for (var format : List.of(DocumentFormat.PDF, DocumentFormat.DOCX)) {
            var words = getTranslation("award.letter." + format);
            var link = new Anchor("/" + address.apply(format), words);
            link.setDownload(true);
            link.setAriaLabel(label + ", " + words);
            getContent().add(link);
        }
    }
}
