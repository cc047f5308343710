package org.ctoportal.interview.kit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.ctoportal.framework.InterviewQuestion;
import org.ctoportal.interview.kit.InterviewKitDetails;
import org.ctoportal.interview.kit.KitQuestion;

/** The other questions the framework has for a skill; one of them takes the place, the minutes and the weight. */
class ExchangeDialog extends Dialog {

    ExchangeDialog(KitEditing editing, KitQuestion question) {
        setHeaderTitle(getTranslation("interviewKit.exchange.title", question.code()));
        setWidth("44rem");
        setMaxWidth("96vw");
        var list = new Div();
        list.addClassName("kit-choices");
        for (var other : others(editing.kit(), question)) {
            var facts = new Span(other.code() + " · " + getTranslation("interviewKit.type." + other.type()) + " · "
                    + KitWords.reading(other.text()));
            facts.addClassName("hint");
            var take = new Button(getTranslation("interviewKit.exchange.take", other.code()), click -> {
                close();
                editing.change(content -> content.replacing(question.code(), taken(other, question), other.anchors()));
            });
            list.add(new Div(facts, new Paragraph(other.text()), take));
        }
        add(list);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()));
    }

    private static KitQuestion taken(InterviewQuestion other, KitQuestion before) {
        return new KitQuestion(
                other.code(),
                before.skill(),
                other.type(),
                other.text(),
                other.probes(),
                before.minutes(),
                before.duties());
    }

    static List<InterviewQuestion> others(InterviewKitDetails kit, KitQuestion question) {
        var asked = kit.kit().questions().stream().map(KitQuestion::code).collect(Collectors.toSet());
        return kit.framework().skills().stream()
                .filter(skill -> skill.code().equals(question.skill()))
                .flatMap(skill -> skill.interviewQuestions().stream())
                .filter(other -> !asked.contains(other.code()))
                .toList();
    }
}
