package org.ctoportal.framework.ui.crosswalk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.ctoportal.framework.exchange.crosswalk.Association;

/** Associations in words, each with a way to remove it for those who may. */
class AssociationList extends Composite<UnorderedList> {

    AssociationList(
            AssociationWords words,
            List<Association> associations,
            boolean mayKeep,
            SerializableConsumer<Association> remove) {
        getContent().addClassName("crosswalk-associations");
        for (var association : associations) {
            var said = words.of(association);
            var line = new ListItem(new Span(said));
            if (mayKeep) {
                var button = new Button(getTranslation("crosswalk.disconnect"), click -> remove.accept(association));
                button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
                button.setAriaLabel(getTranslation("crosswalk.disconnect.one", said));
                line.add(button);
            }
            getContent().add(line);
        }
    }
}
