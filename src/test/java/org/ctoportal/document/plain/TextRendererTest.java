package org.ctoportal.document.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.ctoportal.document.Document;
import org.ctoportal.document.Paragraph;
import org.ctoportal.document.RenderOptions;
import org.ctoportal.document.SampleDocuments;
import org.ctoportal.document.Text;
import org.junit.jupiter.api.Test;

class TextRendererTest {

    private final String text = new String(
            new TextRenderer().render(SampleDocuments.jobDescription(), RenderOptions.withProvenance()),
            StandardCharsets.UTF_8);

    @Test
    void lines_fit_a_mail() {
        assertThat(text.lines()).allMatch(line -> line.length() <= 78);
    }

    @Test
    void headings_are_underlined_and_points_indented() {
        assertThat(text)
                .contains("Director of Technology\n======================\n")
                .contains("\nQualifications\n--------------\n")
                .contains("\n* Develops, with the cabinet and the schools,")
                .contains("\n  that follows from the");
    }

    @Test
    void a_table_is_told_row_by_row() {
        assertThat(text)
                .contains("Area: Leadership and vision\n"
                        + "  What most of it is: Cabinet, planning, board and community\n"
                        + "  Days: 86\n"
                        + "  Share: 36%");
    }

    @Test
    void a_sentence_carries_the_number_of_its_note() {
        assertThat(text).contains("Reports to: Superintendent of Schools [1]").contains("\n1. JD-ID-01 ");
    }

    @Test
    void words_that_came_and_went_stand_between_marks() {
        assertThat(plain(SampleDocuments.redline())).contains("Lead the [-small-][+whole+] team.");
        var lines = new Paragraph(Text.inserted(" first line\nsecond ").plus(Text.deleted(" ")));
        assertThat(plain(new Document("Title", Locale.US, SampleDocuments.masthead(), List.of(lines))))
                .contains("[+first line+]\n[+second+]");
    }

    @Test
    void a_link_does_not_say_its_address_twice() {
        assertThat(text).containsOnlyOnce("titleix@cedarhollow.example");
    }

    private static String plain(Document document) {
        return new String(new TextRenderer().render(document, RenderOptions.plain()), StandardCharsets.UTF_8);
    }
}
