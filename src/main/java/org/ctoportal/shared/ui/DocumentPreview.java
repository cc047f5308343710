package org.ctoportal.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** A rendered document on the screen. The browser fetches it by itself, so that the session keeps none of its text. */
@Tag("portal-preview")
@JsModule("context://js/document-preview.js")
public class DocumentPreview extends Component {

    public DocumentPreview() {
        getElement().setAttribute("class", "document-preview");
        getElement().setAttribute("unavailable", getTranslation("preview.unavailable"));
    }

    /** Shows what the address gives; a new address is fetched at once. */
    public void show(String address) {
        getElement().setAttribute("src", address);
    }
}
