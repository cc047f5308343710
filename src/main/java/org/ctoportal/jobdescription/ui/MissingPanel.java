package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ctoportal.authoring.compose.Blank;
import org.ctoportal.authoring.ui.BlankField;

/** What still has to be filled in before the document can leave the portal, with the fields to do it. */
class MissingPanel extends Composite<Section> {

    private final Editing editing;
    private final H2 title = new H2();
    private final Div fields = new Div();
    private final Map<String, BlankField> shown = new LinkedHashMap<>();

    MissingPanel(Editing editing) {
        this.editing = editing;
        fields.addClassName("missing-fields");
        getContent().setId("missing");
        getContent().addClassNames("panel", "missing");
        getContent().add(title, new Paragraph(getTranslation("jobDescription.missing.hint")), fields);
    }

    /** A field that was just filled stays until the page is opened again, so that typing is never cut off. */
    void show(List<Blank> missing) {
        getContent().setVisible(editing.mayChange() && (!missing.isEmpty() || !shown.isEmpty()));
        title.setText(
                missing.isEmpty()
                        ? getTranslation("jobDescription.missing.done")
                        : getTranslation("jobDescription.missing.title", missing.size()));
        getContent().setClassName("done", missing.isEmpty());
        shown.forEach((name, field) -> field.show(editing.draft().content().value(name)));
        missing.forEach(blank -> shown.computeIfAbsent(blank.name(), name -> {
            var field = new BlankField(blank, (seen, value) -> editing.fill(blank.name(), seen, value));
            fields.add(field);
            return field;
        }));
    }
}
