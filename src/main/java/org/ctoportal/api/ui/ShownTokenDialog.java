package org.ctoportal.api.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.ctoportal.shared.ui.Notices;

/** A new token, this once. Closed by its button alone, so that it is not gone by a click beside it. */
class ShownTokenDialog extends Dialog {

    private final TextArea token = new TextArea(getTranslation("api.shown.token"));

    ShownTokenDialog(String name, String text) {
        setHeaderTitle(getTranslation("api.shown", name));
        setWidth("34rem");
        setMaxWidth("96vw");
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        token.setValue(text);
        token.setReadOnly(true);
        token.setWidthFull();
        token.addClassName("programs-token");
        var once = new Paragraph(getTranslation("api.shown.once"));
        var use = new Paragraph(getTranslation("api.shown.use"));
        use.addClassName("hint");
        var form = new Div(once, token, use);
        form.addClassName("people-form");
        add(form);
        var copy = new Button(getTranslation("api.shown.copy"), click -> copy());
        copy.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("api.shown.close"), click -> close()), copy);
    }

    /** Browsers give the clipboard to secure pages only; elsewhere what is selected is copied the old way, or by hand. */
    private void copy() {
        token.getElement()
                .executeJs("const field = this.inputElement; field.focus(); field.select();"
                        + "const old = () => document.execCommand('copy');"
                        + "return navigator.clipboard"
                        + " ? navigator.clipboard.writeText(field.value).then(() => true, old) : old();")
                .then(Boolean.class, copied -> {
                    if (copied) {
                        Notices.done(getTranslation("api.shown.copied"));
                    } else {
                        Notices.problem(getTranslation("api.shown.notCopied"));
                    }
                });
    }
}
