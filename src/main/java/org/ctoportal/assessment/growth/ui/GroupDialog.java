package org.ctoportal.assessment.growth.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableConsumer;
import org.ctoportal.assessment.growth.GroupTerms;

/** Begins a study group, or lets one meet in another way. */
class GroupDialog extends Dialog {

    GroupDialog(String title, GroupTerms terms, SerializableConsumer<GroupTerms> keep) {
        setHeaderTitle(title);
        setWidth("40rem");
        setMaxWidth("96vw");
        var form = new GroupForm(terms);
        add(form);
        var confirm = new Button(
                getTranslation("growth.save"),
                click -> form.read().ifPresent(written -> {
                    close();
                    keep.accept(written);
                }));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), confirm);
    }
}
