package org.ctoportal.compensation.policy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.ctoportal.authoring.compose.ComposedClause;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.authoring.content.ContentLanguage;
import org.ctoportal.shared.ui.Notices;

/** The policy as it reads now; below each sentence where it came from. */
class PolicyText extends Composite<Section> {

    private final PolicyEditing editing;
    private final Div text = new Div();

    PolicyText(PolicyEditing editing) {
        this.editing = editing;
        getContent().addClassNames("panel", "policy-text");
        getContent().setId("policy-text");
        text.getElement().setAttribute("aria-live", "off");
        getContent().add(new H2(getTranslation("policy.text")), text);
        show();
    }

    void show() {
        text.removeAll();
        var composed = editing.policy().composed();
        for (var section : composed.sections()) {
            text.add(written(new H3(section.title())));
            section.sentences().forEach(sentence -> text.add(sentence(sentence)));
            composed.available().stream()
                    .filter(left -> left.code().equals(section.code()) && editing.mayChange())
                    .flatMap(left -> left.clauses().stream())
                    .forEach(left -> text.add(bringBack(left)));
        }
    }

    private Div sentence(ComposedClause clause) {
        var words = written(new Paragraph(clause.text()));
        words.addClassName("policy-words");
        var source = new Span(PolicyWords.source(clause));
        source.addClassName("hint");
        var line = new Div(words, source);
        line.addClassName("policy-sentence");
        if (editing.mayChange() && !clause.title().isEmpty()) {
            line.add(actions(clause));
        }
        return line;
    }

    /** Marked with the language of the policy where that of the screen is another. */
    private <T extends Component> T written(T words) {
        var language = ContentLanguage.of(editing.policy().content());
        if (!language.locale().getLanguage().equals(getLocale().getLanguage())) {
            words.getElement().setAttribute("lang", language.tag());
        }
        return words;
    }

    private Div actions(ComposedClause clause) {
        var actions = new Div(button("policy.sentence.change", clause, () -> new RewordDialog(clause, editing).open()));
        actions.addClassName("policy-actions");
        if (!clause.mandatory()) {
            actions.add(button("policy.sentence.drop", clause, () -> save(new Change.Drop(clause.code()))));
        }
        return actions;
    }

    private Component bringBack(ComposedClause clause) {
        return button("policy.sentence.bringBack", clause, () -> save(new Change.Include(clause.code())));
    }

    private Button button(String key, ComposedClause clause, com.vaadin.flow.function.SerializableRunnable action) {
        var button = new Button(getTranslation(key, clause.title()), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void save(Change change) {
        editing.save(change).ifPresent(Notices::problem);
    }
}
