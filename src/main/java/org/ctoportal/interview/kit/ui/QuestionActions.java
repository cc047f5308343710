package org.ctoportal.interview.kit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableRunnable;
import org.ctoportal.interview.kit.KitQuestion;

/** What can be done with the open question of a kit. */
class QuestionActions extends Composite<Div> {

    private final QuestionsPanel panel;
    private final KitEditing editing;
    private final KitQuestion question;
    private final Button earlier;
    private final Button later;

    QuestionActions(QuestionsPanel panel, KitEditing editing, KitQuestion question, int place) {
        this.panel = panel;
        this.editing = editing;
        this.question = question;
        var last = editing.kit().kit().questions().size() - 1;
        earlier = icon(VaadinIcon.ARROW_UP, "interviewKit.question.earlier", () -> move(-1));
        later = icon(VaadinIcon.ARROW_DOWN, "interviewKit.question.later", () -> move(1));
        earlier.setEnabled(place > 0);
        later.setEnabled(place < last);
        var edit = word(
                "interviewKit.question.edit",
                () -> QuestionDialog.of(editing, question).open());
        var exchange = word("interviewKit.question.exchange", () -> new ExchangeDialog(editing, question).open());
        exchange.setEnabled(!ExchangeDialog.others(editing.kit(), question).isEmpty());
        var remove = word("interviewKit.question.remove.action", this::askToRemove);
        remove.setAriaLabel(getTranslation("interviewKit.question.remove", question.code()));
        remove.setEnabled(last > 0);
        getContent().addClassName("kit-actions");
        getContent().add(edit, exchange, remove, earlier, later);
    }

    private Button word(String key, SerializableRunnable action) {
        var button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private Button icon(VaadinIcon icon, String key, SerializableRunnable action) {
        var button = new Button(icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation(key, question.code()));
        button.setTooltipText(getTranslation(key, question.code()));
        return button;
    }

    private void move(int places) {
        panel.move(question.code(), places);
    }

    /** At an end the button of the other direction is the one that still does something. */
    void focusMove(int places) {
        var button = places < 0 ? earlier : later;
        (button.isEnabled() ? button : places < 0 ? later : earlier).focus();
    }

    /** What the framework has comes back with a click; what somebody wrote does not. */
    private void askToRemove() {
        if (!KitWords.isOwn(editing.kit().framework(), question)) {
            remove();
            return;
        }
        new ConfirmDialog(
                        getTranslation("interviewKit.question.remove", question.code()),
                        getTranslation("interviewKit.question.remove.sure"),
                        getTranslation("interviewKit.question.remove.action"),
                        confirmed -> remove(),
                        getTranslation("action.cancel"),
                        cancelled -> {})
                .open();
    }

    private void remove() {
        var code = question.code();
        editing.changeKit(kit -> kit.dropping(code));
    }
}
