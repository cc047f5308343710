package org.ctoportal.assessment.evaluation.paper;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ctoportal.assessment.evaluation.EditionDetails;
import org.ctoportal.assessment.evaluation.EvaluationDetails;
import org.ctoportal.assessment.evaluation.EvaluationYear;
import org.ctoportal.assessment.evaluation.TextPlace;
import org.ctoportal.assessment.evaluation.rubric.RubricResult;
import org.ctoportal.document.Block;
import org.ctoportal.document.BulletList;
import org.ctoportal.document.Callout;
import org.ctoportal.document.Document;
import org.ctoportal.document.Field;
import org.ctoportal.document.Fields;
import org.ctoportal.document.Heading;
import org.ctoportal.document.ListItem;
import org.ctoportal.document.Masthead;
import org.ctoportal.document.Paragraph;
import org.ctoportal.document.SignatureLines;
import org.ctoportal.document.Text;
import org.ctoportal.framework.Area;

/** Everything an edition says: the rubric with its evidence, what it comes to, and what the employee says to it. */
final class FormPaper {

    private final EvaluationDetails evaluation;
    private final EditionDetails edition;
    private final List<EvaluationYear> years;
    private final ZoneId zone;
    private final List<Block> blocks = new ArrayList<>();

    private FormPaper(EvaluationDetails evaluation, EditionDetails edition, List<EvaluationYear> years, ZoneId zone) {
        this.evaluation = evaluation;
        this.edition = edition;
        this.years = years;
        this.zone = zone;
    }

    static Document of(
            EvaluationDetails evaluation,
            EditionDetails edition,
            List<EvaluationYear> years,
            Masthead masthead,
            ZoneId zone) {
        var paper = new FormPaper(evaluation, edition, years, zone);
        paper.head();
        if (edition.kind().isWhole()) {
            paper.whole();
        }
        paper.midYear();
        paper.attached();
        paper.receipt();
        var title = (edition.kind().isWhole() ? "Evaluation of " : "Mid-year check of ")
                + edition.terms().employee() + ", "
                + edition.terms().schoolYear().text();
        return new Document(title, Locale.US, masthead, paper.blocks);
    }

    private void head() {
        var terms = edition.terms();
        blocks.add(new Callout("Public record class", Text.of(terms.recordClass()), null));
        if (!edition.reason().isEmpty()) {
            blocks.add(new Callout("Takes the place of the edition before", Text.of(edition.reason()), null));
        }
        var fields = new ArrayList<Field>();
        fields.add(new Field("Employee", Text.of(terms.employee())));
        if (!terms.title().isEmpty()) {
            fields.add(new Field("Position", Text.of(terms.title())));
        }
        fields.add(new Field("Supervisor", Text.of(terms.supervisor())));
        fields.add(new Field("School year", Text.of(terms.schoolYear().text())));
        fields.add(new Field("Rubric", Text.of(PaperWords.basis(evaluation))));
        blocks.add(new Fields(fields));
    }

    private void whole() {
        var result = RubricResult.of(
                evaluation.framework(),
                edition.terms().weights(),
                edition.content().levels());
        blocks.add(new Heading(2, "Result"));
        blocks.add(new Fields(List.of(
                new Field("Overall", Text.strong(PaperWords.overall(evaluation, result))),
                new Field("Plain mean of the skills", Text.of(PaperWords.plain(evaluation, result))),
                new Field("Weight setting", Text.of(PaperWords.setting(result.setting()))))));
        blocks.add(FormTables.areas(result));
        blocks.add(FormTables.skills(evaluation, result));
        blocks.add(new Paragraph(Text.of("Overall = " + PaperWords.sum(result) + ". Names of results: "
                + PaperWords.bands(evaluation) + ", of the exact number.")));
        if (!edition.content().summary().isBlank()) {
            blocks.add(new Heading(2, "Summary"));
            paragraphs(edition.content().summary());
        }
        evaluation.framework().areas().forEach(this::area);
        var changes = FormTables.years(years);
        if (!changes.isEmpty()) {
            blocks.add(new Heading(2, "Year over year"));
            blocks.addAll(changes);
        }
    }

