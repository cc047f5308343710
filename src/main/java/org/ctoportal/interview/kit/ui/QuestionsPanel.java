package org.ctoportal.interview.kit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.Map;
import org.ctoportal.interview.kit.InterviewKitDetails;
import org.ctoportal.interview.kit.KitContent;

/** The questions in the order every candidate is asked them. */
class QuestionsPanel extends Composite<Div> {

    private final KitEditing editing;
    private final OrderedList list = new OrderedList();
    private final Map<String, QuestionCard> cards = new HashMap<>();
    private String open = "";
    private final Button add = new Button(
            getTranslation("interviewKit.question.own"),
            click -> QuestionDialog.empty(editingOf()).open());

    QuestionsPanel(KitEditing editing) {
        this.editing = editing;
        list.addClassName("kit-questions");
        add.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var hint = new Paragraph(getTranslation("interviewKit.questions.hint"));
        hint.addClassName("hint");
        getContent().addClassNames("panel", "kit-panel");
        getContent().add(new H2(getTranslation("interviewKit.questions")), hint, list, add);
    }

    private KitEditing editingOf() {
        return editing;
    }

    void show(InterviewKitDetails kit) {
        list.removeAll();
        cards.clear();
        var questions = kit.kit().questions();
        for (var i = 0; i < questions.size(); i++) {
            var card = new QuestionCard(this, editing, questions.get(i), i);
            cards.put(questions.get(i).code(), card);
            if (questions.get(i).code().equals(open)) {
                card.open();
            }
            list.add(card);
        }
        add.setVisible(editing.mayChange() && questions.size() < KitContent.MOST_QUESTIONS);
    }

    /** One question at a time is open; the one that was is closed with the same button. */
    void toggle(String code) {
        var before = cards.get(open);
        open = code.equals(open) ? "" : code;
        if (before != null) {
            before.close();
        }
        var now = cards.get(open);
        if (now != null) {
            now.open();
        }
    }

    /** The button that was pressed is still under the finger afterwards. */
    void move(String code, int places) {
        editing.changeKit(kit -> kit.moved(code, places));
        var card = cards.get(code);
        if (card != null) {
            card.focusMove(places);
        }
    }
}
