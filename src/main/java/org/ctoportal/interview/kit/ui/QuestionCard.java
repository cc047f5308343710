package org.ctoportal.interview.kit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.ctoportal.interview.kit.KitQuestion;

/** One question of a kit with what belongs to it, and what can be done with it. */
class QuestionCard extends ListItem {

    private final QuestionsPanel panel;
    private final KitEditing editing;
    private final KitQuestion question;
    private final Button earlier;
    private final Button later;

    QuestionCard(QuestionsPanel panel, KitEditing editing, KitQuestion question, int place) {
        this.panel = panel;
        this.editing = editing;
        this.question = question;
        var kit = editing.kit();
        var last = kit.kit().questions().size() - 1;
        earlier = action(VaadinIcon.ARROW_UP, "interviewKit.question.earlier", () -> move(-1));
        later = action(VaadinIcon.ARROW_DOWN, "interviewKit.question.later", () -> move(1));
        earlier.setEnabled(place > 0);
        later.setEnabled(place < last);
        addClassName("kit-question");
        var skill = new H3((place + 1) + ". " + KitWords.skill(kit.framework(), question.skill()));
        var facts = new Span(facts());
        facts.addClassName("hint");
        var text = new Paragraph(question.text());
        text.addClassName("kit-text");
        var remarks = new LintRemarks();
        remarks.show(kit.check().lint().about(question.code()));
        add(new Div(skill, facts), text, remarks, details());
        if (editing.mayChange()) {
            add(actions(last > 0));
        }
    }

    private String facts() {
        var kit = editing.kit();
        return String.join(
                " · ",
                question.code(),
                KitWords.type(question),
                getTranslation("interviewKit.minutes", question.minutes()),
                kit.kit().weights().shown(question.code()).toPlainString() + "%",
                KitWords.reading(question.text()),
                getTranslation(
                        KitWords.isOwn(kit.framework(), question)
                                ? "interviewKit.question.ofDistrict"
                                : "interviewKit.question.ofFramework"));
    }

    private Details details() {
        var probes = new UnorderedList();
        question.probes().forEach(probe -> probes.add(new ListItem(probe)));
        var content = new Div(new Span(getTranslation("interviewKit.probes")), probes);
        var anchors = editing.kit().content().anchors().getOrDefault(question.code(), List.of());
        var levels = new UnorderedList();
        levels.addClassName("kit-anchors");
        anchors.forEach(anchor -> levels.add(new ListItem(anchor.level() + ": " + anchor.text())));
        content.add(new Span(getTranslation("interviewKit.anchors")), levels);
        content.addClassName("kit-detail");
        return new Details(
                getTranslation("interviewKit.question.more", question.probes().size(), anchors.size()), content);
    }

    private Div actions(boolean removable) {
        var edit = new Button(
                getTranslation("interviewKit.question.edit"),
                click -> QuestionDialog.of(editing, question).open());
        var exchange = new Button(
                getTranslation("interviewKit.question.exchange"),
                click -> new ExchangeDialog(editing, question).open());
        exchange.setEnabled(!ExchangeDialog.others(editing.kit(), question).isEmpty());
        edit.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        exchange.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        var remove = action(VaadinIcon.CLOSE_SMALL, "interviewKit.question.remove", this::askToRemove);
        remove.setEnabled(removable);
        var actions = new Div(earlier, later, edit, exchange, remove);
        actions.addClassName("kit-actions");
        return actions;
    }

    private Button action(VaadinIcon icon, String key, SerializableRunnable action) {
        var button = new Button(icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
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
