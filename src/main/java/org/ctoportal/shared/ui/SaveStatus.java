package org.ctoportal.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Says whether what was typed is kept: editing, saved at a time, or not saved. Read out by screen readers. */
public class SaveStatus extends Span {

    public SaveStatus() {
        addClassName("save-status");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("aria-live", "polite");
    }

    public void editing() {
        show("editing", getTranslation("save.editing"));
    }

    /** Only after the database has confirmed. */
    public void saved(Instant at, ZoneId zone) {
        var time = DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .withZone(zone);
        show("saved", getTranslation("save.saved", time.format(at)));
    }

    public void notSaved() {
        show("not-saved", getTranslation("save.notSaved"));
    }

    /** Says "Editing" as soon as something is typed in {@code area}, before the server has heard of it. */
    public void watch(Component area) {
        area.getElement()
                .executeJs(
                        "this.addEventListener('input', () => { $0.className = 'save-status editing'; $0.textContent = $1; })",
                        getElement(),
                        getTranslation("save.editing"));
    }

    /** Says "Editing" after all when the browser has something newer in {@code field} than {@code heard}. */
    public void unlessNewer(Component field, String heard) {
        getElement()
                .executeJs(
                        "if ($0.value !== $1) { this.className = 'save-status editing'; this.textContent = $2; }",
                        field.getElement(),
                        heard,
                        getTranslation("save.editing"));
    }

    private void show(String state, String text) {
        getClassNames().removeAll(java.util.List.of("editing", "saved", "not-saved"));
        addClassName(state);
        setText(text);
        // The browser may have changed both by itself since.
        getElement().executeJs("this.className = $0; this.textContent = $1", "save-status " + state, text);
    }
}
