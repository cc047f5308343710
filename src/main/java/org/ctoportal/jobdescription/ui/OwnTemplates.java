package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.ctoportal.jobdescription.JobDescriptionLibraryService;

/** The district's own templates, to begin a description from; nothing where it keeps none. */
class OwnTemplates extends Composite<Section> {

    OwnTemplates(JobDescriptionLibraryService library) {
        var templates = library.templates();
        setVisible(!templates.isEmpty());
        var choices = new Div();
        choices.addClassName("own-templates");
        for (var template : templates) {
            choices.add(new Button(
                    template.title(), click -> new DuplicateDialog(template.id(), template.title(), library).open()));
        }
        var hint = new Paragraph(getTranslation("jobDescription.library.ours.hint"));
        hint.addClassName("hint");
        getContent().addClassName("panel");
        getContent().add(new H2(getTranslation("jobDescription.library.ours")), hint, choices);
    }
}
