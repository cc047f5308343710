package org.ctoportal.compensation.policy.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.ctoportal.compensation.adoption.CommentLine;
import org.ctoportal.compensation.adoption.RecordComment;
import org.ctoportal.compensation.adoption.RecordReading;
import org.ctoportal.shared.ui.TextLimit;

/** What the public said, recorded by the clerk. */
class CommentsPanel extends AdoptionPart {

    private final DatePicker day = new DatePicker(getTranslation("policy.comments.day"));
    private final TextField author = new TextField(getTranslation("policy.comments.author"));
    private final TextArea text = new TextArea(getTranslation("policy.comments.text"));

    CommentsPanel(AdoptionActs acts) {
        super("policy.comments");
        var list = new UnorderedList();
        acts.details().comments().forEach(comment -> list.add(item(comment)));
        getContent().add(acts.details().comments().isEmpty() ? hint(getTranslation("policy.comments.none")) : list);
        if (acts.mayRecord() && acts.details().isOpen()) {
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
                : acts.comment(new RecordComment(day.getValue(), author.getValue(), text.getValue()));
    }

    private ListItem item(CommentLine comment) {
        var head = hint(getTranslation(
                "policy.comments.line",
                comment.author(),
                PolicyWords.day(comment.day(), getLocale()),
                comment.recordedBy()));
        var words = new Paragraph(comment.text());
        words.addClassName("policy-words");
        return new ListItem(head, words);
    }
}
