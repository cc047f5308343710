package org.ctoportal.interview.panel.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import org.ctoportal.interview.panel.RefusedDeclarationException;

/** A name typed in place of a signature. */
class SignatureField extends TextField {

    SignatureField() {
        super();
        setLabel(getTranslation("interview.panel.signature"));
        setHelperText(getTranslation("interview.panel.signature.hint"));
        setAutocomplete(Autocomplete.NAME);
        setManualValidation(true);
        setWidthFull();
    }

    void refuse(RefusedDeclarationException reason) {
        setErrorMessage(PanelWords.refused(reason));
        setInvalid(true);
        focus();
    }
}
