package org.ctoportal.mail.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.format.DateTimeFormatter;
import org.ctoportal.mail.MailDetails;

/** One letter as it was written. */
class LetterDialog extends Dialog {

    LetterDialog(MailDetails mail, DateTimeFormatter moment, SerializableRunnable again) {
        var summary = mail.summary();
        setHeaderTitle(summary.subject());
        setWidth("44rem");
        setMaxWidth("96vw");
        var to = summary.name().isBlank() ? summary.to() : summary.name() + " <" + summary.to() + ">";
        add(
                new Paragraph(getTranslation("mail.letter.to", to)),
                hint(getTranslation("mail.letter.posted", summary.postedBy(), moment.format(summary.postedAt()))));
        if (summary.sentAt() != null) {
            add(hint(getTranslation("mail.letter.sent", moment.format(summary.sentAt()))));
        }
        if (!mail.problem().isEmpty()) {
            add(hint(getTranslation("mail.letter.problem", mail.attempts(), mail.problem())));
        }
        add(text(mail));
        var enclosure = mail.enclosure();
        if (enclosure != null) {
            add(hint(getTranslation("mail.letter.enclosure", enclosure.name())));
        }
        getFooter().add(new Button(getTranslation("action.close"), click -> close()));
        if (mail.isSendable()) {
            var retry = new Button(getTranslation("mail.letter.again"), click -> {
                close();
                again.run();
            });
            retry.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            getFooter().add(retry);
        }
    }

    private Div text(MailDetails mail) {
        var text = mail.text();
        var box = new Div(text == null ? new Paragraph(getTranslation("mail.letter.confidential")) : new Pre(text));
        box.addClassName("letter");
        return box;
    }

    private static Paragraph hint(String text) {
        var hint = new Paragraph(text);
        hint.addClassName("hint");
        return hint;
    }
}
