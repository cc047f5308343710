package org.ctoportal.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.ctoportal.authoring.approval.RemarkDetails;

/** Remarks with their answers, and the way to answer and settle them. */
class RemarkList extends Composite<Div> {

    private final RemarkActions actions;
    private final Moments moments;

    RemarkList(List<RemarkDetails> remarks, RemarkActions actions, Moments moments) {
        this.actions = actions;
        this.moments = moments;
        getContent().addClassName("remarks");
        remarks.forEach(remark -> getContent().add(row(remark)));
    }

    private Div row(RemarkDetails remark) {
        var row = said(remark);
        remark.answers().forEach(answer -> {
            var answered = said(answer);
            answered.addClassName("answer-to");
            row.add(answered);
        });
        if (remark.isSettled()) {
            row.addClassName("settled");
            row.add(hint(getTranslation("authoring.remark.settled", remark.settledBy())));
            return row;
        }
        var answer = button("authoring.remark.answer");
        answer.addClickListener(click -> row.add(answering(remark, answer)));
        row.add(answer);
        if (actions.maySettle(remark)) {
            var settle = button("authoring.remark.settle");
            settle.addClickListener(click -> actions.settle(remark));
            row.add(settle);
        }
        return row;
    }

    private RemarkInput answering(RemarkDetails remark, Button answer) {
        answer.setVisible(false);
        return new RemarkInput(
                "authoring.remark.answer.label",
                "authoring.remark.answer",
                text -> actions.answer(remark, text),
                () -> answer.setVisible(true));
    }

    private Div said(RemarkDetails remark) {
        var text = new Paragraph(remark.text());
        text.addClassName("remark-text");
        var row = new Div();
        if (!remark.clause().isEmpty()) {
            var code = new Span(remark.clause());
            code.addClassName("framework-code");
            row.add(code);
        }
        row.add(text, hint(remark.writtenBy() + " · " + moments.time(remark.writtenAt())));
        row.addClassName("remark");
        return row;
    }

    private static Paragraph hint(String words) {
        var hint = new Paragraph(words);
        hint.addClassName("hint");
        return hint;
    }

    private Button button(String key) {
        var button = new Button(getTranslation(key));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
