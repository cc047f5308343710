package org.ctoportal.jobdescription.posting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableFunction;
import org.ctoportal.jobdescription.posting.PostingId;
import org.ctoportal.jobdescription.posting.PostingRoutes;
import org.ctoportal.jobdescription.posting.page.ExportFormat;
import org.ctoportal.shared.ui.Notices;

/** The posting in the forms other hiring systems take, to copy or to download. */
class SystemsPanel extends Composite<Div> {

    private final Select<ExportFormat> form = new Select<>();
    private final TextArea text = new TextArea(getTranslation("posting.systems.text"));
    private final Anchor download = new Anchor("", getTranslation("posting.systems.download"));

    /** {@code words} gives the posting in a form. */
    SystemsPanel(PostingId id, SerializableFunction<ExportFormat, String> words) {
        getContent().addClassNames("panel", "posting-systems");
        form.setLabel(getTranslation("posting.systems.form"));
        form.setItems(ExportFormat.values());
        form.setItemLabelGenerator(one -> getTranslation("posting.form." + one));
        text.setReadOnly(true);
        text.setWidthFull();
        text.setMinRows(8);
        text.setMaxRows(24);
        download.setRouterIgnore(true);
        download.getElement().setAttribute("download", true);
        download.addClassName("button");
        form.addValueChangeListener(event -> show(id, event.getValue(), words));
        form.setValue(ExportFormat.HTML);
        var hint = new Paragraph(getTranslation("posting.systems.hint"));
        hint.addClassName("hint");
        var copy = new Button(getTranslation("posting.systems.copy"), click -> copy());
        var actions = new Div(copy, download);
        actions.addClassName("page-actions");
        getContent().add(hint, form, text, actions);
    }

    private void show(PostingId id, ExportFormat chosen, SerializableFunction<ExportFormat, String> words) {
        text.setValue(words.apply(chosen));
        download.setHref(PostingRoutes.exportOf(id, chosen));
    }

    /** Browsers give the clipboard to secure pages only; elsewhere what is selected is copied the old way, or by hand. */
    private void copy() {
        text.getElement()
                .executeJs("const field = this.inputElement; field.focus(); field.select();"
                        + "const old = () => document.execCommand('copy');"
                        + "return navigator.clipboard"
                        + " ? navigator.clipboard.writeText(field.value).then(() => true, old) : old();")
                .then(Boolean.class, copied -> {
                    if (copied) {
                        Notices.done(getTranslation("posting.systems.copied"));
                    } else {
                        Notices.problem(getTranslation("posting.systems.notCopied"));
                    }
                });
    }
}
