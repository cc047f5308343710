package org.ctoportal.interview.panel.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.Arrays;
import java.util.List;
import org.ctoportal.interview.panel.Conflict;
import org.ctoportal.interview.panel.Declare;
import org.ctoportal.interview.panel.RefusedDeclarationException;
import org.ctoportal.interview.panel.SeatDetails.Declared;

/** Declares on a candidate once more, when something came to light. */
class LaterConflictDialog extends Dialog {

    private final SignatureField signature = new SignatureField();
    private final ConflictFields fields;
    private final transient SerializableBiConsumer<List<Declare>, String> declare;

    LaterConflictDialog(Declared candidate, SerializableBiConsumer<List<Declare>, String> declare) {
        this.declare = declare;
        fields = new ConflictFields(
                candidate,
                candidate.code(),
                Arrays.stream(Conflict.values())
                        .filter(one -> one != candidate.conflict())
                        .toArray(Conflict[]::new));
        setHeaderTitle(getTranslation("interview.panel.change.of", candidate.code()));
        setWidth("32rem");
        setMaxWidth("96vw");
        var form = new Div(new Paragraph(getTranslation("interview.panel.change.lead")), fields, signature);
        form.addClassName("seat-form");
        add(form);
        var button = new Button(getTranslation("interview.panel.declare"), click -> declare());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), button);
    }

    private void declare() {
        if (!fields.isRight()) {
            return;
        }
        try {
            declare.accept(List.of(fields.command()), signature.getValue());
            close();
        } catch (RefusedDeclarationException e) {
            signature.refuse(e);
        }
    }
}
