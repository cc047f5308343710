package org.ctoportal.authoring.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ctoportal.framework.SettingCondition.Operator.EQ;
import static org.ctoportal.testing.SmallTemplates.clause;

import java.util.List;
import java.util.Map;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.authoring.content.DocumentContent;
import org.ctoportal.authoring.content.OwnClause;
import org.ctoportal.testing.SmallTemplates;
import org.ctoportal.testing.SmallTemplates.ClauseBuilder;
import org.junit.jupiter.api.Test;

class ComposerTest {

    private static final DocumentContent NOTHING_DECIDED = DocumentContent.of(Map.of(), Map.of());
    private static final Derived NOTHING_DERIVED = new Derived(Map.of(), Map.of());
    private static final ClauseBuilder DISCLAIMER = clause("DISCLAIMER")
            .in("DISCLAIMERS", 10)
            .saying("CETL is not a license.")
            .when("document.mentions_cetl", EQ, "true")
            .mandatory();

    @Test
    void words_of_the_template_as_they_are_are_inherited() {
        var found = find(compose(NOTHING_DECIDED, clause("A")), "A");

        assertThat(found.state()).isEqualTo(ClauseState.INHERITED);
        assertThat(found.text()).isEqualTo("Words of A.");
    }

    @Test
    void words_with_values_of_the_district_are_configured() {
        var content = NOTHING_DECIDED.withValue("boss", "Superintendent");
        var found = find(
                compose(content, clause("A").saying("Reports to the {{boss}}.").requiring("boss")), "A");

        assertThat(found.state()).isEqualTo(ClauseState.CONFIGURED);
        assertThat(found.text()).isEqualTo("Reports to the Superintendent.");
    }

    @Test
    void words_of_the_district_override_the_template_and_need_none_of_its_values() {
        var content = new Change.Reword("A", "", "Our own words.").apply(NOTHING_DECIDED);
        var composed =
                compose(content, clause("A").saying("Reports to the {{boss}}.").requiring("boss"));

        assertThat(find(composed, "A"))
                .returns(ClauseState.OVERRIDDEN, ComposedClause::state)
                .returns("Our own words.", ComposedClause::text)
                .returns("Reports to the [Label of boss].", ComposedClause::template);
        assertThat(composed.missing()).isEmpty();
    }

    @Test
    void a_sentence_of_the_district_has_no_template_behind_it() {
        var content = new Change.AddOwn(new OwnClause("OWN-1", "SUMMARY", "", "We like cats.")).apply(NOTHING_DECIDED);

        assertThat(find(compose(content, clause("A")), "OWN-1"))
                .returns(ClauseState.OWN, ComposedClause::state)
                .returns(Origin.DISTRICT, ComposedClause::origin)
                .returns("We like cats.", ComposedClause::text);
    }

    @Test
    void every_sentence_of_a_template_says_where_it_came_from() {
        var composed = composer(List.of(new SlotItem("LV-R1", "LV", "Lead.")), clause("A"))
                .compose(NOTHING_DECIDED, NOTHING_DERIVED);

        assertThat(find(composed, "A").origin())
                .isEqualTo(new Origin("CLAUSES-SMALL", "1.0.0", "Original wording", "2026-11-22", "verified"));
        assertThat(find(composed, "LV-R1").origin().pack()).isEqualTo("FRAMEWORK-SMALL");
    }

    @Test
    void a_mandatory_clause_cannot_be_dropped() {
        var composed =
                compose(new Change.Drop("A").apply(NOTHING_DECIDED), clause("A").mandatory());

        assertThat(composed.find("A")).isPresent();
        assertThat(composed.available()).isEmpty();
    }

    @Test
    void a_dropped_optional_clause_is_offered_again_and_can_be_brought_back() {
        var dropped = new Change.Drop("A").apply(NOTHING_DECIDED);

        var composed = compose(dropped, clause("A"), clause("B"));
        assertThat(composed.find("A")).isEmpty();
        assertThat(available(composed)).containsExactly("A");

        var back = compose(new Change.Include("A").apply(dropped), clause("A"), clause("B"));
        assertThat(back.find("A")).isPresent();
        assertThat(back.available()).isEmpty();
    }

