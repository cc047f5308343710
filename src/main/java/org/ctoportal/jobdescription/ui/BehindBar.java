package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.OptionalInt;
import org.ctoportal.authoring.DocumentId;

/** Says how many clauses newer templates would change, with the way to look at them; nothing when there are none newer. */
class BehindBar extends Composite<Div> {

    BehindBar() {
        getContent().addClassName("behind-bar");
        setVisible(false);
    }

    void show(DocumentId id, OptionalInt behind) {
        getContent().removeAll();
        setVisible(behind.isPresent());
        behind.ifPresent(clauses -> getContent()
                .add(
                        new Span(getTranslation("jobDescription.upgrade.behind", clauses)),
                        new RouterLink(
                                getTranslation("jobDescription.upgrade.review"),
                                JobDescriptionUpgradeView.class,
                                JobDescriptionEditorView.parameters(id))));
    }
}
