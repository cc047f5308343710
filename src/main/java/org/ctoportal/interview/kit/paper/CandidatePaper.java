package org.ctoportal.interview.kit.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ctoportal.document.Block;
import org.ctoportal.document.Document;
import org.ctoportal.document.Heading;
import org.ctoportal.document.Masthead;
import org.ctoportal.document.Paragraph;
import org.ctoportal.document.Text;
import org.ctoportal.interview.kit.CandidateSheet;

/** What a candidate may hold before the interview. It is given nothing that must not be on it. */
final class CandidatePaper {

    private CandidatePaper() {}

    /** {@code exercises} are announced by name and minutes, never by what they hold. */
    static Document of(String title, CandidateSheet sheet, List<String> exercises, Masthead masthead) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(Text.of("Thank you for your interest in this position. The interview takes about "
                + sheet.minutes() + " minutes. A panel asks every candidate the same questions in the same order, and"
                + " each member rates the answers alone.")));
        if (!exercises.isEmpty()) {
            blocks.add(new Heading(2, "Work sample"));
            blocks.add(PaperWords.bullets(exercises));
        }
        blocks.add(new Heading(2, "Accommodation"));
        blocks.add(new Paragraph(
                Text.of("If you need an accommodation for the interview or a work sample, please tell Human Resources"
                        + " as early as you can. Asking for one has no effect on how you are rated.")));
        if (!sheet.questions().isEmpty()) {
            blocks.add(new Heading(2, "Questions"));
            blocks.add(PaperWords.numbers(sheet.questions()));
        }
        return new Document("Information for candidates: " + title, Locale.US, masthead, blocks);
    }
}