    @Test
    void a_dropped_sentence_of_the_district_keeps_its_words_and_can_be_brought_back() {
        var own = new OwnClause("OWN-1", "SUMMARY", "", "We like cats.");
        var dropped = new Change.Drop("OWN-1").apply(new Change.AddOwn(own).apply(NOTHING_DECIDED));

        var composed = compose(dropped, clause("A"));
        assertThat(composed.find("OWN-1")).isEmpty();
        assertThat(available(composed)).containsExactly("OWN-1");

        assertThat(compose(new Change.Include("OWN-1").apply(dropped), clause("A"))
                        .find("OWN-1"))
                .isPresent();
    }

    @Test
    void a_dropped_clause_that_does_not_apply_is_not_offered() {
        var dropped = new Change.Drop("A").apply(NOTHING_DECIDED);

        assertThat(compose(dropped, clause("A").inStates("MN"), clause("B")).available())
                .isEmpty();
    }

    @Test
    void a_reworded_clause_that_is_dropped_comes_back_as_reworded() {
        var content = new Change.Drop("A").apply(new Change.Reword("A", "", "Ours.").apply(NOTHING_DECIDED));

        assertThat(find(compose(new Change.Include("A").apply(content), clause("A")), "A")
                        .text())
                .isEqualTo("Ours.");
    }

    @Test
    void the_order_of_the_district_is_kept_and_a_new_clause_follows_its_natural_predecessor() {
        var content = new Change.Reorder("SUMMARY", List.of(), List.of("C", "A")).apply(NOTHING_DECIDED);

        var composed = compose(
                content,
                clause("A").in("SUMMARY", 1),
                clause("B").in("SUMMARY", 2),
                clause("C").in("SUMMARY", 3));

        assertThat(composed.sentences().map(ComposedClause::code)).containsExactly("C", "A", "B");
    }

    @Test
    void the_mention_of_cetl_anywhere_turns_the_disclaimer_on() {
        var silent = compose(NOTHING_DECIDED, clause("A"), DISCLAIMER);
        assertThat(silent.find("DISCLAIMER")).isEmpty();

        for (var mention : List.of("Holds CETL.", "A certified education technology leader.")) {
            var own = new Change.AddOwn(new OwnClause("OWN-1", "SUMMARY", "", mention)).apply(NOTHING_DECIDED);
            assertThat(compose(own, clause("A"), DISCLAIMER).find("DISCLAIMER"))
                    .as(mention)
                    .isPresent();
            var reworded = new Change.Reword("A", "", mention).apply(NOTHING_DECIDED);
            assertThat(compose(reworded, clause("A"), DISCLAIMER).find("DISCLAIMER"))
                    .as(mention)
                    .isPresent();
        }
    }

    @Test
    void the_disclaimer_does_not_keep_itself_on() {
        var reworded = new Change.Reword("DISCLAIMER", "", "CETL, in our words.").apply(NOTHING_DECIDED);

        assertThat(compose(reworded, clause("A"), DISCLAIMER).find("DISCLAIMER"))
                .isEmpty();
    }

    @Test
    void what_is_derived_wins_over_what_was_typed() {
        var content = DocumentContent.of(Map.of("cabinet.member", "true"), Map.of("revision", "99"));
        var derived = new Derived(Map.of("cabinet.member", "false"), Map.of("revision", "3"));

        var composed = composer(
                        List.of(),
                        clause("R").saying("Revision {{revision}}.").requiring("revision"),
                        clause("CABINET").when("cabinet.member", EQ, "true"))
                .compose(content, derived);

        assertThat(find(composed, "R").text()).isEqualTo("Revision 3.");
        assertThat(composed.find("CABINET")).isEmpty();
    }

    @Test
    void settings_nobody_decided_have_the_defaults_of_the_library() {
        var byDefault = compose(NOTHING_DECIDED, clause("A").when("cetl.mode", EQ, "PREFERRED"));

        assertThat(byDefault.find("A")).isPresent();
    }

    @Test
    void each_missing_value_of_the_document_is_reported_once_and_only_where_its_clause_is_printed() {
        var content = new Change.Drop("C").apply(NOTHING_DECIDED);
        var composed = compose(
                content,
                clause("A").saying("{{boss}}").requiring("boss").in("SUMMARY", 1),
                clause("B")
                        .saying("{{boss}} {{pay}}")
                        .requiring("boss")
                        .requiring("pay")
                        .in("SUMMARY", 2),
                clause("C").saying("{{dropped.one}}").requiring("dropped.one").in("SUMMARY", 3));

        assertThat(composed.missing()).extracting(Blank::name).containsExactly("boss", "pay");
    }

