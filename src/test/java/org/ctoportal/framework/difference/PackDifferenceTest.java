package org.ctoportal.framework.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ctoportal.document.redline.Redline;
import org.ctoportal.framework.difference.Change.Kind;
import org.ctoportal.framework.outline.Detail;
import org.ctoportal.framework.outline.Outlines;
import org.ctoportal.framework.outline.Outlines.Row;
import org.ctoportal.framework.outline.PackOutline;
import org.ctoportal.framework.outline.TemplateNode;
import org.junit.jupiter.api.Test;

class PackDifferenceTest {

    private static final String SENTENCE = "Lead the planning of technology with every school and department.";

    @Test
    void an_entry_that_came_is_added_and_one_that_went_removed() {
        var difference = PackDifference.between(items("A", "B", "C"), items("A", "X", "C"));

        assertThat(told(difference)).containsExactly("B REMOVED", "X ADDED");
        assertThat(difference.counts()).isEqualTo(Map.of(Kind.ADDED, 1, Kind.REMOVED, 1));
    }

    @Test
    void what_was_removed_stands_where_it_stood() {
        assertThat(told(PackDifference.between(items("A", "B", "C", "D"), items("NEW", "A", "C", "LAST"))))
                .containsExactly("NEW ADDED", "B REMOVED", "D REMOVED", "LAST ADDED");
    }

    @Test
    void of_siblings_in_another_order_only_as_few_as_needed_have_moved() {
        var difference = PackDifference.between(items("A", "B", "C", "D", "E"), items("B", "C", "D", "A", "E"));

        assertThat(told(difference)).containsExactly("A MOVED");
        assertThat(difference.entries().getFirst().changes())
                .first()
                .isInstanceOfSatisfying(Change.Moved.class, moved -> {
                    assertThat(moved.from()).isNull();
                    assertThat(moved.after()).extracting(TemplateNode::code).isEqualTo("D");
                });
    }

    @Test
    void an_addition_or_removal_moves_nobody_else() {
        assertThat(told(PackDifference.between(items("A", "B", "C"), items("C"))))
                .containsExactly("A REMOVED", "B REMOVED");
        assertThat(told(PackDifference.between(items("C"), items("A", "B", "C"))))
                .containsExactly("A ADDED", "B ADDED");
    }

    @Test
    void an_entry_under_another_entry_has_moved_and_those_below_it_have_not() {
        var older = Outlines.of(row("A", ""), row("B", ""), row("S", "A"), row("I", "S"));
        var newer = Outlines.of(row("A", ""), row("B", ""), row("S", "B"), row("I", "S"));

        var difference = PackDifference.between(older, newer);

        assertThat(told(difference)).containsExactly("S MOVED");
        assertThat(difference.entries().getFirst().changes())
                .first()
                .isInstanceOfSatisfying(
                        Change.Moved.class,
                        moved -> assertThat(moved.from())
                                .extracting(TemplateNode::code)
                                .isEqualTo("A"));
    }

    @Test
    void a_text_that_changed_is_reworded_word_by_word() {
        var change = onlyChange("Lead the small team.", "Lead the whole team.");

        assertThat(change)
                .isEqualTo(new Change.Reworded(
                        Facts.TEXT, Redline.between("Lead the small team.", "Lead the whole team.")));
    }

    @Test
    void a_long_detail_is_reworded_and_a_short_one_changed() {
        assertThat(onlyChange(Detail.of("observer_text", SENTENCE), Detail.of("observer_text", SENTENCE + " Yes.")))
                .isInstanceOf(Change.Reworded.class);
        assertThat(onlyChange(Detail.of("kind", "REQUIRED"), Detail.of("kind", "PREFERRED")))
                .isEqualTo(new Change.Changed(List.of("kind"), "REQUIRED", "PREFERRED"));
    }

    @Test
    void a_part_of_a_detail_changes_for_itself() {
        assertThat(onlyChange(levels(SENTENCE, SENTENCE), levels(SENTENCE, SENTENCE + " Always.")))
                .isInstanceOfSatisfying(
                        Change.Reworded.class,
                        reworded -> assertThat(reworded.field()).containsExactly("anchors", "2"));
    }

    @Test
    void a_list_is_told_as_a_whole() {
        assertThat(onlyChange(
                        Detail.of("jurisdictions", List.of("WI", "IL")),
                        Detail.of("jurisdictions", List.of("WI", "MN"))))
                .isEqualTo(new Change.Changed(List.of("jurisdictions"), "WI, IL", "WI, MN"));
        assertThat(onlyChange(Detail.of("probes", List.of("Who?", "Why so?")), Detail.of("probes", List.of("Why so?"))))
                .isInstanceOf(Change.Reworded.class);
    }

    @Test
    void a_weight_says_its_old_and_new_number() {
        assertThat(onlyChange(
                        Detail.of("reference_weight_percent", "12.5"), Detail.of("reference_weight_percent", "15")))
                .isEqualTo(new Change.Reweighted(
                        List.of("reference_weight_percent"), new BigDecimal("12.5"), new BigDecimal("15")));
    }

