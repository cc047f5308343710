package org.ctoportal.credential.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ctoportal.credential.catalogue.CredentialType;
import org.ctoportal.credential.holding.Holder;
import org.ctoportal.credential.holding.StaleHoldingException;
import org.ctoportal.credential.holding.UnfitHoldingException;
import org.ctoportal.credential.holding.WriteHolding;
import org.ctoportal.credential.holding.WriteHolding.Field;
import org.ctoportal.shared.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Records a credential or says it anew; stays open with a message at each field while something is wrong. */
class HoldingDialog extends Dialog {

    private final HoldingForm form;
    private final Paragraph hint = new Paragraph(getTranslation("credential.verifiedAnew"));
    private @Nullable HolderChoice choice;
    private final transient SerializableBiConsumer<@Nullable Holder, WriteHolding> keep;

    HoldingDialog(
            String title, List<CredentialType> types, SerializableBiConsumer<@Nullable Holder, WriteHolding> keep) {
        this.keep = keep;
        this.form = new HoldingForm(types);
        setHeaderTitle(title);
        setWidth("46rem");
        setMaxWidth("96vw");
        hint.addClassName("hint");
        var all = new Div(form, hint);
        all.addClassName("credential-form");
        add(all);
        var confirm = new Button(getTranslation("credential.save"), click -> keep());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), confirm);
    }

    HoldingDialog showing(WriteHolding words) {
        form.show(words);
        return this;
    }

    HoldingDialog asRenewal() {
        form.askForRenewal();
        hint.setText(getTranslation("credential.renew.hint"));
        return this;
    }

    /** Asks for whom: one of them, or somebody without an account. */
    HoldingDialog forOneOf(List<Holder> people) {
        choice = new HolderChoice(people);
        addComponentAsFirst(choice);
        return this;
    }

    private void keep() {
        try {
            keep.accept(choice == null ? null : choice.holder(), form.words());
            close();
        } catch (UnfitHoldingException e) {
            Map<Field, HasValidation> fields = form.fields();
            if (choice != null) {
                fields.putAll(choice.fields());
            }
            CredentialWords.mark(fields, Objects.requireNonNull(e.problems()));
        } catch (StaleHoldingException e) {
            Notices.problem(getTranslation("credential.stale"));
        }
    }
}
