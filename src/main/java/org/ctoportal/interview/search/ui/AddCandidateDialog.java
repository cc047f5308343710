package org.ctoportal.interview.search.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import org.ctoportal.identity.Colleague;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.NamesakeException;
import org.ctoportal.interview.search.RefusedCandidateException;
import org.ctoportal.interview.search.WriteCandidate;

/** Enters one candidate. */
class AddCandidateDialog extends Dialog {

    private final PersonFields fields;
    private final transient SerializableFunction<WriteCandidate, CandidateId> add;
    private final transient SerializableConsumer<CandidateId> added;

    AddCandidateDialog(
            List<Colleague> colleagues,
            SerializableFunction<WriteCandidate, CandidateId> add,
            SerializableConsumer<CandidateId> added) {
        this.add = add;
        this.added = added;
        fields = new PersonFields(colleagues);
        setHeaderTitle(getTranslation("interview.search.add"));
        setWidth("32rem");
        setMaxWidth("96vw");
        add(fields);
        var save = new Button(getTranslation("action.add"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), save);
    }

    private void save() {
        if (!fields.areRight()) {
            return;
        }
        try {
            var id = add.apply(fields.command());
            close();
            added.accept(id);
        } catch (RefusedCandidateException e) {
            fields.refuse(e.reason());
        } catch (NamesakeException e) {
            fields.ask(e.namesakes());
        }
    }
}
