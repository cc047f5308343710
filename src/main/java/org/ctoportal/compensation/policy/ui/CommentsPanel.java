package org.ctoportal.compensation.policy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Function;
import org.ctoportal.compensation.adoption.AnswerComment;
import org.ctoportal.compensation.adoption.CommentLine;
import org.ctoportal.compensation.adoption.RecordComment;
import org.ctoportal.compensation.adoption.RecordReading;
import org.ctoportal.shared.ui.DayField;
import org.ctoportal.shared.ui.TextLimit;

/** What the public said and what was answered, recorded by the clerk. */
class CommentsPanel extends AdoptionPart {

    private final DatePicker day = new DayField(getTranslation("policy.comments.day"));
    private final TextField author = new TextField(getTranslation("policy.comments.author"));
    private final TextArea text = new TextArea(getTranslation("policy.comments.text"));

    CommentsPanel(AdoptionActs acts) {
        super("policy.comments");
        var list = new UnorderedList();
        acts.details().comments().forEach(comment -> list.add(item(acts, comment)));
        getContent().add(acts.details().comments().isEmpty() ? hint(getTranslation("policy.comments.none")) : list);
        if (acts.mayRecord() && acts.details().isOpen()) {
            if (acts.details().unsettled().size() > 1) {
                getContent().add(answerAll(acts));
            }
            day.setValue(acts.details().today());
            TextLimit.of(author, RecordReading.LONGEST_NAME);
            TextLimit.of(text, RecordComment.LONGEST);
            text.setWidthFull();
            var who = new Div(day, author);
            who.addClassName("policy-blanks");
            getContent().add(who, text);
            act("policy.comments.keep", () -> keep(acts));
        }
    }

    private Optional<String> keep(AdoptionActs acts) {
        return day.isEmpty()
                ? Optional.of(getTranslation("policy.adoption.problem.NO_WINDOW"))
                : keep(acts, new RecordComment(day.getValue(), author.getValue(), text.getValue()));
    }

    private static Optional<String> keep(AdoptionActs acts, RecordComment said) {
        var policy = acts.details().policy();
        return acts.hear(adoption -> adoption.comment(policy, said));
    }

    private static Optional<String> settle(AdoptionActs acts, AnswerComment answer) {
        var policy = acts.details().policy();
        return acts.hear(adoption -> adoption.answer(policy, answer));
    }

    private ListItem item(AdoptionActs acts, CommentLine comment) {
        var head = hint(getTranslation(
                comment.recordedBy().isEmpty() ? "policy.comments.line.page" : "policy.comments.line",
                comment.author(),
                PolicyWords.day(comment.day(), getLocale()),
                comment.recordedBy()));
        var item = new ListItem(head, words(comment.text()));
        var answered = comment.answeredOn();
        if (answered != null) {
            item.add(
                    hint(getTranslation(
                            "policy.comments.answered", PolicyWords.day(answered, getLocale()), comment.answeredBy())),
                    words(comment.answer()));
        } else if (acts.mayRecord() && acts.details().isOpen()) {
            item.add(answer(acts, comment));
        }
        return item;
    }

    private Details answer(AdoptionActs acts, CommentLine comment) {
        return answer(
                getTranslation("policy.comments.answer", comment.author()),
                text -> settle(acts, new AnswerComment(comment.number(), text)));
    }

    private Details answerAll(AdoptionActs acts) {
        var policy = acts.details().policy();
        return answer(
                getTranslation(
                        "policy.comments.answer.all", acts.details().unsettled().size()),
                text -> acts.hear(adoption -> adoption.answerAll(policy, text)));
    }

    private Details answer(String summary, Function<String, Optional<String>> settle) {
        var answer = new TextArea(getTranslation("policy.comments.answer.text"));
        answer.setWidthFull();
        TextLimit.of(answer, RecordComment.LONGEST);
        var keep = new Button(
                getTranslation("policy.comments.answer.keep"),
                click -> settle.apply(answer.getValue()).ifPresent(problem -> {
                    answer.setInvalid(true);
                    answer.setErrorMessage(problem);
                }));
        var details = new Details(summary, answer, keep);
        details.addClassName("side-details");
        return details;
    }

    private static Paragraph words(String text) {
        var words = new Paragraph(text);
        words.addClassName("policy-words");
        return words;
    }
}