    private void area(Area area) {
        blocks.add(new Heading(2, area.name()));
        var comment = edition.content().text(TextPlace.AREA_COMMENT, area.code());
        if (!comment.isBlank()) {
            paragraphs(comment);
        }
        for (var skill : area.skills()) {
            var rating = edition.content().rating(skill.code());
            var level = rating.level();
            if (level == null) {
                continue;
            }
            blocks.add(new Heading(3, skill.name() + ": " + level + ", " + evaluation.label(level)));
            skill.rubric().stream()
                    .filter(one -> one.level() == level)
                    .forEach(one -> blocks.add(new Paragraph(Text.emphasized(one.text()))));
            if (!rating.evidence().isBlank()) {
                Text.of(rating.evidence())
                        .paragraphs()
                        .forEach(text -> blocks.add(
                                new Paragraph(Text.strong("Evidence: ").plus(text))));
            }
        }
    }

    private void midYear() {
        var areas = evaluation.framework().areas().stream()
                .filter(area ->
                        !edition.content().text(TextPlace.MID_YEAR, area.code()).isBlank())
                .toList();
        if (areas.isEmpty()) {
            return;
        }
        blocks.add(new Heading(2, "Mid-year check"));
        evaluation
                .midYear()
                .ifPresent(shared -> blocks.add(new Paragraph(Text.of("Shared by " + shared.madeBy() + " on "
                        + PaperWords.day(day(shared)) + acknowledged(shared)))));
        for (var area : areas) {
            blocks.add(new Heading(3, area.name()));
            paragraphs(edition.content().text(TextPlace.MID_YEAR, area.code()));
        }
    }

    private static String acknowledged(EditionDetails shared) {
        var receipt = shared.receipt();
        return receipt == null
                ? "; not acknowledged yet."
                : "; acknowledged by " + receipt.signature() + " on " + PaperWords.day(receipt.signedOn()) + ".";
    }

    private void attached() {
        if (!edition.content().attached().isEmpty()) {
            blocks.add(new Heading(2, "Attached"));
            blocks.add(new BulletList(edition.content().attached().stream()
                    .map(one -> new ListItem(Text.of(one.title())))
                    .toList()));
        }
    }

    private void receipt() {
        blocks.add(new Heading(2, "Receipt"));
        blocks.add(new Paragraph(Text.of(
                "The signature of the employee shows that this paper was received." + " It does not mean agreement.")));
        var until = edition.responseUntil();
        if (until != null) {
            blocks.add(new Paragraph(Text.of("The employee may respond in writing within "
                    + edition.terms().responseDays() + " working days, until " + PaperWords.day(until) + ".")));
        }
        var receipt = edition.receipt();
        if (receipt == null) {
            blocks.add(new SignatureLines(List.of(
                    edition.terms().employee() + ", received", edition.terms().supervisor())));
        } else {
            blocks.add(new Fields(List.of(
                    new Field(
                            "Received",
                            Text.of(receipt.signature() + ", " + PaperWords.day(receipt.signedOn())
                                    + recorded(receipt.recordedBy()))),
                    new Field("Supervisor", Text.of(edition.madeBy() + ", " + PaperWords.day(day(edition)))))));
        }
        if (!edition.responses().isEmpty()) {
            blocks.add(new Heading(2, "Response of the employee"));
            edition.responses().forEach(response -> {
                blocks.add(new Paragraph(
                        Text.strong(PaperWords.day(response.givenOn()) + recorded(response.recordedBy()))));
                paragraphs(response.words());
            });
        }
    }

    private static String recorded(String by) {
        return by.isEmpty() ? "" : ", on paper, recorded by " + by;
    }

    private LocalDate day(EditionDetails one) {
        return LocalDate.ofInstant(one.madeAt(), zone);
    }

    private void paragraphs(String words) {
        Text.of(words).paragraphs().forEach(text -> blocks.add(new Paragraph(text)));
    }
}
