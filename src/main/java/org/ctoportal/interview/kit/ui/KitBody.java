package org.ctoportal.interview.kit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.ZoneId;
import java.util.List;
import org.ctoportal.interview.kit.InterviewKitDetails;
import org.ctoportal.interview.kit.KitEdition;

/** All parts of a kit on one page: the questions, and beside them what they count, cover and lack. */
class KitBody extends Composite<Div> {

    private final KitFiguresPanel figures = new KitFiguresPanel();
    private final QuestionsPanel questions;
    private final CoveragePanel coverage;
    private final MaterialsPanel materials;
    private final KitChecksPanel checks = new KitChecksPanel();
    private final KitTermsPanel terms;
    private final KitWeightsPanel weights;
    private final KitScoringPanel scoring;
    private final KitPapersPanel papers = new KitPapersPanel();
    private final KitEditionsPanel editions;

    KitBody(KitEditing editing, ZoneId zone) {
        questions = new QuestionsPanel(editing);
        coverage = new CoveragePanel(editing);
        materials = new MaterialsPanel(editing);
        terms = new KitTermsPanel(editing);
        weights = new KitWeightsPanel(editing);
        scoring = new KitScoringPanel(editing);
        editions = new KitEditionsPanel(zone);
        var main = new Div(questions, coverage, materials);
        main.addClassName("kit-main");
        var side = new Div(checks, terms, weights, scoring, papers, editions);
        side.addClassName("kit-side");
        var columns = new Div(main, side);
        columns.addClassName("kit-columns");
        getContent().addClassName("kit-body");
        getContent().add(figures, columns);
    }

    void show(InterviewKitDetails kit, List<KitEdition> frozen) {
        figures.show(kit);
        questions.show(kit);
        coverage.show(kit);
        materials.show(kit);
        checks.show(kit);
        terms.show(kit);
        weights.show(kit);
        scoring.show(kit);
        papers.show(kit);
        editions.show(kit.id(), frozen);
    }
}
