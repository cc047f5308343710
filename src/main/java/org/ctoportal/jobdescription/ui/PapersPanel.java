package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.framework.FrameworkRoutes;
import org.ctoportal.jobdescription.JobDescriptionDraft;
import org.ctoportal.jobdescription.JobDescriptionRoutes;
import org.ctoportal.jobdescription.PaperKind;

/** Papers that go with the description, and the rubric it is evaluated by. Filled when it is first opened. */
class PapersPanel extends Composite<Details> {

    private final Editing editing;

    PapersPanel(Editing editing) {
        this.editing = editing;
        getContent().setSummaryText(getTranslation("jobDescription.papers.title"));
        getContent().addClassName("side-details");
        getContent().addOpenedChangeListener(event -> {
            if (getContent().getContent().findAny().isEmpty()) {
                fill(editing.draft());
            }
        });
    }

    private void fill(JobDescriptionDraft draft) {
        var memo =
                new Button(getTranslation("jobDescription.papers.memo.open"), click -> new MemoDialog(editing).open());
        memo.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var pack = draft.composed()
                .sentences()
                .filter(sentence -> !sentence.group().isEmpty())
                .map(sentence -> sentence.origin().pack())
                .filter(code -> !code.isEmpty())
                .findFirst()
                .orElse("");
        var rubric = new Anchor(
                FrameworkRoutes.packOf(pack, draft.versions().framework(), draft.frameworkVersion()),
                getTranslation("jobDescription.papers.rubric", draft.frameworkVersion()));
        rubric.setVisible(!pack.isEmpty());
        getContent()
                .add(
                        paper("jobDescription.papers.brief", files(draft.id(), PaperKind.CETL_BRIEF, this)),
                        paper("jobDescription.papers.memo", memo),
                        paper("jobDescription.papers.evaluation", rubric));
    }

    private Div paper(String key, Component action) {
        var hint = new Paragraph(getTranslation(key));
        hint.addClassName("hint");
        var paper = new Div(hint, action);
        paper.addClassName("paper");
        return paper;
    }

    /** The paper in the formats people pass on. */
    static Div files(DocumentId id, PaperKind kind, Component words) {
        var files = new Div();
        files.addClassName("formats");
        for (var format : new DocumentFormat[] {DocumentFormat.PDF, DocumentFormat.DOCX}) {
            var file = new Anchor(
                    JobDescriptionRoutes.paperOf(id, kind, format),
                    words.getTranslation("jobDescription.papers.file." + kind, format.name()));
            file.addClassName("button");
            file.setRouterIgnore(true);
            files.add(file);
        }
        return files;
    }
}
