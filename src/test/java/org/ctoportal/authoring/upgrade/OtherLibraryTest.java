package org.ctoportal.authoring.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ctoportal.framework.SettingCondition.Operator.EQ;
import static org.ctoportal.testing.SmallTemplates.clause;

import java.util.List;
import java.util.Map;
import org.ctoportal.authoring.compose.ComposedClause;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.authoring.content.DocumentContent;
import org.ctoportal.authoring.content.OwnClause;
import org.ctoportal.authoring.upgrade.UpgradeStep.Outcome;
import org.ctoportal.framework.ClauseLibrary;
import org.ctoportal.framework.DocumentKind;
import org.ctoportal.framework.Setting;
import org.ctoportal.framework.VariableType;
import org.ctoportal.testing.SmallTemplates;
import org.junit.jupiter.api.Test;

/** What becomes of a document where the newer library asks for other things than the older one. */
class OtherLibraryTest {

    private static final DocumentContent NOTHING_DECIDED = DocumentContent.of(Map.of(), Map.of());

    @Test
    void a_value_the_newer_type_cannot_hold_is_set_aside_and_kept() {
        var content = NOTHING_DECIDED.withValue("pay", "by agreement").withValue("note", "By Friday");
        var plan = plan(
                content,
                SmallFooting.of(
                        clause("A").saying("{{pay}} {{note}}").requiring("pay").allowing("note")),
                SmallFooting.of(clause("A").saying("{{pay}}").requiring("pay", VariableType.MONEY)));

        assertThat(plan.setAside())
                .containsExactly(
                        new SetAside(SetAside.Kind.VARIABLE_GONE, "note", "By Friday"),
                        new SetAside(SetAside.Kind.VARIABLE_OF_ANOTHER_TYPE, "pay", "by agreement"));
        var after = plan.with(Map.of());
        assertThat(after.value("pay")).isEmpty();
        assertThat(after.values()).containsValues("by agreement", "By Friday");
    }

    @Test
    void a_choice_that_is_not_offered_any_more_becomes_the_usual_one_and_is_kept_aside() {
        var old = SmallTemplates.library(clause("A").when("cetl.mode", EQ, "PREFERRED"));
        var content = DocumentContent.of(Map.of("cetl.mode", "ATTAIN", "cabinet.member", "false"), Map.of());
        var now = new ClauseLibrary(
                old.id(),
                old.code(),
                old.name(),
                "2.0.0",
                old.notice(),
                old.settings().stream()
                        .filter(setting -> !setting.key().equals("cabinet.member"))
                        .map(setting -> setting.key().equals("cetl.mode")
                                ? new Setting(
                                        setting.key(),
                                        setting.type(),
                                        setting.defaults(),
                                        List.of("NONE", "PREFERRED"),
                                        setting.description())
                                : setting)
                        .toList(),
                old.kinds(),
                old.slots(),
                old.valueSets(),
                old.variables(),
                old.clauses());
        var plan = plan(
                content,
                SmallFooting.of(old, SmallTemplates.framework()),
                SmallFooting.of(now, SmallTemplates.framework()));

        assertThat(plan.setAside())
                .containsExactly(
                        new SetAside(SetAside.Kind.SETTING_GONE, "cabinet.member", "false"),
                        new SetAside(SetAside.Kind.SETTING_NOT_OFFERED, "cetl.mode", "ATTAIN"));
        assertThat(plan.with(Map.of()).settings())
                .containsEntry("cetl.mode", "PREFERRED")
                .containsValue("ATTAIN");
        assertThat(step(plan, "A")).returns(Outcome.ADDED, UpgradeStep::outcome);
    }

    @Test
    void own_sentences_of_a_section_that_is_gone_stand_in_the_one_before_it() {
        var own = new OwnClause("OWN-1", "DISCLAIMERS", "", "We like cats.");
        var old = SmallTemplates.library(clause("A"), clause("D").in("DISCLAIMERS", 10));
        var kind = old.kinds().getFirst();
        var now = new ClauseLibrary(
                old.id(),
                old.code(),
                old.name(),
                "2.0.0",
                old.notice(),
                old.settings(),
                List.of(new DocumentKind(
                        kind.code(),
                        kind.name(),
                        kind.audience(),
                        kind.purpose(),
                        kind.variants(),
                        kind.sections().subList(0, 2))),
                old.slots(),
                old.valueSets(),
                old.variables(),
                List.of(old.clause("A")));
        var footing = SmallFooting.of(now, SmallTemplates.framework());
        var plan = plan(
                new Change.AddOwn(own).apply(NOTHING_DECIDED),
                SmallFooting.of(old, SmallTemplates.framework()),
                footing);

        assertThat(texts(footing, plan.with(Map.of()))).contains("We like cats.");
        assertThat(step(plan, "OWN-1")).returns(Outcome.SAME, UpgradeStep::outcome);
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

    private static List<String> texts(Footing footing, DocumentContent content) {
        return footing.compose(content).sentences().map(ComposedClause::text).toList();
    }
}
