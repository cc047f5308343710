package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.ctoportal.authoring.RevisionSummary;
import org.ctoportal.jobdescription.RefusedChangeException;
import org.ctoportal.shared.ui.Notices;

/** The revisions kept so far, and the way back to one of them. */
class RevisionsDialog extends Dialog {

    private final Editing editing;
    private final DateTimeFormatter when;

    RevisionsDialog(Editing editing) {
        this.editing = editing;
        this.when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(editing.zone());
        setHeaderTitle(getTranslation("jobDescription.revisions.title"));
        setWidth("36rem");
        setMaxWidth("96vw");
        var revisions = editing.revisions();
        if (revisions.isEmpty()) {
            add(new Paragraph(getTranslation("jobDescription.revisions.none")));
        } else {
            var list = new UnorderedList();
            list.addClassNames("recent", "revisions");
            revisions.forEach(revision -> list.add(row(revision)));
            add(list);
        }
        getFooter().add(new Button(getTranslation("action.close"), click -> close()));
    }

    private ListItem row(RevisionSummary revision) {
        var words = new Span(getTranslation(
                "jobDescription.export.revision",
                revision.number(),
                when.format(revision.createdAt()),
                revision.createdBy()));
        if (!editing.mayChange() || editing.draft().shelf().archived()) {
            return new ListItem(words);
        }
        var back = new Button(
                getTranslation("jobDescription.revisions.back", revision.number()),
                click -> confirm(revision.number()));
        back.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return new ListItem(words, back);
    }

    private void confirm(int number) {
        var confirm = new Dialog();
        confirm.setHeaderTitle(getTranslation("jobDescription.revisions.confirm", number));
        confirm.setMaxWidth("min(34rem, 96vw)");
        confirm.add(new Paragraph(getTranslation("jobDescription.revisions.confirm.explain", number)));
        var back = new Button(getTranslation("jobDescription.revisions.back", number), click -> {
            confirm.close();
            close();
            goBack(number);
        });
        back.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.getFooter()
                .add(new Button(getTranslation("jobDescription.revisions.stay"), click -> confirm.close()), back);
        confirm.open();
        back.focus();
    }

    /** Somebody may have put it away meanwhile. */
    private void goBack(int number) {
        try {
            editing.goBack(number);
        } catch (RefusedChangeException e) {
            Notices.problem(getTranslation("jobDescription.problem." + e.problem()));
        }
    }
}
