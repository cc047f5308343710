package org.ctoportal.interview.schedule.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import org.ctoportal.interview.schedule.DueLetter;
import org.ctoportal.interview.schedule.DueLetters;

/** What goes to whom, before it goes. */
class InvitationsDialog extends Dialog {

    InvitationsDialog(DueLetters due, SerializableConsumer<DueLetters> send) {
        setHeaderTitle(getTranslation("interview.schedule.mail"));
        setWidth("36rem");
        setMaxWidth("96vw");
        var content = new Div();
        content.addClassName("schedule-mail");
        add(content);
        if (!due.unreachable().isEmpty()) {
            var nobody = new Paragraph(
                    getTranslation("interview.schedule.mail.unreachable", String.join(", ", due.unreachable())));
            nobody.addClassName("notice");
            content.add(nobody);
        }
        if (due.letters().isEmpty()) {
            content.add(new Paragraph(getTranslation("interview.schedule.mail.nothing")));
            getFooter().add(new Button(getTranslation("action.close"), click -> close()));
            return;
        }
        var list = new UnorderedList(due.letters().stream().map(this::item).toArray(ListItem[]::new));
        content.add(new Paragraph(getTranslation("interview.schedule.mail.lead")), list);
        var go = new Button(
                getTranslation("interview.schedule.mail.send", due.letters().size()), click -> {
                    close();
                    send.accept(due);
                });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), go);
    }

    private ListItem item(DueLetter letter) {
        return new ListItem(getTranslation(
                "interview.schedule.mail." + letter.step(), letter.code(), letter.name(), letter.email()));
    }
}
