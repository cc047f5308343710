package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import org.ctoportal.authoring.DocumentSummary;
import org.ctoportal.authoring.InReviewException;
import org.ctoportal.jobdescription.JobDescriptionLibraryService;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.shared.ui.Notices;

/** What can be done with one description of the list. */
class RowDialog extends Dialog {

    private final Div actions = new Div();

    RowDialog(
            DocumentSummary summary,
            boolean mayDraft,
            JobDescriptionLibraryService library,
            JobDescriptionService jobDescriptions,
            SerializableRunnable changed) {
        setHeaderTitle(summary.title());
        setMaxWidth("min(30rem, 96vw)");
        actions.addClassName("row-choices");
        add(actions);
        action("compare", () -> new CompareDialog(summary, jobDescriptions).open());
        if (mayDraft) {
            action("duplicate", () -> new DuplicateDialog(summary.id(), summary.title(), library).open());
            addShelfActions(summary, library, changed);
        }
        getFooter().add(new Button(getTranslation("action.close"), click -> close()));
    }

    private void addShelfActions(
            DocumentSummary summary, JobDescriptionLibraryService library, SerializableRunnable changed) {
        var id = summary.id();
        if (summary.shelf().archived()) {
            done("bringBack", summary, () -> library.bringBack(id), changed);
            return;
        }
        if (summary.shelf().template()) {
            done("noTemplate", summary, () -> library.keepAsTemplate(id, false), changed);
        } else {
            done("template", summary, () -> library.keepAsTemplate(id, true), changed);
        }
        done("archive", summary, () -> library.archive(id), changed);
    }

    private void done(String name, DocumentSummary summary, SerializableRunnable work, SerializableRunnable changed) {
        action(name, () -> {
            try {
                work.run();
                Notices.done(getTranslation("jobDescription.library." + name + ".done", summary.title()));
            } catch (InReviewException e) {
                Notices.problem(getTranslation("jobDescription.library.inReview", summary.title()));
            }
            changed.run();
        });
    }

    private void action(String name, SerializableRunnable work) {
        var button = new Button(getTranslation("jobDescription.library." + name), click -> {
            close();
            work.run();
        });
        button.setWidthFull();
        actions.add(button);
    }
}
