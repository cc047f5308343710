package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import org.ctoportal.document.redline.Redline;

/** Two wordings in one: what went is struck through, what came is underlined. */
class RedlineText extends Composite<Paragraph> {

    RedlineText(String before, String after) {
        getContent().addClassName("redline");
        for (var part : Redline.between(before, after).parts()) {
            var element =
                    switch (part.fate()) {
                        case STAYED -> new Element("span");
                        case WENT -> new Element("del");
                        case CAME -> new Element("ins");
                    };
            getContent().getElement().appendChild(element.setText(part.words()));
        }
    }
}
