package org.ctoportal.jobdescription;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.ctoportal.document.Block;
import org.ctoportal.document.Document;
import org.ctoportal.document.Masthead;
import org.ctoportal.document.Note;
import org.ctoportal.document.Paragraph;
import org.ctoportal.document.Text;
import org.ctoportal.testing.SmallTemplates;
import org.junit.jupiter.api.Test;

class RubricLinkTest {

    private static final Note EVALUATION = new Note("JD-EVAL", "as in the template");

    private final RubricLink link = new RubricLink(SmallTemplates.framework(), "https://portal.example.org");

    @Test
    void the_named_version_leads_to_the_framework_in_that_version() {
        var clause = new Paragraph(Text.of("By the rubric, version 1.0.0."), EVALUATION);

        assertThat(linked(clause))
                .isEqualTo(new Paragraph(
                        Text.of("By the rubric, ")
                                .plus(Text.link(
                                        "version 1.0.0",
                                        "https://portal.example.org/framework/FRAMEWORK-SMALL?version=1.0.0%7E1"))
                                .plus(Text.of(".")),
                        EVALUATION));
    }

    @Test
    void no_word_of_any_clause_becomes_another() {
        var reworded = new Paragraph(Text.of("Once a year."), EVALUATION);
        var other = new Paragraph(Text.of("Written from version 1.0.0."), new Note("JD-OTHER", ""));
        var named = new Paragraph(Text.of("By the rubric, version 1.0.0."), EVALUATION);

        assertThat(linked(reworded)).isEqualTo(reworded);
        assertThat(linked(other)).isEqualTo(other);
        assertThat(((Paragraph) linked(named)).text().words()).isEqualTo("By the rubric, version 1.0.0.");
    }

    private Block linked(Paragraph paragraph) {
        return link.in(new Document("CTO", Locale.US, new Masthead("Maple Valley", "", ""), List.of(paragraph)))
                .blocks()
                .getFirst();
    }
}
