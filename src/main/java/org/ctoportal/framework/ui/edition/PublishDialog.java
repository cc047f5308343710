package org.ctoportal.framework.ui.edition;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializablePredicate;
import java.time.LocalDate;
import org.ctoportal.framework.PackVersion;
import org.ctoportal.framework.edition.Publication;
import org.ctoportal.shared.ui.TextLimit;
import org.jspecify.annotations.Nullable;

/** Publishes an edition: what it changes, in plain words, and from which day it is used. */
class PublishDialog extends Dialog {

    private static final int LONGEST = 2000;

    private final TextArea notes = new TextArea(getTranslation("edition.publish.notes"));
    private final TextLimit limit = TextLimit.of(notes, LONGEST);
    private final DatePicker useFrom = new DatePicker(getTranslation("edition.publish.from"));

    /**
     * {@code publish} says whether it worked, and then the dialog closes.
     *
     * @param instead the version of another pack that new documents use; its place is taken only if somebody says so
     */
    PublishDialog(
            String before, LocalDate today, @Nullable PackVersion instead, SerializablePredicate<Publication> publish) {
        setHeaderTitle(getTranslation("edition.publish.title"));
        setWidth("36rem");
        setMaxWidth("96vw");
        addClassName("edition-dialog");
        notes.setWidthFull();
        notes.setValue(before);
        useFrom.setWidthFull();
        useFrom.setValue(instead == null ? today : null);
        useFrom.setMin(today);
        useFrom.setClearButtonVisible(true);
        useFrom.setHelperText(
                instead == null
                        ? getTranslation("edition.publish.from.hint")
                        : getTranslation("edition.publish.from.instead", instead.name(), instead.version()));
        add(new Paragraph(getTranslation("edition.publish.hint")), notes, useFrom);
        var confirm = new Button(getTranslation("edition.publish.action"), click -> {
            if (isComplete(today)
                    && publish.test(new Publication(notes.getValue().strip(), useFrom.getValue()))) {
                close();
            }
            click.getSource().setEnabled(true);
        });
        confirm.setDisableOnClick(true);
        confirm.addClassName("takes-long");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), confirm);
    }

    private boolean isComplete(LocalDate today) {
        notes.setInvalid(notes.getValue().isBlank());
        notes.setErrorMessage(getTranslation("edition.problem.required"));
        var early = useFrom.getValue() != null && useFrom.getValue().isBefore(today);
        return !notes.isInvalid() && limit.holds(notes.getValue()) && !early;
    }
}
