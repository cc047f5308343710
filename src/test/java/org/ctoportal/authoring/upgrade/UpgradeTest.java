package org.ctoportal.authoring.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.ctoportal.testing.SmallTemplates.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ctoportal.authoring.compose.ComposedClause;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.authoring.content.DocumentContent;
import org.ctoportal.authoring.upgrade.UpgradeStep.Outcome;
import org.ctoportal.framework.Responsibility;
import org.ctoportal.testing.SmallTemplates;
import org.junit.jupiter.api.Test;

class UpgradeTest {

    private static final DocumentContent NOTHING_DECIDED = DocumentContent.of(Map.of(), Map.of());

    @Test
    void the_new_words_of_an_inherited_clause_come_along() {
        var plan = plan(
                NOTHING_DECIDED,
                SmallFooting.of(clause("A")),
                SmallFooting.of(clause("A").saying("New.")));

        assertThat(step(plan, "A"))
                .returns(Outcome.COMES_ALONG, UpgradeStep::outcome)
                .returns("Words of A.", UpgradeStep::yours)
                .returns("New.", UpgradeStep::offered);
        assertThat(plan.behind()).isEqualTo(1);
        assertThat(plan.with(Map.of())).isEqualTo(NOTHING_DECIDED);
    }

    @Test
    void a_configured_clause_comes_along_with_its_values() {
        var content = NOTHING_DECIDED.withValue("boss", "Superintendent");
        var plan = plan(
                content,
                SmallFooting.of(clause("A").saying("Reports to the {{boss}}.").requiring("boss")),
                SmallFooting.of(clause("A").saying("Answers to the {{boss}}.").requiring("boss")));

        assertThat(step(plan, "A")).returns("Answers to the Superintendent.", UpgradeStep::offered);
        assertThat(plan.with(Map.of()).value("boss")).isEqualTo("Superintendent");
    }

    @Test
    void a_clause_the_newer_templates_bring_is_added_where_it_stands_there() {
        var plan = plan(
                NOTHING_DECIDED,
                SmallFooting.of(clause("A"), clause("C").in("SUMMARY", 30)),
                SmallFooting.of(
                        clause("A"), clause("B").in("SUMMARY", 20), clause("C").in("SUMMARY", 30)));

        assertThat(clauses(plan)).containsExactly("A", "B", "C");
        assertThat(step(plan, "B")).returns(Outcome.ADDED, UpgradeStep::outcome);
    }

    @Test
    void a_clause_the_newer_templates_dropped_is_gone_and_named_where_it_stood() {
        var plan = plan(
                NOTHING_DECIDED,
                SmallFooting.of(
                        clause("A"), clause("B").in("SUMMARY", 20), clause("C").in("SUMMARY", 30)),
                SmallFooting.of(clause("A"), clause("C").in("SUMMARY", 30)));

        assertThat(clauses(plan)).containsExactly("A", "B", "C");
        assertThat(step(plan, "B")).returns(Outcome.GONE, UpgradeStep::outcome);
    }

    @Test
    void own_words_over_a_template_that_stayed_are_not_asked_about() {
        var plan = plan(
                reworded("A"),
                SmallFooting.of(clause("A"), clause("B")),
                SmallFooting.of(clause("A"), clause("B").saying("New.")));

        assertThat(step(plan, "A")).returns(Outcome.SAME, UpgradeStep::outcome);
    }

    @Test
    void own_words_over_a_template_that_changed_are_asked_about_with_all_three_wordings() {
        var plan = rewordedPlan();

        assertThat(step(plan, "A"))
                .returns(Outcome.NEEDS_CHOICE, UpgradeStep::outcome)
                .returns("Words of A.", UpgradeStep::base)
                .returns("Our words.", UpgradeStep::yours)
                .returns("New.", UpgradeStep::offered);
        assertThatIllegalArgumentException().isThrownBy(() -> plan.with(Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> plan.with(Map.of("A", new Choice.LetGo())));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.with(Map.of("A", new Choice.KeepMine(), "B", new Choice.KeepMine())));
    }

    @Test
    void own_words_that_the_template_says_now_too_are_not_asked_about() {
        var plan = plan(
                reworded("A"),
                SmallFooting.of(clause("A")),
                SmallFooting.of(clause("A").saying("Our words.")));

        assertThat(plan.behind()).isZero();
    }

    @Test
    void own_words_stay_give_way_or_become_others() {
        var plan = rewordedPlan();
        var now = SmallFooting.of(clause("A").saying("New."));

        assertThat(text(now, plan.with(Map.of("A", new Choice.KeepMine())), "A"))
                .isEqualTo("Our words.");
        assertThat(text(now, plan.with(Map.of("A", new Choice.TakeNew())), "A")).isEqualTo("New.");
        assertThat(text(now, plan.with(Map.of("A", new Choice.Write("Both."))), "A"))
                .isEqualTo("Both.");
    }

    @Test
    void a_gap_in_own_words_prints_what_it_printed_before() {
        var content = reworded("A", "Call [Label of phone].").withValue("phone", "555-0100");
        var now = SmallFooting.of(clause("A").saying("Call us."));
        var plan = plan(
                content, SmallFooting.of(clause("A").saying("Dial {{phone}}.").requiring("phone")), now);

        assertThat(text(now, plan.with(Map.of("A", new Choice.KeepMine())), "A"))
                .isEqualTo("Call 555-0100.");
    }

