package org.ctoportal.framework.ui.crosswalk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.ctoportal.framework.crosswalk.CrosswalkPreview;
import org.ctoportal.framework.exchange.crosswalk.Association;
import org.ctoportal.framework.ui.exchange.ProblemList;

/** What a file would do to the crosswalk. */
class TakeInPreview extends Composite<Div> {

    private static final int MOST_SHOWN = 200;

    TakeInPreview(
            String fileName,
            CrosswalkPreview preview,
            AssociationWords words,
            SerializableConsumer<CrosswalkPreview> take) {
        var content = getContent();
        content.addClassName("import-preview");
        content.add(new H3(fileName));
        if (preview.isRefused()) {
            content.add(new Paragraph(getTranslation("framework.import.refused")));
        } else {
            add(words, "crosswalk.import.added", preview.added());
            add(words, "crosswalk.import.changed", preview.changed());
            if (preview.same() > 0) {
                content.add(new Paragraph(getTranslation("crosswalk.import.same", preview.same())));
            }
            if (preview.wanted().isEmpty()) {
                content.add(new Paragraph(getTranslation("crosswalk.import.nothing")));
            }
        }
        if (!preview.problems().isEmpty()) {
            content.add(new ProblemList(preview.problems()));
        }
        if (!preview.isRefused() && !preview.wanted().isEmpty()) {
            var button = new Button(getTranslation("crosswalk.import.take"), click -> take.accept(preview));
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            content.add(button);
        }
    }

    private void add(AssociationWords words, String key, List<Association> associations) {
        if (associations.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        associations.stream().limit(MOST_SHOWN).forEach(one -> list.add(new ListItem(words.of(one))));
        if (associations.size() > MOST_SHOWN) {
            list.add(new ListItem(getTranslation("framework.import.more.entries", associations.size() - MOST_SHOWN)));
        }
        var details = new Details(getTranslation(key, associations.size()), list);
        details.setOpened(true);
        getContent().add(details);
    }
}
