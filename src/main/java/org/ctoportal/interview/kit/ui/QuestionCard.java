package org.ctoportal.interview.kit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import org.ctoportal.interview.kit.InterviewKitDetails;
import org.ctoportal.interview.kit.KitLint;
import org.ctoportal.interview.kit.KitQuestion;
import org.jspecify.annotations.Nullable;

/** One question of a kit: its words at a glance, and what belongs to it once it is opened. */
class QuestionCard extends ListItem {

    private final QuestionsPanel panel;
    private final KitEditing editing;
    private final KitQuestion question;
    private final Button toggle;
    private final int place;
    private @Nullable Div inside;
    private @Nullable QuestionActions actions;

    QuestionCard(QuestionsPanel panel, KitEditing editing, KitQuestion question, int place) {
        this.panel = panel;
        this.editing = editing;
        this.question = question;
        this.place = place;
        toggle = new Button("", click -> panel.toggle(question.code()));
        toggle.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        say(false);
        var face = new Div();
        face.addClassName("kit-face");
        drawn().into(face);
        addClassName("kit-question");
        add(face, toggle);
    }

    private Markup drawn() {
        var kit = editing.kit();
        var drawn = new Markup()
                .add("h3", (place + 1) + ". " + KitWords.skill(kit.framework(), question.skill()))
                .add("p", "kit-text", kit.content().language(), question.text())
                .add("p", "hint", facts(kit));
        remarks(kit).stream()
                .flatMap(remark -> remark.result().hits().stream())
                .map(hit -> hit.topic())
                .distinct()
                .forEach(topic -> drawn.add(
                        "span",
                        "kit-mark " + topic.severity(),
                        getTranslation("interviewKit.lint." + topic.severity(), topic.label())));
        return drawn;
    }

    private List<KitLint.Remark> remarks(InterviewKitDetails kit) {
        return kit.check().lint().about(question.code());
    }

    private String facts(InterviewKitDetails kit) {
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

    void open() {
        var more = new Div();
        more.addClassName("kit-inside");
        var detail = new Div();
        detail.addClassName("kit-detail");
        belongings().into(detail);
        var found = remarks(editing.kit());
        if (!found.isEmpty()) {
            var remarks = new LintRemarks();
            remarks.show(found);
            more.add(remarks);
        }
        more.add(detail);
        if (editing.mayChange()) {
            actions = new QuestionActions(panel, editing, question, place);
            more.add(actions);
        }
        inside = more;
        add(more);
        say(true);
    }

    void close() {
        if (inside != null) {
            remove(inside);
            inside = null;
            actions = null;
            say(false);
        }
    }

    private void say(boolean opened) {
        toggle.setText(getTranslation(opened ? "interviewKit.question.close" : "interviewKit.question.open"));
        toggle.setAriaLabel(getTranslation(
                opened ? "interviewKit.question.close.of" : "interviewKit.question.open.of", question.code()));
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(opened));
    }

    private Markup belongings() {
        var content = editing.kit().content();
        var anchors = content.anchors().getOrDefault(question.code(), List.of());
        return new Markup()
                .add(
                        "h4",
                        getTranslation(
                                question.probes().isEmpty() ? "interviewKit.probes.none" : "interviewKit.probes"))
                .list("", content.language(), question.probes())
                .add("h4", getTranslation(anchors.isEmpty() ? "interviewKit.anchors.none" : "interviewKit.anchors"))
                .list(
                        "kit-anchors",
                        content.language(),
                        anchors.stream()
                                .map(anchor -> anchor.level() + ": " + anchor.text())
                                .toList());
    }

    void focusMove(int places) {
        if (actions != null) {
            actions.focusMove(places);
        }
    }
}
