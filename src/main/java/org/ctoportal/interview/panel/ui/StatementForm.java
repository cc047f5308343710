package org.ctoportal.interview.panel.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import org.ctoportal.interview.panel.RefusedDeclarationException;

/** What a member promises, signed by typing their name. */
class StatementForm extends Composite<Section> {

    private final SignatureField signature = new SignatureField();
    private final transient SerializableConsumer<String> sign;
    private final transient SerializableRunnable signed;

    StatementForm(SerializableConsumer<String> sign, SerializableRunnable signed) {
        this.sign = sign;
        this.signed = signed;
        var sentences = new UnorderedList(
                PanelWords.statement().stream().map(ListItem::new).toArray(ListItem[]::new));
        var button = new Button(getTranslation("interview.panel.sign"), click -> sign());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getContent().addClassNames("panel", "seat-form");
        getContent().add(new H2(getTranslation("interview.panel.statement.title")), sentences, signature, button);
    }

    private void sign() {
        try {
            sign.accept(signature.getValue());
        } catch (RefusedDeclarationException e) {
            signature.refuse(e);
            return;
        }
        signed.run();
    }
}
