package org.ctoportal.assessment.evaluation.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ctoportal.assessment.evaluation.EditionDetails;
import org.ctoportal.assessment.evaluation.EvaluationDetails;
import org.ctoportal.assessment.evaluation.rubric.RubricResult;
import org.ctoportal.document.Block;
import org.ctoportal.document.Callout;
import org.ctoportal.document.Document;
import org.ctoportal.document.Masthead;
import org.ctoportal.document.Paragraph;
import org.ctoportal.document.SignatureLines;
import org.ctoportal.document.Text;

/** The letter that hands the form to the employee. */
final class LetterPaper {

    private LetterPaper() {}

    static Document of(EvaluationDetails evaluation, EditionDetails edition, Masthead masthead) {
        var terms = edition.terms();
        var result = RubricResult.of(
                evaluation.framework(), terms.weights(), edition.content().levels());
        var blocks = new ArrayList<Block>();
        blocks.add(new Callout("Public record class", Text.of(terms.recordClass()), null));
        blocks.add(new Paragraph(Text.of(terms.employee() + (terms.title().isEmpty() ? "" : "\n" + terms.title()))));
        blocks.add(paragraph("Your evaluation for the school year "
                + terms.schoolYear().text() + " is complete, and the form goes with this letter."
                + (edition.reason().isEmpty()
                        ? ""
                        : " It takes the place of the earlier edition: " + edition.reason())));
        blocks.add(new Paragraph(Text.of("The overall result is ")
                .plus(Text.strong(PaperWords.overall(evaluation, result)))
                .plus(Text.of(". " + PaperWords.setting(result.setting()) + " With all skills alike it would be "
                        + PaperWords.plain(evaluation, result)
                        + ". The form shows every level with its evidence and how the result comes about."))));
        blocks.add(paragraph("Please sign to show that you received it. Your signature does not mean that you agree."));
        var until = edition.responseUntil();
        if (until != null) {
            blocks.add(paragraph("You may respond in writing within " + terms.responseDays()
                    + " working days, until " + PaperWords.day(until)
                    + ". What you write stays with the evaluation."));
        }
        blocks.add(new SignatureLines(List.of(terms.supervisor())));
        return new Document("Your evaluation, " + terms.schoolYear().text(), Locale.US, masthead, blocks);
    }

    private static Paragraph paragraph(String words) {
        return new Paragraph(Text.of(words));
    }
}
