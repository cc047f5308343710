package org.ctoportal.compensation.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ctoportal.authoring.content.ContentLanguage;
import org.ctoportal.document.Block;
import org.ctoportal.document.BulletList;
import org.ctoportal.document.Field;
import org.ctoportal.document.Fields;
import org.ctoportal.document.ListItem;
import org.ctoportal.document.Note;
import org.ctoportal.document.Paragraph;
import org.ctoportal.document.SignatureLines;
import org.ctoportal.document.Table;
import org.ctoportal.document.Text;
import org.junit.jupiter.api.Test;

class PaperLayoutTest {

    private static final PrintWords WORDS = new PrintWords(ContentLanguage.ENGLISH);
    private static final Note NOTE = new Note("EX-COSTS", "as in the template");

    @Test
    void entries_of_a_form_stand_below_each_other_and_the_source_at_the_end() {
        var blocks = laidOut(
                "Part 3. Costs paid by the employee: preparation ____;\nexamination ____;\nother ____.\nAttach a"
                        + " receipt.");

        assertThat(blocks).hasSize(3);
        assertThat(words(blocks.getFirst())).isEqualTo("Part 3. Costs paid by the employee:");
        assertThat(((Fields) blocks.get(1)).fields())
                .extracting(Field::label)
                .containsExactly("Preparation", "Examination", "Other");
        assertThat(blocks.getLast()).isEqualTo(new Paragraph(Text.of("Attach a receipt."), NOTE));
    }

    @Test
    void who_signs_gets_a_line_and_what_is_signed_keeps_its_source() {
        var blocks = laidOut("I state that this is true.\n\nSignature: ________\nDate: ____");

        assertThat(blocks)
                .containsExactly(
                        new Paragraph(Text.of("I state that this is true."), NOTE),
                        new SignatureLines(List.of("Signature", "Date")));
        assertThat(laidOut("Dana Okafor, Board Secretary    Signature: ________    Date: ____"))
                .containsExactly(new SignatureLines(List.of("Dana Okafor, Board Secretary", "Date")));
    }

    @Test
    void several_boxes_stand_below_each_other_and_yes_beside_no() {
        assertThat(words(laidOut("This is for: [ ] fees  [ ] a stipend  [ ] a lane")
                        .getFirst()))
                .isEqualTo("This is for:\n[ ] fees\n[ ] a stipend\n[ ] a lane");
        assertThat(words(laidOut("On time: [ ] yes [ ] no").getFirst())).isEqualTo("On time: [ ] yes [ ] no");
    }

    @Test
    void days_and_amounts_stand_in_columns() {
        var days = laidOut("First reading: August 10, 2026. Adopted: (to be set). Effective: (to be set).");
        assertThat(((Fields) days.getFirst()).fields())
                .extracting(field -> field.label() + " | " + field.value().words())
                .containsExactly("First reading | August 10, 2026", "Adopted | (to be set)", "Effective | (to be set)");
        assertThat(((Fields) days.getFirst()).fields().getLast().note()).isEqualTo(NOTE);

        var cost = PaperLayout.of(
                new BulletList(
                        List.of(new ListItem(Text.of("Year 1: $13,175.00"), new Note("COST-1", "Source: cost model")))),
                WORDS);
        assertThat(((Table) cost.getFirst()).rows().getFirst().cells())
                .extracting(Text::words)
                .containsExactly("Year 1", "$13,175.00");
    }

    private static List<Block> laidOut(String words) {
        return PaperLayout.of(new Paragraph(Text.of(words), NOTE), WORDS);
    }

    private static String words(Block block) {
        return ((Paragraph) block).text().words();
    }
}
