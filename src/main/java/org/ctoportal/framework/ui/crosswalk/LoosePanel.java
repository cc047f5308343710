package org.ctoportal.framework.ui.crosswalk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import org.ctoportal.framework.crosswalk.CrosswalkDetails;
import org.ctoportal.framework.exchange.crosswalk.Association;

/** Associations that stand in no cell: of whole areas, or of items these versions no longer have. */
class LoosePanel extends Composite<Section> {

    private final boolean mayKeep;
    private final SerializableConsumer<Association> remove;

    LoosePanel(boolean mayKeep, SerializableConsumer<Association> remove) {
        this.mayKeep = mayKeep;
        this.remove = remove;
        getContent().addClassNames("panel", "crosswalk-loose");
    }

    void update(CrosswalkDetails details) {
        var loose = details.matrix().loose();
        setVisible(!loose.isEmpty());
        var hint = new Paragraph(getTranslation("crosswalk.loose.hint"));
        hint.addClassName("hint");
        getContent().removeAll();
        getContent()
                .add(
                        new H2(getTranslation("crosswalk.loose")),
                        hint,
                        new AssociationList(new AssociationWords(details), loose, mayKeep, remove));
    }
}
