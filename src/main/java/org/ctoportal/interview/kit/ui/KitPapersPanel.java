package org.ctoportal.interview.kit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.interview.kit.InterviewKitDetails;
import org.ctoportal.interview.kit.InterviewKitRoutes;
import org.ctoportal.interview.kit.paper.KitPaper;

/** The papers of a kit in the formats people pass on. */
class KitPapersPanel extends Composite<Div> {

    private final Div papers = new Div();

    KitPapersPanel() {
        papers.addClassName("kit-panel");
        getContent().addClassNames("panel", "kit-panel");
        getContent().add(new H2(getTranslation("interviewKit.papers")), papers);
    }

    void show(InterviewKitDetails kit) {
        papers.removeAll();
        for (var paper : KitPaper.values()) {
            var hint = new Paragraph(getTranslation("interviewKit.paper." + paper));
            var files = new Div();
            files.addClassName("kit-actions");
            for (var format : new DocumentFormat[] {DocumentFormat.PDF, DocumentFormat.DOCX}) {
                var file = new Anchor(
                        InterviewKitRoutes.paperOf(kit.id(), paper.path(), format),
                        getTranslation("interviewKit.paper.file." + format));
                file.getElement()
                        .setAttribute(
                                "aria-label",
                                getTranslation("interviewKit.paper." + paper) + " "
                                        + getTranslation("interviewKit.paper.file." + format));
                file.addClassName("button");
                file.setRouterIgnore(true);
                files.add(file);
            }
            papers.add(new Div(hint, files));
        }
    }
}
