package org.ctoportal.assessment.feedback.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.ZoneId;
import java.util.List;
import org.ctoportal.assessment.feedback.IssuedLink;

/** New links, the one time they can be read, where no mail server carries them. */
class LinksDialog extends Dialog {

    LinksDialog(List<IssuedLink> links, String title, ZoneId zone) {
        setHeaderTitle(getTranslation("assessment.feedback.links"));
        setWidth("40rem");
        setMaxWidth("96vw");
        setCloseOnOutsideClick(false);
        var once = new Paragraph(getTranslation("assessment.feedback.links.once"));
        once.addClassName("cards-once");
        var cards = new Div(once);
        cards.addClassName("seat-form");
        links.forEach(link -> cards.add(card(link, title, zone)));
        add(cards);
        getFooter().add(new Button(getTranslation("assessment.feedback.links.close"), click -> close()));
    }

    private Div card(IssuedLink link, String title, ZoneId zone) {
        var text = new TextArea(getTranslation("assessment.feedback.links.text", link.email()));
        text.setValue(getTranslation(
                "assessment.feedback.links.letter",
                link.name(),
                title,
                link.url(),
                link.code(),
                FeedbackWords.day(link.expiresAt(), zone)));
        text.setReadOnly(true);
        text.setWidthFull();
        var card = new Div(new H3(link.name()), text);
        card.addClassName("access-card");
        return card;
    }
}