    @Test
    void own_words_over_a_clause_that_is_gone_stay_where_they_stood_or_go_with_it() {
        var now = SmallFooting.of(clause("A"), clause("C").in("SUMMARY", 30));
        var plan = plan(
                reworded("B"),
                SmallFooting.of(
                        clause("A"), clause("B").in("SUMMARY", 20), clause("C").in("SUMMARY", 30)),
                now);
        assertThat(step(plan, "B"))
                .returns(Outcome.NEEDS_CHOICE, UpgradeStep::outcome)
                .returns(true, UpgradeStep::isGone);

        assertThat(texts(now, plan.with(Map.of("B", new Choice.KeepAsOwn()))))
                .containsSubsequence("Words of A.", "Our words.", "Words of C.");
        assertThat(texts(now, plan.with(Map.of("B", new Choice.LetGo())))).doesNotContain("Our words.");
        assertThat(texts(now, plan.with(Map.of("B", new Choice.Write("Other words.")))))
                .containsSubsequence("Words of A.", "Other words.", "Words of C.");
    }

    @Test
    void what_was_decided_of_a_replaced_clause_follows_the_new_one() {
        var content = new Change.Drop("B")
                .apply(new Change.Reorder("SUMMARY", List.of(), List.of("C", "A")).apply(reworded("A")));
        var now = SmallFooting.of(clause("X"), clause("Y").in("SUMMARY", 20), clause("C"));
        var plan = new Upgrade(
                        SmallFooting.of(clause("A"), clause("B").in("SUMMARY", 20), clause("C")),
                        now,
                        code -> Map.of("X", List.of("A"), "Y", List.of("B")).getOrDefault(code, List.of()),
                        SmallTemplates.KIND)
                .plan(content);

        assertThat(step(plan, "X"))
                .returns("A", UpgradeStep::oldCode)
                .returns(Outcome.NEEDS_CHOICE, UpgradeStep::outcome);
        var after = plan.with(Map.of("X", new Choice.KeepMine()));
        assertThat(after.wording()).containsOnly(Map.entry("X", "Our words."));
        assertThat(after.dropped()).containsExactly("Y");
        assertThat(after.order()).containsEntry("SUMMARY", List.of("C", "X"));
    }

    @Test
    void one_clause_in_the_place_of_two_takes_the_words_of_the_one_the_district_reworded() {
        var plan = new Upgrade(
                        SmallFooting.of(clause("A"), clause("B")),
                        SmallFooting.of(clause("X")),
                        code -> code.equals("X") ? List.of("A", "B") : List.of(),
                        SmallTemplates.KIND)
                .plan(reworded("B"));

        assertThat(step(plan, "X")).returns("B", UpgradeStep::oldCode).returns("Our words.", UpgradeStep::yours);
        assertThat(step(plan, "A")).returns(Outcome.GONE, UpgradeStep::outcome);
    }

    @Test
    void a_replaced_clause_without_own_words_asks_nothing() {
        var plan = new Upgrade(
                        SmallFooting.of(clause("A")),
                        SmallFooting.of(clause("X")),
                        code -> code.equals("X") ? List.of("A") : List.of(),
                        SmallTemplates.KIND)
                .plan(NOTHING_DECIDED);

        assertThat(step(plan, "X")).returns(Outcome.REPLACED, UpgradeStep::outcome);
        assertThat(plan.with(Map.of())).isEqualTo(NOTHING_DECIDED);
    }

    @Test
    void duties_come_along_like_clauses() {
        var now = SmallFooting.of(SmallTemplates.library(clause("A")), SmallFooting.framework(duties -> {
            var changed = new ArrayList<>(duties);
            changed.set(0, new Responsibility(duties.getFirst().code(), "Lead anew.", List.of()));
            return changed;
        }));
        var plan = plan(reworded("SP-R1"), SmallFooting.of(clause("A")), now);

        assertThat(step(plan, "LV-R1")).returns(Outcome.COMES_ALONG, UpgradeStep::outcome);
        assertThat(step(plan, "SP-R1")).returns(Outcome.NEEDS_CHOICE, UpgradeStep::outcome);
        assertThat(step(plan, "LV-R2")).returns(Outcome.SAME, UpgradeStep::outcome);
    }

    private static UpgradePlan rewordedPlan() {
        return plan(
                reworded("A"),
                SmallFooting.of(clause("A")),
                SmallFooting.of(clause("A").saying("New.")));
    }

    private static DocumentContent reworded(String code) {
        return reworded(code, "Our words.");
    }

    private static DocumentContent reworded(String code, String words) {
        return new Change.Reword(code, "", words).apply(NOTHING_DECIDED);
    }

    private static UpgradePlan plan(DocumentContent content, Footing old, Footing now) {
        return new Upgrade(old, now, Replacements.NONE, SmallTemplates.KIND).plan(content);
    }

    private static UpgradeStep step(UpgradePlan plan, String code) {
        return plan.steps().stream()
                .filter(step -> step.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Codes of the clauses, without the duties. */
    private static List<String> clauses(UpgradePlan plan) {
        return plan.steps().stream()
                .map(UpgradeStep::code)
                .filter(code -> code.length() == 1)
                .toList();
    }

    private static String text(Footing footing, DocumentContent content, String code) {
        return footing.compose(content).find(code).map(ComposedClause::text).orElseThrow();
    }

    private static List<String> texts(Footing footing, DocumentContent content) {
        return footing.compose(content).sentences().map(ComposedClause::text).toList();
    }
}
