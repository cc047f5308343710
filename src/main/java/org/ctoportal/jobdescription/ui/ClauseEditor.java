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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ctoportal.authoring.compose.ClauseState;
import org.ctoportal.authoring.compose.ComposedClause;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.authoring.content.OwnClause;
import org.ctoportal.authoring.ui.BlankField;
import org.ctoportal.shared.ui.TextLimit;

/** One sentence open for editing: what is to be filled in, its words, its place, its origin. */
class ClauseEditor extends Div {

    private static final int MILLISECONDS_UNTIL_SAVED = 500;

    /** What the browser keeps with words that are not stored yet. */
    private static final String SEEN = "seen";

    private final Editing editing;
    private final TextArea words = new TextArea();
    private final Paragraph origin = new Paragraph();
    private final Button restore =
            new Button(getTranslation("jobDescription.clause.restore"), click -> restoreTemplate());
    private final Div blanks = new Div();
    private final Map<String, BlankField> blankFields = new HashMap<>();
    private final TextLimit limit = TextLimit.of(words, OwnClause.LONGEST);
    private final Paragraph answered = new Paragraph(getTranslation("jobDescription.clause.answered"));
    private ComposedClause clause;
    /** What stands in the text area as far as the server knows, and the district's wording behind it. */
    private String seenText;

    private String seenWording;

    ClauseEditor(ComposedClause clause, Editing editing) {
        this.clause = clause;
        this.editing = editing;
        this.seenText = clause.text();
        this.seenWording = wording();
        addClassName("clause-editor");
        words.setLabel(clause.title().isEmpty() ? getTranslation("jobDescription.clause.words") : clause.title());
        words.addClassName("clause-words");
        words.setWidthFull();
        words.setValue(clause.text());
        // Not only in a pause: who types on and on loses no more than the last moment.
        words.setValueChangeMode(ValueChangeMode.TIMEOUT);
        words.setValueChangeTimeout(MILLISECONDS_UNTIL_SAVED);
        words.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                keep(event.getValue());
            }
        });
        words.addKeyDownListener(Key.ESCAPE, event -> editing.open(""));
        blanks.addClassName("clause-blanks");
        editing.blanks(clause.code()).forEach(blank -> {
            var field = new BlankField(blank, (seen, value) -> editing.fill(blank.name(), seen, value));
            blankFields.put(blank.name(), field);
            blanks.add(field);
        });
        origin.addClassName("clause-source");
        answered.addClassName("hint");
        add(answered, blanks, words, origin, buttons());
        show(clause);
    }

    String code() {
        return clause.code();
    }

    void focus() {
        words.focus();
    }

    /** Takes over what is stored now, except while something else is being typed: then the next save shows both. */
    void show(ComposedClause saved) {
        clause = saved;
        if (words.getValue().equals(seenText) || words.getValue().equals(saved.text())) {
            words.setValue(saved.text());
            seenText = saved.text();
            seenWording = wording();
        }
        blankFields.forEach(
                (name, field) -> field.show(editing.draft().content().value(name)));
        getElement().setProperty(SEEN, clause.state() == ClauseState.OWN ? seenText : seenWording);
        showOrigin(saved);
        restore.setVisible(saved.state() == ClauseState.OVERRIDDEN);
        var filled = blanks.getElement().getChildCount() > 0;
        blanks.setVisible(saved.state() != ClauseState.OVERRIDDEN && filled);
        answered.setVisible(saved.state() == ClauseState.CONFIGURED && !filled);
    }

    /** Goes on with words of an earlier page, typed when {@code seen} was stored; what others did since is shown beside. */
    void putBack(String seen, String typed) {
        if (clause.state() == ClauseState.OWN) {
            seenText = seen;
        } else {
            seenWording = seen;
        }
        words.setValue(typed);
        keep(typed);
    }

    private void showOrigin(ComposedClause saved) {
        origin.removeAll();
        if (saved.origin().pack().isEmpty()) {
            origin.setText(getTranslation("authoring.origin.own"));
        } else {
            origin.add(ProvenanceWords.place(saved), new Text(". " + ProvenanceWords.source(saved)));
        }
    }

    private String wording() {
        return editing.draft().content().wording().getOrDefault(clause.code(), "");
    }

    private Div buttons() {
        var buttons = new Div(
                icon(VaadinIcon.ARROW_UP, "jobDescription.clause.up", () -> move(-1)),
                icon(VaadinIcon.ARROW_DOWN, "jobDescription.clause.down", () -> move(1)),
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

    private Optional<Change> move(int step) {
        return Moves.of(clause.code(), editing.draft()).flatMap(moves -> moves.by(clause.code(), step));
    }

    private void keep(String typed) {
        editing.typing();
        if (typed.isBlank()) {
            words.setInvalid(true);
            words.setErrorMessage(getTranslation("jobDescription.clause.emptied"));
            restore.setVisible(clause.state() != ClauseState.OWN);
            editing.refused();
        } else if (!limit.holds(typed)) {
            editing.refused();
        } else if (clause.state() == ClauseState.OWN) {
            editing.save(new Change.RewordOwn(clause.code(), seenText, typed));
        } else {
            reword(typed.equals(clause.template()) ? "" : typed);
        }
    }

    private void reword(String wanted) {
        if (wanted.equals(seenWording)) {
            editing.unchanged();
        } else {
            editing.save(new Change.Reword(clause.code(), seenWording, wanted));
        }
    }

    private void restoreTemplate() {
        words.setValue(seenText);
        if (editing.save(new Change.Reword(clause.code(), seenWording, ""))) {
            words.setInvalid(false);
        }
    }

    private void remove() {
        var code = clause.code();
        editing.open("");
        editing.save(new Change.Drop(code));
    }
}
