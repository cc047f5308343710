package org.ctoportal.authoring.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ctoportal.testing.SmallTemplates.clause;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.ctoportal.authoring.compose.ComposedClause;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.authoring.content.DocumentContent;
import org.ctoportal.authoring.content.OwnClause;
import org.ctoportal.authoring.upgrade.UpgradeStep.Outcome;
import org.ctoportal.framework.Responsibility;
import org.ctoportal.framework.VariableType;
import org.ctoportal.testing.SmallTemplates;
import org.ctoportal.testing.SmallTemplates.ClauseBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds whatever the templates, the document and the decisions are: a few hundred of each by chance. */
class UpgradeLawsTest {

    private static final int CASES = 300;
    private static final List<String> CODES = List.of("A", "B", "C", "D", "E", "F");
    private static final List<String> DUTIES = List.of("LV-R1", "LV-R2", "LV-R3", "SP-R1", "IT-R1", "IT-R9");
    private static final List<String> WORDS =
            List.of("Lead well.", "Serve {{boss}}.", "Pay {{pay}} to {{boss}}.", "Plan.", "Holds the CETL.");

    static IntStream cases() {
        return IntStream.range(0, CASES);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void where_no_template_changes_nothing_changes(int seed) {
        var by = new Random(seed);
        var footing = footing(by);
        var content = content(by);

        var plan = new Upgrade(footing, footing, replacements(by), SmallTemplates.KIND).plan(content);

        assertThat(plan.behind()).isZero();
        assertThat(plan.setAside()).isEmpty();
        assertThat(plan.with(Map.of())).isEqualTo(content);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void once_brought_along_nothing_is_behind(int seed) {
        var by = new Random(seed);
        var old = footing(by);
        var now = footing(by);
        var replacements = replacements(by);
        var plan = new Upgrade(old, now, replacements, SmallTemplates.KIND).plan(content(by));
        var after = plan.with(choices(plan, by));

        var again = new Upgrade(now, now, replacements, SmallTemplates.KIND).plan(after);

        assertThat(again.behind()).isZero();
        assertThat(again.with(Map.of())).isEqualTo(after);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_value_and_every_own_sentence_survives(int seed) {
        var by = new Random(seed);
        var old = footing(by);
        var now = footing(by);
        var content = content(by);
        var plan = new Upgrade(old, now, replacements(by), SmallTemplates.KIND).plan(content);
        var after = plan.with(choices(plan, by));

        assertThat(after.values().values()).containsAll(content.values().values());
        assertThat(after.settings().values()).containsAll(content.settings().values());
        assertThat(after.tables()).isEqualTo(content.tables());
        assertThat(after.own())
                .extracting(OwnClause::text)
                .containsAll(content.own().stream().map(OwnClause::text).toList());
        var shown = now.compose(after).sentences().map(ComposedClause::text).toList();
        content.own().stream()
                .filter(own -> !content.dropped().contains(own.id()))
                .forEach(own -> assertThat(shown).contains(own.text()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void kept_words_are_the_same_before_and_after(int seed) {
        var by = new Random(seed);
        var old = footing(by);
        var now = footing(by);
        var content = content(by);
        var plan = new Upgrade(old, now, replacements(by), SmallTemplates.KIND).plan(content);
        var choices = new HashMap<String, Choice>();
        plan.steps(Outcome.NEEDS_CHOICE)
                .forEach(step ->
                        choices.put(step.code(), step.isGone() ? new Choice.KeepAsOwn() : new Choice.KeepMine()));

        var before = old.compose(content);
        var shown = now.compose(plan.with(choices))
                .sentences()
                .map(ComposedClause::text)
                .toList();

        for (var step : plan.steps(Outcome.NEEDS_CHOICE)) {
            assertThat(before.find(step.oldCode()).map(ComposedClause::text)).contains(step.yours());
            assertThat(shown).contains(step.yours());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_plan_names_every_sentence_of_both_documents_once(int seed) {
        var by = new Random(seed);
        var old = footing(by);
        var now = footing(by);
        var content = content(by);
        var plan = new Upgrade(old, now, replacements(by), SmallTemplates.KIND).plan(content);

        var olds = plan.steps().stream().map(UpgradeStep::oldCode).filter(code -> !code.isEmpty());
        assertThat(olds)
                .containsExactlyInAnyOrderElementsOf(old.compose(content)
                        .sentences()
                        .map(ComposedClause::code)
                        .toList());
        assertThat(plan.steps().stream().filter(step -> !step.isGone()).map(UpgradeStep::code))
                .containsExactlyElementsOf(now.compose(plan.carried())
                        .sentences()
                        .map(ComposedClause::code)
                        .toList());
    }

    private static Footing footing(Random by) {
        var clauses = some(CODES, by).stream().map(code -> clause(code, by)).toArray(ClauseBuilder[]::new);
        return SmallFooting.of(SmallTemplates.library(clauses), SmallFooting.framework(duties -> duties(duties, by)));
    }

    private static ClauseBuilder clause(String code, Random by) {
        var built = SmallTemplates.clause(code)
                .in(by.nextInt(3) == 0 ? "ESSENTIAL" : "SUMMARY", by.nextInt(9))
                .saying(WORDS.get(by.nextInt(WORDS.size())))
                .requiring("boss")
                .requiring("pay", by.nextBoolean() ? VariableType.TEXT : VariableType.MONEY);
        return by.nextBoolean() ? built.mandatory() : built;
    }

    private static List<Responsibility> duties(List<Responsibility> duties, Random by) {
        var changed = new ArrayList<Responsibility>();
        for (var duty : duties) {
            switch (by.nextInt(5)) {
                case 0 -> changed.add(new Responsibility(duty.code(), duty.text() + " anew", List.of()));
                case 1 -> changed.add(new Responsibility(duty.code().replace("R1", "R9"), duty.text(), List.of()));
                case 2 -> {
                    // Gone.
                }
                default -> changed.add(duty);
            }
        }
        Collections.shuffle(changed, by);
        return changed;
    }

    private static DocumentContent content(Random by) {
        var content = DocumentContent.of(Map.of("cetl.mode", "ATTAIN"), Map.of("boss", "Superintendent"));
        content = by.nextBoolean() ? content.withValue("pay", "by agreement") : content;
        content = content.withEmphasis(new TreeMap<>(Map.of("LV", by.nextInt(4))));
        var all = new ArrayList<>(CODES);
        all.addAll(DUTIES);
        for (var code : some(all, by)) {
            var words = List.of("Our " + code, "Ask [Label of boss] about " + code, "[Label of pay] " + code);
            content = content.withWording(code, words.get(by.nextInt(words.size())));
        }
        content = content.withChosen(some(all, by), some(all, by));
        for (var own : some(List.of("OWN-1", "OWN-2", "OWN-3"), by)) {
            var duty = by.nextBoolean();
            content = new Change.AddOwn(new OwnClause(
                            own, duty ? "ESSENTIAL" : "DISCLAIMERS", duty ? "LV" : "", "Own sentence " + own))
                    .apply(content);
        }
        return by.nextBoolean() ? content : content.withOrder("SUMMARY", some(CODES, by));
    }

    private static Replacements replacements(Random by) {
        var replaced = new HashMap<String, List<String>>();
        some(CODES, by).forEach(code -> replaced.put(code, some(CODES, by)));
        replaced.put("LV-R9", List.of("LV-R1"));
        replaced.put("SP-R9", List.of("SP-R2", "SP-R1"));
        return code -> replaced.getOrDefault(code, List.of());
    }

    private static Map<String, Choice> choices(UpgradePlan plan, Random by) {
        var choices = new HashMap<String, Choice>();
        for (var step : plan.steps(Outcome.NEEDS_CHOICE)) {
            var possible = step.isGone()
                    ? List.of(new Choice.KeepAsOwn(), new Choice.LetGo(), new Choice.Write("Written."))
                    : List.of(new Choice.KeepMine(), new Choice.TakeNew(), new Choice.Write("Written."));
            choices.put(step.code(), possible.get(by.nextInt(possible.size())));
        }
        return choices;
    }

    private static List<String> some(List<String> all, Random by) {
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, by);
        return List.copyOf(shuffled.subList(0, by.nextInt(all.size() + 1)));
    }
}
