package org.ctoportal.framework.ui.edition;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializablePredicate;
import org.ctoportal.shared.ui.TextLimit;

/** Asks for a few words before an edition goes on. */
class NotesDialog extends Dialog {

    private static final int LONGEST = 2000;

    private final TextArea notes = new TextArea();
    private final TextLimit limit;

    /** {@code key} names the words on the dialog; {@code go} says whether it worked, and then the dialog closes. */
    NotesDialog(String key, String before, SerializablePredicate<String> go) {
        setHeaderTitle(getTranslation(key + "title"));
        setWidth("36rem");
        setMaxWidth("96vw");
        addClassName("edition-dialog");
        add(new Paragraph(getTranslation(key + "hint")));
        notes.setLabel(getTranslation(key + "notes"));
        notes.setWidthFull();
        notes.setValue(before);
        limit = TextLimit.of(notes, LONGEST);
        add(notes);
        var confirm = new Button(getTranslation(key + "action"), click -> {
            if (isComplete() && go.test(notes.getValue())) {
                close();
            }
            click.getSource().setEnabled(true);
        });
        confirm.setDisableOnClick(true);
        confirm.addClassName("takes-long");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), confirm);
    }

    private boolean isComplete() {
        notes.setInvalid(notes.getValue().isBlank());
        notes.setErrorMessage(getTranslation("edition.problem.required"));
        return !notes.isInvalid() && limit.holds(notes.getValue());
    }
}
