package org.ctoportal.interview.panel.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.List;
import org.ctoportal.interview.panel.Conflict;
import org.ctoportal.interview.panel.Declare;
import org.ctoportal.interview.panel.RefusedDeclarationException;
import org.ctoportal.interview.panel.SeatDetails.Declared;

/** The declaration on every candidate about whom nothing was said yet. The one place where a member reads their names. */
class DeclarationForm extends Composite<Section> {

    private final SignatureField signature = new SignatureField();
    private final List<ConflictFields> fields;
    private final transient SerializableBiConsumer<List<Declare>, String> declare;

    DeclarationForm(List<Declared> candidates, SerializableBiConsumer<List<Declare>, String> declare) {
        this.declare = declare;
        fields = candidates.stream()
                .filter(one -> one.conflict() == null)
                .map(one -> new ConflictFields(one, one.code() + " · " + one.name(), Conflict.values()))
                .toList();
        var button = new Button(getTranslation("interview.panel.declare"), click -> declare());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getContent().addClassNames("panel", "seat-form");
        getContent()
                .add(
                        new H2(getTranslation("interview.panel.declare.title")),
                        new Paragraph(getTranslation("interview.panel.declare.lead")));
        fields.forEach(getContent()::add);
        getContent().add(signature, button);
    }

    private void declare() {
        if (fields.stream().filter(field -> !field.isRight()).count() > 0) {
            return;
        }
        try {
            declare.accept(fields.stream().map(ConflictFields::command).toList(), signature.getValue());
        } catch (RefusedDeclarationException e) {
            signature.refuse(e);
        }
    }
}
