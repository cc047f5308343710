package org.ctoportal.compensation.policy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.ctoportal.authoring.compose.ComposedClause;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.authoring.content.OwnClause;
import org.ctoportal.shared.ui.TextLimit;

/** Own words for one sentence of a template, and the way back to the template's. */
class RewordDialog extends Dialog {

    private final TextArea words = new TextArea(getTranslation("policy.reword.words"));
    private final PolicyEditing editing;
    private final String code;
    private final String seen;

    RewordDialog(ComposedClause clause, PolicyEditing editing) {
        this.editing = editing;
        this.code = clause.code();
        this.seen = editing.policy().content().wording().getOrDefault(clause.code(), "");
        setHeaderTitle(getTranslation("policy.reword", clause.title()));
        setWidth("40rem");
        setMaxWidth("96vw");
        words.setWidthFull();
        words.setValue(clause.text());
        TextLimit.of(words, OwnClause.LONGEST);
        var template = new Paragraph(getTranslation("policy.reword.template", clause.template()));
        template.addClassName("hint");
        add(words, template);
        var keep = new Button(
                getTranslation("policy.save"), click -> keep(words.getValue().strip()));
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var back = new Button(getTranslation("policy.reword.back"), click -> keep(""));
        back.setVisible(!seen.isEmpty());
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), back, keep);
    }

    private void keep(String text) {
        editing.save(new Change.Reword(code, seen, text))
                .ifPresentOrElse(
                        problem -> {
                            words.setInvalid(true);
                            words.setErrorMessage(problem);
                        },
                        this::close);
    }
}
