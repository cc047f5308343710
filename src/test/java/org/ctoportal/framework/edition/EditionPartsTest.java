package org.ctoportal.framework.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ctoportal.framework.Origin;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.pack.Origins;
import org.ctoportal.framework.pack.PackHead;
import org.ctoportal.framework.pack.PackPart;
import org.ctoportal.framework.pack.PartId;
import org.junit.jupiter.api.Test;

class EditionPartsTest {

    private static final PartId PACK = new PartId(PartId.PACK, "P");
    private static final PartId CLAUSE = new PartId("clauses", "C");
    private static final Origin LICENSED =
            new Origin("C", Origin.Kind.LICENSED, "", "Members only", "A publisher", null, null, List.of(), List.of());

    @Test
    void a_part_of_our_own_that_a_newer_base_brings_as_well_is_marked() {
        var own = new PartChange(CLAUSE, PACK, null, false, clause("ours", 10).content(), null, null);

        var part = part(List.of(pack(), clause("theirs", 10)), own);

        assertThat(part.state()).isEqualTo(PartState.REWORDED);
        assertThat(part.baseMoved()).isTrue();
        assertThat(part.part().values()).containsEntry("text", "ours");
    }

    @Test
    void the_same_words_in_both_need_no_look() {
        var own =
                new PartChange(CLAUSE, PACK, null, false, clause("the same", 10).content(), null, null);

        assertThat(part(List.of(pack(), clause("the same", 10)), own).baseMoved())
                .isFalse();
    }

    @Test
    void a_clause_that_was_only_moved_is_inherited_and_follows_the_words_of_a_newer_base() {
        var moved = PartChange.none(CLAUSE)
                .saying(
                        clause("old words", 30).content(),
                        clause("old words", 10).content());

        var part = part(List.of(pack(), clause("new words", 10)), moved);

        assertThat(part.state()).isEqualTo(PartState.INHERITED);
        assertThat(part.baseMoved()).isFalse();
        assertThat(part.part().content()).isEqualTo(clause("new words", 30).content());
    }

    @Test
    void words_of_others_stay_words_of_others_when_a_district_rewords_them() {
        assertThat(published(LICENSED, "reworded a little")).isEqualTo(LICENSED);
    }

    @Test
    void a_reworded_part_keeps_its_other_names_what_it_replaces_and_until_when_it_is_meant() {
        var end = LocalDate.of(2027, 6, 30);
        var said = new Origin("C", Origin.Kind.OWN, "", "", "", null, end, List.of("B"), List.of("Another name"));

        var origin = published(said, "reworded");

        assertThat(origin)
                .isEqualTo(new Origin(
                        "C",
                        Origin.Kind.DISTRICT,
                        "CLAUSES 1.0.0",
                        "",
                        "",
                        null,
                        end,
                        List.of("B"),
                        List.of("Another name")));
    }

    @Test
    void an_inherited_part_shows_whose_words_the_base_says_it_is_made_of() {
        var part = EditionParts.of(List.of(saying(LICENSED), clause("theirs", 10)), List.of())
                .getLast();

        assertThat(Origins.read(part.origin())).isEqualTo(LICENSED);
    }

    @Test
    void a_license_that_a_file_gives_to_reworded_words_goes_along_with_them() {
        var file = PartChange.none(PACK).saying(saying(LICENSED).content(), pack().content());
        var words = PartChange.none(CLAUSE)
                .saying(clause("theirs", 10).content(), clause("ours", 10).content());

        assertThat(published(List.of(pack(), clause("ours", 10)), file, words)).isEqualTo(LICENSED);
    }

    @Test
    void a_license_that_a_file_gives_to_a_new_part_goes_along_with_it() {
        var file = PartChange.none(PACK).saying(saying(LICENSED).content(), null);
        var part =
                new PartChange(CLAUSE, PACK, null, false, clause("theirs", 10).content(), null, null);

        assertThat(published(List.of(pack()), file, part)).isEqualTo(LICENSED);
        assertThat(published(List.of(), file, part)).as("by itself").isEqualTo(LICENSED);
    }

    @Test
    void what_a_base_has_under_a_license_keeps_it_though_the_edition_says_nothing_of_it() {
        var file =
                PartChange.none(PACK).saying(pack().content(), saying(LICENSED).content());
        var words = PartChange.none(CLAUSE)
                .saying(
                        clause("nearly theirs", 10).content(),
                        clause("theirs", 10).content());

        assertThat(published(List.of(saying(LICENSED), clause("theirs", 10)), file, words))
                .isEqualTo(LICENSED);
    }

    private static Origin published(Origin said, String words) {
        var base = List.of(saying(said), clause("theirs", 10));
        return published(
                base,
                PartChange.none(CLAUSE)
                        .saying(clause(words, 10).content(), base.getLast().content()));
    }

    private static Origin published(List<PackPart> base, PartChange... changes) {
        var parts = EditionParts.of(base, List.of(changes));
        var root = new EditionPack(PackKind.CLAUSES, "CLAUSES 1.0.0", parts)
                .parts("1.0.0.1", "", null)
                .getFirst();
        return new PackHead(PackKind.CLAUSES, root).origins().getFirst();
    }

    private static EditionPart part(List<PackPart> base, PartChange change) {
        return EditionParts.of(base, List.of(change)).getLast();
    }

    private static PackPart pack() {
        return PackPart.of(PACK, null, Map.of());
    }

    private static PackPart saying(Origin origin) {
        return new PackHead(PackKind.CLAUSES, pack()).from(List.of(origin));
    }

    private static PackPart clause(String text, int order) {
        return PackPart.of(
                CLAUSE, PACK, Map.of("code", "C", "section", "S", "order", BigDecimal.valueOf(order), "text", text));
    }
}
