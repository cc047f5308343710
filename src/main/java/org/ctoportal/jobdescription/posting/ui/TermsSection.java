package org.ctoportal.jobdescription.posting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A titled group of terms; the checks lead to it by its code. */
class TermsSection extends Section {

    private final Div fields = new Div();

    TermsSection(String code) {
        addClassNames("panel", "posting-section");
        setId("posting-" + code);
        var title = new H2(getTranslation("posting.section." + code));
        title.setId("posting-title-" + code);
        title.getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("aria-labelledby", "posting-title-" + code);
        fields.addClassName("posting-fields");
        add(title, fields);
    }

    void addFields(Component... components) {
        fields.add(components);
    }
}