    @Test
    void an_entry_that_replaces_another_is_compared_with_it() {
        var older = Outlines.of(row("A", ""), Row.of("OLD", "", "Keep the plan."), row("OLD-1", "OLD"));
        var newer = Outlines.of(
                origins("NEW", "OLD"),
                List.of(row("A", ""), Row.of("NEW", "", "Keep the whole plan."), row("OLD-1", "NEW")));

        var difference = PackDifference.between(older, newer);

        assertThat(told(difference)).containsExactly("NEW REPLACED REWORDED");
        assertThat(difference.entries().getFirst().changes().getFirst())
                .isInstanceOfSatisfying(
                        Change.Replaced.class,
                        replaced -> assertThat(replaced.older())
                                .extracting(TemplateNode::code)
                                .containsExactly("OLD"));
    }

    @Test
    void one_entry_can_replace_several_and_several_one() {
        var two = List.of(row("A", ""), row("B", ""));
        assertThat(told(PackDifference.between(
                        Outlines.of("{}", two), Outlines.of(origins("C", "A\", \"B"), List.of(row("C", ""))))))
                .containsExactly("C REPLACED REWORDED");
        var parts =
                "{\"origins\": [{\"code\": \"A\", \"replaces\": [\"C\"]}, {\"code\": \"B\", \"replaces\": [\"C\"]}]}";
        assertThat(told(PackDifference.between(Outlines.of(row("C", "")), Outlines.of(parts, two))))
                .containsExactly("A REPLACED REWORDED", "B REPLACED REWORDED");
    }

    @Test
    void what_is_still_there_has_not_been_replaced() {
        var newer = Outlines.of(origins("B", "A"), List.of(row("A", ""), row("B", "")));

        assertThat(told(PackDifference.between(items("A"), newer))).containsExactly("B ADDED");
    }

    @Test
    void origins_that_are_not_said_as_meant_are_passed_over() {
        for (var origins : List.of("7", "[7]", "{}", "[{\"code\": 1, \"replaces\": [\"A\"]}]", "[{\"code\": \"B\"}]")) {
            var newer = Outlines.of("{\"origins\": " + origins + "}", List.of(row("B", "")));

            assertThat(told(PackDifference.between(items("A"), newer)))
                    .as(origins)
                    .containsExactly("A REMOVED", "B ADDED");
        }
    }

    @Test
    void an_entry_is_shown_under_what_it_belongs_to() {
        var newer = Outlines.of(row("AREA", ""), row("SKILL", "AREA"), row("ITEM", "SKILL"), row("SCALE", ""));

        assertThat(PackDifference.between(Outlines.of(), newer).entries())
                .extracting(change ->
                        change.place().stream().map(TemplateNode::code).toList())
                .containsExactly(
                        List.of("AREA"), List.of("AREA", "SKILL"), List.of("AREA", "SKILL"), List.of("") /* heading */);
    }

    @Test
    void what_is_gone_is_shown_under_what_it_belonged_to_as_that_is_called_now() {
        var older = Outlines.of(Row.of("SKILL", "", "Old text."), row("ITEM", "SKILL"), row("OTHER", "SKILL"));
        var newer = Outlines.of(Row.of("SKILL", "", "New text."), row("OTHER", "SKILL"));

        assertThat(PackDifference.between(older, newer)
                        .only(Kind.REMOVED)
                        .getFirst()
                        .place())
                .containsExactly(newer.find("SKILL").orElseThrow());
    }

    private static Row row(String code, String parent) {
        return Row.of(code, parent, "Text of " + code + ".");
    }

    private static PackOutline items(String... codes) {
        return Outlines.of(
                "{}", List.of(codes).stream().map(code -> row(code, "")).toList());
    }

    private static String origins(String code, String replaced) {
        return "{\"origins\": [{\"code\": \"%s\", \"replaces\": [\"%s\"], \"aliases\": []}]}".formatted(code, replaced);
    }

    private static Detail levels(String... texts) {
        return new Detail(
                "anchors",
                "",
                IntStream.range(0, texts.length)
                        .mapToObj(i -> Detail.of("" + (i + 1), texts[i]))
                        .toList());
    }

    private static Change onlyChange(String before, String after) {
        return onlyChange(Outlines.of(Row.of("A", "", before)), Outlines.of(Row.of("A", "", after)));
    }

    private static Change onlyChange(Detail before, Detail after) {
        return onlyChange(Outlines.of(Row.of("A", "", "", before)), Outlines.of(Row.of("A", "", "", after)));
    }

    private static Change onlyChange(PackOutline before, PackOutline after) {
        var changes = new ArrayList<Change>();
        PackDifference.between(before, after).entries().forEach(entry -> changes.addAll(entry.changes()));
        assertThat(changes).hasSize(1);
        return changes.getFirst();
    }

    private static List<String> told(PackDifference difference) {
        return difference.entries().stream()
                .map(entry -> entry.entry().code()
                        + entry.changes().stream()
                                .map(change -> " " + change.kind())
                                .reduce("", String::concat))
                .toList();
    }
}
