package org.ctoportal.jobdescription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.ctoportal.authoring.approval.ApprovedRevision;
import org.ctoportal.authoring.compose.ClauseState;
import org.ctoportal.authoring.compose.ComposedClause;
import org.ctoportal.authoring.compose.ComposedDocument;
import org.ctoportal.authoring.compose.ComposedSection;
import org.ctoportal.authoring.compose.Origin;
import org.ctoportal.authoring.compose.Templates;
import org.ctoportal.authoring.content.ContentLanguage;
import org.ctoportal.document.BulletList;
import org.ctoportal.document.Document;
import org.ctoportal.document.Heading;
import org.ctoportal.document.Masthead;
import org.ctoportal.document.Note;
import org.ctoportal.document.Paragraph;
import org.ctoportal.document.Row;
import org.ctoportal.document.Table;
import org.ctoportal.document.Text;
import org.ctoportal.shared.page.PageWords;
import org.ctoportal.testing.SmallTemplates;
import org.junit.jupiter.api.Test;

class JobDescriptionPrinterTest {

    private static final Origin FRAMEWORK = new Origin("FRAMEWORK-SMALL", "1.0.0", "Original wording", "", "");
    private static final Origin LIBRARY =
            new Origin("CLAUSES-SMALL", "1.0.0", "29 CFR part 541", "2026-11-22", "verified");

    @Test
    void it_carries_the_district_the_date_and_the_revision() {
        assertThat(printed().masthead())
                .isEqualTo(new Masthead("Maple Valley", "November 4, 2026", "Draft, revision 3"));
    }

    @Test
    void an_approved_revision_carries_the_day_it_was_approved() {
        assertThat(print(EMPTY, approved(3)).masthead())
                .isEqualTo(new Masthead("Maple Valley", "November 20, 2026", "Approved, revision 3"));
    }

    @Test
    void approved_revisions_up_to_this_one_stand_at_the_end() {
        var blocks = print(EMPTY, approved(1), approved(3), approved(4)).blocks();

        assertThat(blocks)
                .filteredOn(Table.class::isInstance)
                .singleElement()
                .satisfies(table -> assertThat(((Table) table).rows())
                        .containsExactly(
                                Row.of("1", "November 20, 2026", "Sam Whitfield, Director; Jordan Reyes"),
                                Row.of("3", "November 20, 2026", "Sam Whitfield, Director; Jordan Reyes")));
        assertThat(blocks.getLast())
                .isEqualTo(new Paragraph(Text.of("Revision 3 rests on version 1.0.0 of the skills framework "
                        + "and version 1.0.0 of the clause library.")));
    }

    private static final ComposedSection EMPTY = new ComposedSection("KSA", "Knowledge", List.of(), List.of());

    private static ApprovedRevision approved(int number) {
        return new ApprovedRevision(
                number, Instant.parse("2026-11-20T15:00:00Z"), List.of("Sam Whitfield, Director", "Jordan Reyes"));
    }

    @Test
    void duties_stand_under_their_areas_with_the_share_of_each() {
        assertThat(printed().blocks())
                .filteredOn(block -> block instanceof Heading heading && heading.level() == 3)
                .containsExactly(
                        new Heading(3, "Area A1 (2 of 3 duties, 66.7%)"),
                        new Heading(3, "Area A3 (1 of 3 duties, 33.3%)"));
    }

    @Test
    void items_of_other_sections_stand_under_no_area() {
        var qualification = item("LV-Q1", "LV", FRAMEWORK, ClauseState.INHERITED);
        var document = print(new ComposedSection("REQUIRED_QUALS", "Required", List.of(), List.of(qualification)));

        assertThat(document.blocks()).hasSize(2);
        assertThat(document.blocks().get(1)).isInstanceOf(BulletList.class);
    }

    @Test
    void every_sentence_says_where_it_came_from() {
        assertThat(note(LIBRARY, ClauseState.CONFIGURED).words())
                .isEqualTo("CLAUSES-SMALL 1.0.0, template with the district's values. "
                        + "Source: 29 CFR part 541, checked 2026-11-22 (verified)");
        assertThat(note(FRAMEWORK, ClauseState.OVERRIDDEN).words())
                .isEqualTo("FRAMEWORK-SMALL 1.0.0, reworded by the district. Source: Original wording");
        assertThat(note(FRAMEWORK, ClauseState.INHERITED).words()).contains("as in the template");
        assertThat(note(new Origin("", "", "", "", ""), ClauseState.OWN).words())
                .isEqualTo("written by the district");
    }

    private static Note note(Origin origin, ClauseState state) {
        var document =
                print(new ComposedSection("KSA", "Knowledge", List.of(), List.of(item("LV-N1", "LV", origin, state))));
        return ((BulletList) document.blocks().get(1)).items().getFirst().note();
    }

    private static Document printed() {
        return print(new ComposedSection(
                "ESSENTIAL",
                "Essential functions",
                List.of(),
                List.of(
                        item("LV-R1", "LV", FRAMEWORK, ClauseState.INHERITED),
                        item("SP-R1", "SP", FRAMEWORK, ClauseState.INHERITED),
                        item("IT-R1", "IT", FRAMEWORK, ClauseState.INHERITED))));
    }

    private static Document print(ComposedSection section, ApprovedRevision... approved) {
        var composed = new ComposedDocument(List.of(section), List.of(), List.of());
        var balance = DutyBalance.of(
                SmallTemplates.framework(),
                section.items().stream().map(ComposedClause::group).toList());
        return new JobDescriptionPrinter(new Templates(SmallTemplates.framework(), SmallTemplates.library()), balance)
                .print(
                        "CTO",
                        ContentLanguage.ENGLISH,
                        "Maple Valley",
                        LocalDate.of(2026, 11, 4),
                        new ApprovalPrint(3, List.of(approved), ZoneOffset.UTC, new PageWords(Locale.US)),
                        composed);
    }

    private static ComposedClause item(String code, String skill, Origin origin, ClauseState state) {
        return new ComposedClause(code, "", skill, "Words of " + code, "", state, origin, false, List.of());
    }
}
