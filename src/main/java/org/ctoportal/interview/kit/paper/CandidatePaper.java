package org.ctoportal.interview.kit.paper;

import java.util.ArrayList;
import java.util.List;
import org.ctoportal.document.Block;
import org.ctoportal.document.Document;
import org.ctoportal.document.Masthead;
import org.ctoportal.interview.kit.CandidateSheet;

/** What a candidate may hold before the interview. It is given nothing that must not be on it. */
final class CandidatePaper {

    private CandidatePaper() {}

    /** {@code exercises} are announced by name and minutes, never by what they hold. */
    static Document of(
            String title, CandidateSheet sheet, List<String> exercises, PaperWords words, Masthead masthead) {
        var blocks = new ArrayList<Block>();
        blocks.add(words.paragraph("candidate.intro", sheet.minutes()));
        if (!exercises.isEmpty()) {
            blocks.add(words.heading("candidate.sample"));
            blocks.add(PaperWords.bullets(exercises));
        }
        blocks.add(words.heading("candidate.accommodation"));
        blocks.add(words.paragraph("candidate.accommodation.text"));
        if (!sheet.questions().isEmpty()) {
            blocks.add(words.heading("questions"));
            blocks.add(PaperWords.numbers(sheet.questions()));
        }
        return new Document(words.said("candidate.title", title), words.locale(), masthead, blocks);
    }
}
