package org.ctoportal.interview.kit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.ctoportal.interview.kit.InterviewKitDetails;
import org.ctoportal.interview.kit.InterviewKitRoutes;
import org.ctoportal.interview.kit.paper.KitPaper;

/** The papers of a kit in the formats people pass on. */
class KitPapersPanel extends Composite<Div> {

    private final Div papers = new Div();

    KitPapersPanel() {
        papers.addClassName("kit-papers");
        getContent().addClassNames("panel", "kit-panel");
        getContent().add(new H2(getTranslation("interviewKit.papers")), papers);
    }

    void show(InterviewKitDetails kit) {
        var drawn = new Markup();
        for (var paper : KitPaper.values()) {
            var name = getTranslation("interviewKit.paper." + paper);
            var files = new Markup();
            for (var format : KitPaper.FORMATS) {
                var kind = getTranslation("interviewKit.paper.file." + format);
                files.file(InterviewKitRoutes.paperOf(kit.id(), paper.path(), format), name + " " + kind, kind);
            }
            drawn.add("p", name).add("div", "kit-actions", files);
        }
        drawn.into(papers);
    }
}
