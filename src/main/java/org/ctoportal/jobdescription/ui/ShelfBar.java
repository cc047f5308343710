package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import org.ctoportal.authoring.Shelf;

/** Says where a description was copied from, and that an archived one is not changed. */
class ShelfBar extends Composite<Div> {

    void show(Shelf shelf) {
        getContent().removeAll();
        getContent().setClassName("notice", shelf.archived());
        getContent().addClassName("shelf-bar");
        if (shelf.archived()) {
            getContent().add(new Span(getTranslation("jobDescription.library.archived")));
        }
        var original = shelf.copiedFrom();
        if (original != null) {
            getContent()
                    .add(new RouterLink(
                            getTranslation("jobDescription.library.copied", String.valueOf(original.value())),
                            JobDescriptionEditorView.class,
                            JobDescriptionEditorView.parameters(original)));
        }
        setVisible(shelf.archived() || original != null);
    }
}
