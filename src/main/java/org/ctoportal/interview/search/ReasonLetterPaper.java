package org.ctoportal.interview.search;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ctoportal.document.Block;
import org.ctoportal.document.Document;
import org.ctoportal.document.Masthead;
import org.ctoportal.document.Paragraph;
import org.ctoportal.document.Text;

/** The words of a letter with the reason; its language is that of all documents, US English. */
record ReasonLetterPaper(
        String district, ZoneId zone, SearchDetails search, CandidateSummary candidate, ReasonLetterDetails letter) {

    static final String SUBJECT = "Your application";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    private List<String> paragraphs() {
        var position = search.postingNumber().isEmpty()
                ? search.title()
                : search.title() + " (posting " + search.postingNumber() + ")";
        return List.of(
                "Dear " + candidate.name() + ",",
                "You were a finalist for the position " + position
                        + ", and you claimed veterans’ preference. We have not selected you for it. This is the reason:",
                letter.reason(),
                "This reason is given to you in writing because you claimed veterans’ preference, and a copy is kept with"
                        + " the records of the search. If something in it is not right, please write to Human Resources"
                        + " of " + district + ".",
                "Thank you for the time you gave us.",
                letter.writtenBy() + "\n" + district);
    }

    /** As it is mailed. */
    String text() {
        return String.join("\n\n", paragraphs());
    }

    /** As it is printed. */
    Document document() {
        var blocks = new ArrayList<Block>();
        paragraphs().forEach(words -> Text.of(words).paragraphs().forEach(text -> blocks.add(new Paragraph(text))));
        var written = LocalDate.ofInstant(letter.writtenAt(), zone).format(DATE);
        return new Document(SUBJECT + ": " + search.title(), Locale.US, new Masthead(district, written, ""), blocks);
    }
}
