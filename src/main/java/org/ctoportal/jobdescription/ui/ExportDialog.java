package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.ctoportal.authoring.RevisionSummary;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.jobdescription.IncompleteDocumentException;
import org.ctoportal.jobdescription.JobDescriptionRoutes;

/** Takes the document away as a file. Each file is of a kept revision; earlier ones can be taken again. */
class ExportDialog extends Dialog {

    private final Editing editing;
    private final Checkbox sources = new Checkbox(getTranslation("jobDescription.export.sources"));
    private final Paragraph problem = new Paragraph();
    private final Div kept = new Div();

    ExportDialog(Editing editing) {
        this.editing = editing;
        setHeaderTitle(getTranslation("jobDescription.export.title"));
        addClassName("export-dialog");
        setWidth("36rem");
        setMaxWidth("96vw");
        problem.addClassName("notice");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        var formats = new Div();
        formats.addClassName("formats");
        for (var format : DocumentFormat.values()) {
            formats.add(button(format));
        }
        var hint = new Paragraph(
                getTranslation("jobDescription.export.hint", editing.draft().revision()));
        hint.addClassName("hint");
        add(hint, formats, sources, problem, kept);
        showKept();
        getFooter().add(new Button(getTranslation("action.close"), click -> close()));
    }

    private Button button(DocumentFormat format) {
        var button = new Button(getTranslation("jobDescription.export." + format), click -> take(format));
        if (format == DocumentFormat.PDF) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return button;
    }

    private void take(DocumentFormat format) {
        try {
            var revision = editing.keep();
            problem.setVisible(false);
            showKept();
            download(JobDescriptionRoutes.fileOf(editing.draft().id(), revision, format, sources.getValue()));
        } catch (IncompleteDocumentException e) {
            problem.setText(getTranslation(
                    "jobDescription.export.missing",
                    e.missing().size(),
                    String.join(
                            ", ",
                            e.missing().stream().map(blank -> blank.label()).toList())));
            problem.setVisible(true);
        }
    }

    /** A link that is clicked at once: the page stays where it is. */
    private void download(String address) {
        getElement()
                .executeJs(
                        "const link = document.createElement('a'); link.href = $0; link.download = ''; link.click()",
                        address);
    }

    private void showKept() {
        var revisions = editing.revisions();
        kept.removeAll();
        if (revisions.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("recent");
        revisions.forEach(revision -> list.add(row(revision)));
        kept.add(new H3(getTranslation("jobDescription.export.kept")), list);
    }

    private ListItem row(RevisionSummary revision) {
        var when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(editing.zone());
        var words = new Span(getTranslation(
                "jobDescription.export.revision",
                revision.number(),
                when.format(revision.createdAt()),
                revision.createdBy()));
        if (!revision.complete()) {
            var incomplete = new Span(getTranslation("jobDescription.export.incomplete"));
            incomplete.addClassName("hint");
            return new ListItem(words, incomplete);
        }
        return new ListItem(
                words,
                new Span(link(revision, DocumentFormat.PDF), new Span(" "), link(revision, DocumentFormat.DOCX)));
    }

    private Anchor link(RevisionSummary revision, DocumentFormat format) {
        var link = new Anchor(
                JobDescriptionRoutes.fileOf(editing.draft().id(), revision.number(), format, false),
                getTranslation("jobDescription.export." + format));
        link.setRouterIgnore(true);
        link.setAriaLabel(getTranslation(
                "jobDescription.export.again", getTranslation("jobDescription.export." + format), revision.number()));
        return link;
    }
}