    @Test
    void a_gap_left_in_the_words_of_the_district_still_blocks() {
        var content = new Change.Reword("A", "", "Ask the [Label of boss] first.").apply(NOTHING_DECIDED);
        var clause = clause("A").saying("{{boss}} {{pay}}").requiring("boss").requiring("pay");

        assertThat(compose(content, clause).missing()).extracting(Blank::name).containsExactly("boss");
    }

    @Test
    void a_gap_taken_over_into_own_words_is_filled_once_there_is_a_value() {
        var content = new Change.Reword("A", "", "Ask the [Label of boss] about [Label of pay].")
                .apply(NOTHING_DECIDED)
                .withValue("boss", "$1 [Label of pay]");
        var clause = clause("A").saying("{{boss}} {{pay}}").requiring("boss").requiring("pay");

        var composed = compose(content, clause);

        assertThat(composed.find("A"))
                .get()
                .extracting(ComposedClause::text)
                .isEqualTo("Ask the $1 [Label of pay] about [Label of pay].");
        assertThat(composed.missing()).extracting(Blank::name).containsExactly("pay");
    }

    @Test
    void a_missing_value_is_asked_for_with_what_was_typed() {
        var content = NOTHING_DECIDED.withValue("boss", "  ");
        var clause = clause("A").saying("{{boss}}").requiring("boss");

        assertThat(compose(content, clause).missing())
                .singleElement()
                .extracting(Blank::value)
                .isEqualTo("  ");
    }

    @Test
    void an_own_item_stands_behind_the_others_of_its_group() {
        var items = List.of(
                new SlotItem("LV-R1", "LV", "Lead."),
                new SlotItem("LV-R2", "LV", "Lead on."),
                new SlotItem("SP-R1", "SP", "Plan."));
        var own = new Change.AddOwn(new OwnClause("OWN-1", "ESSENTIAL", "LV", "Ours.")).apply(NOTHING_DECIDED);

        assertThat(composer(items, clause("A")).compose(own, NOTHING_DERIVED).section("ESSENTIAL"))
                .get()
                .satisfies(section -> assertThat(section.items())
                        .extracting(ComposedClause::code)
                        .containsExactly("LV-R1", "LV-R2", "OWN-1", "SP-R1"));
    }

    @Test
    void sections_without_a_sentence_are_left_out() {
        assertThat(compose(NOTHING_DECIDED, clause("A")).sections())
                .extracting(ComposedSection::code)
                .containsExactly("SUMMARY");
    }

    @Test
    void a_section_prints_its_clauses_and_then_the_items_of_its_slot_and_own_sentences_among_them() {
        var content = new Change.AddOwn(new OwnClause("OWN-1", "ESSENTIAL", "LV", "Ours.")).apply(NOTHING_DECIDED);
        var section = composer(
                        List.of(new SlotItem("LV-R1", "LV", "Lead.")),
                        clause("INTRO").in("ESSENTIAL", 10))
                .compose(content, NOTHING_DERIVED)
                .section("ESSENTIAL")
                .orElseThrow();

        assertThat(section.clauses()).extracting(ComposedClause::code).containsExactly("INTRO");
        assertThat(section.items()).extracting(ComposedClause::code).containsExactly("LV-R1", "OWN-1");
    }

    @Test
    void the_same_content_always_gives_the_same_words() {
        var content = new Change.Reword("A", "", "Ours.").apply(NOTHING_DECIDED);
        var clauses = new ClauseBuilder[] {clause("A"), clause("B").in("HEADER", 1), DISCLAIMER};

        assertThat(compose(content, clauses)).isEqualTo(compose(content, clauses));
    }

    private static ComposedDocument compose(DocumentContent content, ClauseBuilder... clauses) {
        return composer(List.of(), clauses).compose(content, NOTHING_DERIVED);
    }

    private static Composer composer(List<SlotItem> items, ClauseBuilder... clauses) {
        return new Composer(
                new Templates(SmallTemplates.framework(), SmallTemplates.library(clauses)),
                SmallTemplates.KIND,
                new Circumstances("WI", "PUBLIC_DISTRICT"),
                (slot, content) -> items);
    }

    private static List<String> available(ComposedDocument composed) {
        return composed.available().stream()
                .flatMap(ComposedSection::sentences)
                .map(ComposedClause::code)
                .toList();
    }

    private static ComposedClause find(ComposedDocument composed, String code) {
        return composed.find(code).orElseThrow();
    }
}
