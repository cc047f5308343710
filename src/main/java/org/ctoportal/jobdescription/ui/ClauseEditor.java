package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.Optional;
import org.ctoportal.authoring.Blank;
import org.ctoportal.authoring.Change;
import org.ctoportal.authoring.ClauseState;
import org.ctoportal.authoring.ComposedClause;
import org.ctoportal.authoring.ComposedSection;
import org.ctoportal.authoring.OwnClause;
import org.ctoportal.authoring.ui.BlankField;
import org.ctoportal.shared.ui.TextLimit;

/** One sentence open for editing: what is to be filled in, its words, its place, its origin. */
class ClauseEditor extends Div {

    private static final int MILLISECONDS_UNTIL_SAVED = 500;

    private final Editing editing;
    private final TextArea words = new TextArea();
    private final Paragraph origin = new Paragraph();
    private final Button restore =
            new Button(getTranslation("jobDescription.clause.restore"), click -> restoreTemplate());
    private final Div blanks = new Div();
    private final TextLimit limit = TextLimit.of(words, OwnClause.LONGEST);
    private ComposedClause clause;

    ClauseEditor(ComposedClause clause, Editing editing) {
        this.clause = clause;
        this.editing = editing;
        addClassName("clause-editor");
        words.setLabel(clause.title().isEmpty() ? getTranslation("jobDescription.clause.words") : clause.title());
        words.setWidthFull();
        words.setValue(clause.text());
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(MILLISECONDS_UNTIL_SAVED);
        words.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                keep(event.getValue());
            }
        });
        words.addKeyDownListener(Key.ESCAPE, event -> editing.open(""));
        blanks.addClassName("clause-blanks");
        editing.blanks(clause.code()).forEach(blank -> blanks.add(new BlankField(blank, value -> fill(blank, value))));
        origin.addClassName("clause-source");
        add(blanks, words, origin, buttons());
        show(clause);
    }

    String code() {
        return clause.code();
    }

    void focus() {
        words.focus();
    }

    /** Takes over what was saved, without touching what is being typed. */
    void show(ComposedClause saved) {
        clause = saved;
        origin.removeAll();
        if (saved.origin().pack().isEmpty()) {
            origin.setText(getTranslation("authoring.origin.own"));
        } else {
            origin.add(ProvenanceWords.place(saved), new Text(". " + ProvenanceWords.source(saved)));
        }
        restore.setVisible(saved.state() == ClauseState.OVERRIDDEN);
        blanks.setVisible(
                saved.state() != ClauseState.OVERRIDDEN && blanks.getElement().getChildCount() > 0);
    }

    private Div buttons() {
        var buttons = new Div(
                icon(VaadinIcon.ARROW_UP, "jobDescription.clause.up", () -> Moves.up(section(), clause.code())),
                icon(VaadinIcon.ARROW_DOWN, "jobDescription.clause.down", () -> Moves.down(section(), clause.code())),
                restore);
        restore.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        if (clause.mandatory()) {
            var fixed = new Paragraph(getTranslation("jobDescription.clause.mandatory"));
            fixed.addClassName("hint");
            buttons.add(fixed);
        } else {
            var remove = new Button(getTranslation("jobDescription.clause.remove"), click -> remove());
            remove.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
            buttons.add(remove);
        }
        var done = new Button(getTranslation("jobDescription.clause.done"), click -> editing.open(""));
        done.addThemeVariants(ButtonVariant.LUMO_SMALL);
        done.addClassName("done");
        buttons.add(done);
        buttons.addClassName("clause-buttons");
        return buttons;
    }

    private Button icon(VaadinIcon icon, String label, SerializableSupplier<Optional<Change>> move) {
        var button = new Button(icon.create(), click -> move.get().ifPresent(editing::save));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(getTranslation(label));
        button.setTooltipText(getTranslation(label));
        return button;
    }

    private ComposedSection section() {
        return editing.draft().composed().sections().stream()
                .filter(section -> Moves.codes(section).contains(clause.code()))
                .findFirst()
                .orElseThrow();
    }

    private boolean fill(Blank blank, String value) {
        var seen = editing.draft().content().value(blank.name());
        if (!editing.save(Change.SetValues.of(blank.name(), seen, value))) {
            return false;
        }
        words.setValue(clause.text());
        return true;
    }

    private void keep(String typed) {
        editing.typing();
        if (!limit.holds(typed)) {
            editing.refused();
            return;
        }
        if (clause.state() == ClauseState.OWN) {
            if (!typed.isBlank()) {
                editing.save(new Change.RewordOwn(clause.code(), clause.text(), typed));
            }
            return;
        }
        var seen = editing.draft().content().wording().getOrDefault(clause.code(), "");
        var wanted = typed.isBlank() || typed.equals(clause.template()) ? "" : typed;
        if (!wanted.equals(seen)) {
            editing.save(new Change.Reword(clause.code(), seen, wanted));
        }
    }

    private void restoreTemplate() {
        var seen = editing.draft().content().wording().getOrDefault(clause.code(), "");
        if (editing.save(new Change.Reword(clause.code(), seen, ""))) {
            words.setValue(clause.template());
        }
    }

    private void remove() {
        var code = clause.code();
        editing.open("");
        editing.save(new Change.Drop(code));
    }
}
