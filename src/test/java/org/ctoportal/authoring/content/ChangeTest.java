package org.ctoportal.authoring.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ChangeTest {

    private static final List<String> LV = List.of("LV-R1", "LV-R2", "LV-R3", "LV-R4");

    private static final DocumentContent BEFORE = DocumentContent.of(
                    Map.of("cetl.mode", "PREFERRED"), Map.of("position.title", "CTO", "reports.to", "Superintendent"))
            .withTable("direct.reports", List.of(List.of("1", "technician", "false")));

    @Test
    void a_setting_is_set() {
        assertThat(new Change.SetSetting("cetl.mode", "PREFERRED", "NONE")
                        .apply(BEFORE)
                        .setting("cetl.mode"))
                .isEqualTo("NONE");
    }

    @Test
    void a_setting_somebody_else_set_is_a_conflict_with_both_values() {
        var theirs = new Change.SetSetting("cetl.mode", "PREFERRED", "REQUIRED").apply(BEFORE);

        assertConflict(
                new Change.SetSetting("cetl.mode", "PREFERRED", "NONE"),
                theirs,
                "setting:cetl.mode",
                "REQUIRED",
                "NONE");
    }

    @Test
    void values_are_set_together() {
        var changed = new Change.SetValues(
                        Map.of("position.title", "CTO", "reports.to", "Superintendent"),
                        Map.of("position.title", "CIO", "reports.to", "Board"))
                .apply(BEFORE);

        assertThat(changed.value("position.title")).isEqualTo("CIO");
        assertThat(changed.value("reports.to")).isEqualTo("Board");
    }

    @Test
    void a_value_joins_the_values_others_set_meanwhile() {
        var theirs =
                Change.SetValues.of("reports.to", "Superintendent", "Board").apply(BEFORE);

        var both = Change.SetValues.of("position.title", "CTO", "CIO").apply(theirs);

        assertThat(both.values()).containsEntry("reports.to", "Board").containsEntry("position.title", "CIO");
    }

    @Test
    void a_value_somebody_else_set_is_a_conflict_with_both_texts() {
        var theirs = Change.SetValues.of("position.title", "CTO", "Director").apply(BEFORE);

        assertConflict(
                Change.SetValues.of("position.title", "CTO", "CIO"), theirs, "value:position.title", "Director", "CIO");
    }

    @Test
    void a_value_never_entered_was_seen_as_empty() {
        var theirs = Change.SetValues.of("schedule.name", "", "Schedule C").apply(BEFORE);

        assertConflict(
                Change.SetValues.of("schedule.name", "", "Schedule D"),
                theirs,
                "value:schedule.name",
                "Schedule C",
                "Schedule D");
    }

    @Test
    void arriving_at_the_same_is_no_conflict() {
        var theirs = Change.SetValues.of("position.title", "CTO", "CIO").apply(BEFORE);

        assertThat(Change.SetValues.of("position.title", "CTO", "CIO").apply(theirs))
                .isEqualTo(theirs);
    }

    @Test
    void a_table_is_set_as_a_whole() {
        var seen = BEFORE.table("direct.reports");
        var rows = List.of(List.of("2", "integrator", "true"));

        assertThat(new Change.SetTable("direct.reports", seen, rows)
                        .apply(BEFORE)
                        .table("direct.reports"))
                .isEqualTo(rows);
    }

    @Test
    void a_table_somebody_else_set_is_a_conflict_that_can_be_read() {
        var seen = BEFORE.table("direct.reports");
        var theirs = new Change.SetTable("direct.reports", seen, List.of()).apply(BEFORE);
        var rows = List.of(List.of("2", "integrator", "true"), List.of("1", "aide", "false"));

        assertConflict(
                new Change.SetTable("direct.reports", seen, rows),
                theirs,
                "table:direct.reports",
                "",
                "2, integrator, true\n1, aide, false");
    }

    @Test
    void emphasis_takes_back_what_was_chosen_one_by_one_for_that_skill_only() {
        var chosen = new Change.Drop("SP-R1")
                .apply(new Change.Drop("LV-R1").apply(new Change.Include("LV-R4").apply(BEFORE)));

        var changed = new Change.SetEmphasis(SkillChoice.of(chosen, "LV", 2, LV), 3, LV).apply(chosen);

        assertThat(changed.emphasis()).containsExactly(Map.entry("LV", 3));
        assertThat(changed.included()).isEmpty();
        assertThat(changed.dropped()).containsExactly("SP-R1");
    }

    @Test
    void emphasis_somebody_else_set_is_a_conflict() {
        var theirs = emphasis("LV", 4).apply(BEFORE);

        assertConflict(emphasis("LV", 1), theirs, "emphasis:LV", "4", "1");
    }

    @Test
    void an_item_somebody_else_took_out_is_not_brought_back_unseen() {
        var theirs = new Change.Drop("LV-R1").apply(BEFORE);

        assertConflict(emphasis("LV", 3), theirs, "emphasis:LV", "1", "3");
    }

    @Test
    void an_item_somebody_else_added_is_not_taken_out_unseen() {
        var theirs = new Change.Include("LV-R4").apply(BEFORE);

        assertConflict(emphasis("LV", 1), theirs, "emphasis:LV", "3", "1");
    }

    @Test
    void emphasis_of_another_skill_joins() {
        var theirs = emphasis("LV", 4).apply(BEFORE);

        assertThat(emphasis("SP", 1).apply(theirs).emphasis()).isEqualTo(new TreeMap<>(Map.of("LV", 4, "SP", 1)));
    }

    @Test
    void including_brings_back_what_was_dropped() {
        var back = new Change.Include("LV-R1").apply(new Change.Drop("LV-R1").apply(BEFORE));

        assertThat(back.dropped()).isEmpty();
        assertThat(back.included()).containsExactly("LV-R1");
    }

    @Test
    void dropping_takes_out_what_was_included() {
        var out = new Change.Drop("LV-R4").apply(new Change.Include("LV-R4").apply(BEFORE));

        assertThat(out.included()).isEmpty();
        assertThat(out.dropped()).containsExactly("LV-R4");
    }

    @Test
    void a_clause_is_reworded_and_gets_its_own_words_back() {
        var reworded = new Change.Reword("A", "", "Ours").apply(BEFORE);
        assertThat(reworded.wording()).containsExactly(Map.entry("A", "Ours"));

        assertThat(new Change.Reword("A", "Ours", "").apply(reworded)).isEqualTo(BEFORE);
    }

    @Test
    void a_clause_somebody_else_reworded_is_a_conflict_with_both_texts() {
        var theirs = new Change.Reword("A", "", "Theirs").apply(BEFORE);

        assertConflict(new Change.Reword("A", "", "Ours"), theirs, "wording:A", "Theirs", "Ours");
    }

    @Test
    void restoring_the_template_over_newer_words_of_somebody_else_is_a_conflict() {
        var theirs = new Change.Reword("A", "Ours", "Theirs").apply(new Change.Reword("A", "", "Ours").apply(BEFORE));

        assertConflict(new Change.Reword("A", "Ours", ""), theirs, "wording:A", "Theirs", "");
    }

    @Test
    void two_people_reword_two_clauses() {
        var both = new Change.Reword("B", "", "Ours").apply(new Change.Reword("A", "", "Theirs").apply(BEFORE));

        assertThat(both.wording()).containsOnlyKeys("A", "B");
    }

    @Test
    void an_own_sentence_is_added_once_however_often_it_is_sent() {
        var add = new Change.AddOwn(new OwnClause("OWN-1", "SUMMARY", "", "Ours"));

        assertThat(add.apply(add.apply(BEFORE)).own()).hasSize(1);
    }

    @Test
    void an_own_sentence_is_reworded() {
        var added = new Change.AddOwn(new OwnClause("OWN-1", "SUMMARY", "LV", "Ours")).apply(BEFORE);

        assertThat(new Change.RewordOwn("OWN-1", "Ours", "Better").apply(added).own())
                .containsExactly(new OwnClause("OWN-1", "SUMMARY", "LV", "Better"));
    }

    @Test
    void an_own_sentence_somebody_else_reworded_is_a_conflict_with_both_texts() {
        var added = new Change.AddOwn(new OwnClause("OWN-1", "SUMMARY", "", "Ours")).apply(BEFORE);
        var theirs = new Change.RewordOwn("OWN-1", "Ours", "Theirs").apply(added);

        assertConflict(new Change.RewordOwn("OWN-1", "Ours", "Mine"), theirs, "wording:OWN-1", "Theirs", "Mine");
    }

    @Test
    void words_for_an_own_sentence_that_is_not_there_are_not_lost() {
        assertConflict(new Change.RewordOwn("OWN-1", "Ours", "Mine"), BEFORE, "wording:OWN-1", "", "Mine");
    }

    @Test
    void an_own_sentence_dropped_by_one_and_reworded_by_the_other_keeps_the_new_words() {
        var added = new Change.AddOwn(new OwnClause("OWN-1", "SUMMARY", "", "Ours")).apply(BEFORE);
        var reword = new Change.RewordOwn("OWN-1", "Ours", "Better");
        var drop = new Change.Drop("OWN-1");

        assertThat(drop.apply(reword.apply(added)))
                .isEqualTo(reword.apply(drop.apply(added)))
                .satisfies(both ->
                        assertThat(both.own()).extracting(OwnClause::text).containsExactly("Better"));
    }

    @Test
    void a_section_is_reordered() {
        var changed = new Change.Reorder("SUMMARY", List.of(), List.of("B", "A")).apply(BEFORE);

        assertThat(changed.order()).containsExactly(Map.entry("SUMMARY", List.of("B", "A")));
    }

    @Test
    void a_section_is_reordered_again_from_what_was_seen() {
        var once = new Change.Reorder("SUMMARY", List.of(), List.of("B", "A", "C")).apply(BEFORE);
        var twice = new Change.Reorder("SUMMARY", List.of("B", "A", "C"), List.of("C", "B")).apply(once);

        assertThat(twice.order()).containsExactly(Map.entry("SUMMARY", List.of("C", "B")));
    }

    @Test
    void a_section_somebody_else_reordered_is_a_conflict() {
        var theirs = new Change.Reorder("SUMMARY", List.of(), List.of("C", "A", "B")).apply(BEFORE);

        assertConflict(
                new Change.Reorder("SUMMARY", List.of(), List.of("B", "A", "C")),
                theirs,
                "order:SUMMARY",
                "C, A, B",
                "B, A, C");
    }

    private static void assertConflict(
            Change change, DocumentContent stored, String field, String theirs, String yours) {
        var conflict = catchThrowableOfType(ChangeConflictException.class, () -> change.apply(stored));

        assertThat(conflict).as("a conflict").isNotNull();
        assertThat(conflict)
                .returns(field, ChangeConflictException::field)
                .returns(theirs, ChangeConflictException::theirs)
                .returns(yours, ChangeConflictException::yours);
    }

    private static Change.SetEmphasis emphasis(String skill, int duties) {
        return new Change.SetEmphasis(SkillChoice.of(BEFORE, skill, 2, LV), duties, LV);
    }

    @Test
    void changes_that_belong_together_are_all_made_or_none() {
        var content = DocumentContent.of(Map.of(), Map.of("title", "CTO"));
        var both = new Change.Together(List.of(new Change.Drop("A"), Change.SetValues.of("title", "CTO", "CIO")));

        assertThat(both.apply(content).dropped()).containsExactly("A");
        assertThat(both.apply(content).value("title")).isEqualTo("CIO");
        assertThatExceptionOfType(ChangeConflictException.class)
                .isThrownBy(() -> both.apply(content.withValue("title", "Director")));
    }
}
