package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.ctoportal.jobdescription.MustHaves;

/** How many things the description requires, and a way to require fewer. */
class MustHavePanel extends Composite<Section> {

    private final Paragraph count = new Paragraph();

    MustHavePanel(Editing editing) {
        count.getElement().setAttribute("role", "status");
        getContent().addClassName("panel");
        getContent().add(new H2(getTranslation("jobDescription.mustHave.title")), count);
        if (editing.mayChange()) {
            var ask = new Button(
                    getTranslation("jobDescription.mustHave.ask"), click -> new MustHaveDialog(editing).open());
            ask.addThemeVariants(ButtonVariant.LUMO_SMALL);
            getContent().add(ask);
        }
    }

    void show(MustHaves mustHaves) {
        count.setText(getTranslation(
                mustHaves.isMany() ? "jobDescription.mustHave.many" : "jobDescription.mustHave.count",
                mustHaves.count(),
                MustHaves.MOST));
        count.setClassName("notice", mustHaves.isMany());
    }
}
