package org.ctoportal.credential.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Map;
import org.ctoportal.credential.holding.Holder;
import org.ctoportal.credential.holding.WriteHolding.Field;

/** For whom something is recorded: somebody with an account, or a name and an address. */
class HolderChoice extends Composite<Div> {

    private final ComboBox<Holder> colleague = new ComboBox<>(getTranslation("credential.field.colleague"));
    private final TextField name = new TextField(getTranslation("credential.field.holder"));
    private final TextField email = new TextField(getTranslation("credential.field.email"));

    HolderChoice(List<Holder> people) {
        colleague.setItems(people);
        colleague.setItemLabelGenerator(one -> one.name() + ", " + one.email());
        colleague.setClearButtonVisible(true);
        colleague.addValueChangeListener(event -> {
            name.setVisible(event.getValue() == null);
            email.setVisible(event.getValue() == null);
        });
        name.setManualValidation(true);
        email.setManualValidation(true);
        getContent().addClassName("credential-fields");
        getContent().add(colleague, name, email);
    }

    void onChange(SerializableRunnable changed) {
        colleague.addValueChangeListener(event -> changed.run());
        name.addValueChangeListener(event -> changed.run());
        email.addValueChangeListener(event -> changed.run());
    }

    Holder holder() {
        return colleague.getValue() == null
                ? new Holder(null, name.getValue(), email.getValue())
                : colleague.getValue();
    }

    Map<Field, HasValidation> fields() {
        return Map.of(Field.HOLDER, name, Field.EMAIL, email);
    }
}
