package org.ctoportal.framework.ui.edition;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.ctoportal.framework.edition.PartComment;
import org.ctoportal.framework.pack.PartId;
import org.ctoportal.shared.ui.TextLimit;

/** Remarks on a part, for whoever reviews an edition and whoever goes on with it. */
class CommentsPanel extends Composite<Div> {

    private static final int LONGEST = 2000;

    private final Editing editing;
    private final PartId part;
    private final TextArea text = new TextArea(getTranslation("edition.comment.new"));
    private final TextLimit limit = TextLimit.of(text, LONGEST);

    CommentsPanel(PartId part, Editing editing) {
        this.part = part;
        this.editing = editing;
        var content = getContent();
        content.addClassName("edition-comments");
        content.add(new H3(getTranslation("edition.comments")));
        editing.edition().comments().stream()
                .filter(comment -> comment.part().equals(part))
                .forEach(comment -> content.add(row(comment)));
        if (editing.edition().status().isOpen()) {
            var add = new Button(getTranslation("edition.comment.add"), click -> add());
            add.addThemeVariants(ButtonVariant.LUMO_SMALL);
            text.setWidthFull();
            content.add(text, add);
        }
    }

    private Div row(PartComment comment) {
        var time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(editing.edition().zone());
        var by = new Paragraph(comment.writtenBy() + " · " + time.format(comment.writtenAt()));
        by.addClassName("hint");
        var row = new Div(new Paragraph(comment.text()), by);
        row.addClassName("edition-comment");
        if (comment.settled()) {
            row.addClassName("settled");
            by.add(" · " + getTranslation("edition.comment.settled"));
        } else if (editing.edition().status().isOpen()) {
            var settle = new Button(
                    getTranslation("edition.comment.settle"),
                    click -> editing.save((parts, id) -> parts.settle(id, comment.id())));
            settle.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            row.add(settle);
        }
        return row;
    }

    private void add() {
        text.setInvalid(text.getValue().isBlank());
        text.setErrorMessage(getTranslation("edition.problem.required"));
        if (!text.isInvalid() && limit.holds(text.getValue())) {
            editing.save((parts, id) -> parts.comment(id, part, text.getValue()));
        }
    }
}
