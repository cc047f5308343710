package org.ctoportal.assessment.evaluation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.ZoneId;
import org.ctoportal.assessment.evaluation.EditionDetails;
import org.ctoportal.assessment.evaluation.EvaluationDetails;
import org.ctoportal.assessment.evaluation.EvaluationReader;
import org.ctoportal.assessment.evaluation.EvaluationRoutes;
import org.ctoportal.assessment.evaluation.paper.EvaluationPaper;
import org.ctoportal.document.DocumentFormat;

/** What the employee was given, under its seal, with receipt and response and as papers. */
class EditionsPanel extends Composite<Div> {

    private final EvaluationDetails evaluation;
    private final ZoneId zone;
    private final transient SerializableConsumer<EditionDetails> recordPaper;

    /** {@code recordPaper} records what somebody without an account signed and said. */
    EditionsPanel(EvaluationDetails evaluation, ZoneId zone, SerializableConsumer<EditionDetails> recordPaper) {
        this.evaluation = evaluation;
        this.zone = zone;
        this.recordPaper = recordPaper;
        getContent().addClassNames("panel", "evaluation-part");
        getContent().add(new H2(getTranslation("evaluation.editions")));
        if (evaluation.editions().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("evaluation.editions.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("evaluation-editions");
        evaluation.editions().forEach(edition -> list.add(edition(edition)));
        getContent().add(list);
    }

    private ListItem edition(EditionDetails edition) {
        var item = new ListItem(new H3(getTranslation(
                "evaluation.edition",
                edition.number(),
                getTranslation("evaluation.kind." + edition.kind()),
                EvaluationWords.day(edition.madeAt(), zone))));
        if (!edition.reason().isEmpty()) {
            item.add(new Paragraph(edition.reason()));
        }
        var seal = new Span(
                getTranslation(edition.intact() ? "evaluation.seal" : "evaluation.seal.broken", edition.shortSeal()));
        seal.addClassNames("hint", edition.intact() ? "intact" : "broken");
        item.add(seal, new Paragraph(receipt(edition)));
        edition.responses()
                .forEach(response -> item.add(
                        new Paragraph(
                                getTranslation("evaluation.response.given", EvaluationWords.day(response.givenOn()))),
                        RubricReading.words(response.words())));
        item.add(papers(edition));
        if (isRecorded(edition)) {
            var what = edition.receipt() == null ? "evaluation.paper.record" : "evaluation.paper.response";
            item.add(new Button(getTranslation(what), click -> recordPaper.accept(edition)));
        }
        return item;
    }

    /** A response comes by itself too, after the receipt, to the edition that stands. */
    private boolean isRecorded(EditionDetails edition) {
        var isStanding = evaluation.standing().filter(edition::equals).isPresent();
        return !evaluation.hasAccount()
                && evaluation.reader() == EvaluationReader.SUPERVISOR
                && (edition.receipt() == null || isStanding);
    }

    private String receipt(EditionDetails edition) {
        var receipt = edition.receipt();
        if (receipt != null) {
            return getTranslation(
                    receipt.recordedBy().isEmpty() ? "evaluation.receipt" : "evaluation.receipt.paper",
                    receipt.signature(),
                    EvaluationWords.day(receipt.signedOn()),
                    receipt.recordedBy());
        }
        var until = edition.responseUntil();
        return until == null
                ? getTranslation("evaluation.receipt.open")
                : getTranslation("evaluation.receipt.until", EvaluationWords.day(until));
    }

    private Div papers(EditionDetails edition) {
        var links = new Div();
        links.addClassName("evaluation-papers");
        for (var paper : EvaluationPaper.values()) {
            if (edition.kind().isWhole() || paper == EvaluationPaper.FORM) {
                for (var format : new DocumentFormat[] {DocumentFormat.PDF, DocumentFormat.DOCX}) {
                    links.add(link(edition, paper, format));
                }
            }
        }
        return links;
    }

    private Anchor link(EditionDetails edition, EvaluationPaper paper, DocumentFormat format) {
        var file = new Anchor(
                EvaluationRoutes.paperOf(evaluation.id(), edition.number(), paper.path(), format),
                getTranslation(
                        "evaluation.paper.file",
                        getTranslation("evaluation.paper." + paper),
                        getTranslation("evaluation.paper.as." + format)));
        file.addClassName("button");
        file.setRouterIgnore(true);
        return file;
    }
}
