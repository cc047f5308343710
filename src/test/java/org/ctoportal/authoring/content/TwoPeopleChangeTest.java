package org.ctoportal.authoring.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What must hold for any two people's changes, tried on many. */
class TwoPeopleChangeTest {

    private static final int TRIES = 400;

    @Test
    void changes_of_different_things_give_the_same_in_either_order() {
        for (var seed = 0; seed < TRIES; seed++) {
            var random = new Random(seed);
            var before = content(random);
            var theirs = changes(random, "T", before);
            var yours = changes(random, "Y", before);

            assertThat(applied(yours, applied(theirs, before)))
                    .as("seed %d: %s and %s", seed, theirs, yours)
                    .isEqualTo(applied(theirs, applied(yours, before)));
        }
    }

    @Test
    void changes_of_the_same_thing_to_something_else_never_pass_unnoticed() {
        for (var seed = 0; seed < TRIES; seed++) {
            var before = content(new Random(seed));
            var theirs = ofOneThing(before, "theirs", 3, seed);
            var yours = ofOneThing(before, "yours", 4, seed);
            var stored = theirs.apply(before);

            assertThatExceptionOfType(ChangeConflictException.class)
                    .as("seed %d: %s then %s", seed, theirs, yours)
                    .isThrownBy(() -> yours.apply(stored));
        }
    }

    @Test
    void a_change_made_twice_is_the_same_as_made_once() {
        for (var seed = 0; seed < TRIES; seed++) {
            var random = new Random(seed);
            var before = content(random);
            for (var change : changes(random, "T", before)) {
                var once = change.apply(before);

                assertThat(change.apply(once)).as("seed %d: %s", seed, change).isEqualTo(once);
            }
        }
    }

    private static DocumentContent applied(List<Change> changes, DocumentContent content) {
        var changed = content;
        for (var change : changes) {
            changed = change.apply(changed);
        }
        return changed;
    }

    private static DocumentContent content(Random random) {
        var content = DocumentContent.of(
                Map.of("s.T", random.nextBoolean() ? "1" : "2"), Map.of("v.Y", "value " + random.nextInt(3)));
        for (var owner : List.of("T", "Y")) {
            if (random.nextBoolean()) {
                content = content.withWording("W-" + owner, "words " + random.nextInt(3));
            }
            content = content.withOwn(with(content.own(), new OwnClause("OWN-" + owner, "SUMMARY", "", "own")));
        }
        return content;
    }

    private static List<OwnClause> with(List<OwnClause> clauses, OwnClause one) {
        var all = new ArrayList<>(clauses);
        all.add(one);
        return all;
    }

    /** Some changes, each of another thing, all of things that belong to {@code owner}. */
    private static List<Change> changes(Random random, String owner, DocumentContent seen) {
        var all = List.<Change>of(
                new Change.SetSetting("s." + owner, seen.setting("s." + owner), "x" + random.nextInt(9)),
                Change.SetValues.of("v." + owner, seen.value("v." + owner), "x" + random.nextInt(9)),
                new Change.SetTable("t." + owner, seen.table("t." + owner), List.of(List.of("x" + random.nextInt(9)))),
                new Change.SetEmphasis(usual("E" + owner), random.nextInt(5), List.of("E" + owner + "-R1")),
                new Change.Include("I-" + owner),
                new Change.Drop("D-" + owner),
                new Change.Reword(
                        "W-" + owner,
                        seen.wording().getOrDefault("W-" + owner, ""),
                        random.nextInt(2) == 0 ? "" : "mine"),
                new Change.RewordOwn("OWN-" + owner, "own", "own " + random.nextInt(9)),
                new Change.Reorder(
                        "SECTION-" + owner,
                        seen.order().getOrDefault("SECTION-" + owner, List.of()),
                        List.of("B", "A")));
        return all.stream().filter(change -> random.nextInt(3) > 0).toList();
    }

    private static Change ofOneThing(DocumentContent seen, String words, int number, int seed) {
        return switch (seed % 7) {
            case 0 -> new Change.SetSetting("s.T", seen.setting("s.T"), words);
            case 1 -> Change.SetValues.of("v.Y", seen.value("v.Y"), words);
            case 2 -> new Change.SetTable("t", seen.table("t"), List.of(List.of(words)));
            case 3 -> new Change.SetEmphasis(usual("LV"), number, List.of());
            case 4 -> new Change.Reword("W-T", seen.wording().getOrDefault("W-T", ""), words);
            case 5 -> new Change.RewordOwn("OWN-T", "own", words);
            default -> new Change.Reorder("SUMMARY", seen.order().getOrDefault("SUMMARY", List.of()), List.of(words));
        };
    }

    private static SkillChoice usual(String skill) {
        return new SkillChoice(skill, 2, Set.of(), Set.of());
    }
}
