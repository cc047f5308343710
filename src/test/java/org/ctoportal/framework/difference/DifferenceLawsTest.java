package org.ctoportal.framework.difference;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ctoportal.document.redline.Redline.Fate;
import org.ctoportal.framework.difference.Change.Kind;
import org.ctoportal.framework.outline.Detail;
import org.ctoportal.framework.outline.Outlines;
import org.ctoportal.framework.outline.Outlines.Row;
import org.ctoportal.framework.outline.PackOutline;
import org.ctoportal.framework.outline.TemplateNode;
import org.junit.jupiter.api.Test;

/** What holds for any two versions, tried with hundreds. */
class DifferenceLawsTest {

    private static final int ROUNDS = 300;
    private static final List<String> WORDS =
            List.of("lead", "the", "team", "plan", "budget", "of", "every", "school", "data", "privacy");

    private final Random random = new Random(11);

    @Test
    void a_version_does_not_differ_from_itself() {
        for (var round = 0; round < ROUNDS; round++) {
            var rows = rows(30);

            assertThat(PackDifference.between(outline(rows), outline(rows)).entries())
                    .isEmpty();
        }
    }

    @Test
    void the_other_way_round_what_was_added_is_removed() {
        for (var round = 0; round < ROUNDS; round++) {
            var older = outline(rows(30));
            var newer = outline(rows(30));
            var there = PackDifference.between(older, newer);
            var back = PackDifference.between(newer, older);

            assertThat(codes(back, Kind.ADDED)).isEqualTo(codes(there, Kind.REMOVED));
            assertThat(codes(back, Kind.REMOVED)).isEqualTo(codes(there, Kind.ADDED));
            assertThat(codes(back, Kind.REWORDED)).isEqualTo(codes(there, Kind.REWORDED));
        }
    }

    /** Nothing is left out: with the changes told, the older version's entries become the newer version's. */
    @Test
    void what_is_told_makes_the_newer_version_out_of_the_older_one() {
        for (var round = 0; round < ROUNDS; round++) {
            var older = outline(rows(30));
            var newer = outline(rows(30));
            var made = facts(older);
            for (var entry : PackDifference.between(older, newer).entries()) {
                for (var change : entry.changes()) {
                    apply(change, entry.entry(), made);
                }
            }

            assertThat(made).isEqualTo(facts(newer));
        }
    }

    private static void apply(Change change, TemplateNode entry, Map<String, Map<List<String>, String>> made) {
        var facts = made.get(entry.code());
        switch (change) {
            case Change.Added ignored ->
                assertThat(made.put(entry.code(), Facts.of(entry))).isNull();
            case Change.Removed ignored -> assertThat(made.remove(entry.code())).isNotNull();
            case Change.Reworded reworded -> {
                assertThat(reworded.redline().wording(Fate.WENT)).isEqualTo(facts.getOrDefault(reworded.field(), ""));
                put(facts, reworded.field(), reworded.redline().wording(Fate.CAME));
            }
            case Change.Changed changed -> {
                assertThat(changed.before()).isEqualTo(facts.getOrDefault(changed.field(), ""));
                put(facts, changed.field(), changed.after());
            }
            case Change.Reweighted weight -> {
                assertThat(facts.get(weight.field())).isEqualTo(weight.before().toPlainString());
                put(facts, weight.field(), weight.after().toPlainString());
            }
            case Change.Moved moved -> assertThat(moved.after()).isNotSameAs(entry);
            case Change.Replaced ignored -> throw new AssertionError("Nothing replaces anything here");
        }
    }

    private static void put(Map<List<String>, String> facts, List<String> field, String value) {
        if (value.isEmpty()) {
            facts.remove(field);
        } else {
            facts.put(field, value);
        }
    }

    /** The siblings that have not moved stand in the same order in both versions. */
    @Test
    void what_has_not_moved_has_kept_its_order_and_no_move_could_be_spared() {
        for (var round = 0; round < ROUNDS; round++) {
            var codes =
                    new ArrayList<>(IntStream.range(0, 8).mapToObj(i -> "E" + i).toList());
            var older = List.copyOf(codes);
            Collections.shuffle(codes, random);
            var moved = codes(PackDifference.between(flat(older), flat(codes)), Kind.MOVED);

            assertThat(without(codes, moved)).isEqualTo(without(older, moved));
            assertThat(8 - moved.size()).isEqualTo(longestCommon(older, codes));
        }
    }

    @Test
    void five_thousand_entries_are_compared_at_once() {
        var older = rows(5000);
        var newer = new ArrayList<>(older);
        newer.replaceAll(row -> random.nextInt(4) == 0
                ? Row.of(row.code(), row.parent(), text(), row.details().toArray(Detail[]::new))
                : row);
        var before = outline(older);
        var after = outline(newer);
        var start = System.nanoTime();

        var difference = PackDifference.between(before, after);

        System.out.printf(
                "5,000 entries, %d changed: compared in %d ms%n",
                difference.entries().size(), (System.nanoTime() - start) / 1_000_000);
        assertThat(difference.entries()).hasSizeBetween(1000, 1500);
    }

    private List<Row> rows(int count) {
        var codes =
                new ArrayList<>(IntStream.range(0, count).mapToObj(i -> "E" + i).toList());
        if (count < 100) {
            Collections.shuffle(codes, random);
        }
        var rows = new ArrayList<Row>();
        for (var code : codes) {
            if (random.nextInt(5) > 0 || count > 100) {
                var parent = rows.isEmpty() || random.nextBoolean()
                        ? ""
                        : rows.get(random.nextInt(rows.size())).code();
                rows.add(Row.of(
                        code,
                        parent,
                        text(),
                        Detail.of("weight", random.nextBoolean() ? "" : "" + random.nextInt(20)),
                        Detail.of("kind", random.nextBoolean() ? "REQUIRED" : ""),
                        Detail.of("probes", random.nextBoolean() ? List.of(text(), text()) : List.of("one"))));
            }
        }
        return rows;
    }

    private String text() {
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }

    private static PackOutline outline(List<Row> rows) {
        return Outlines.of("{}", rows);
    }

    private static PackOutline flat(List<String> codes) {
        return outline(codes.stream().map(code -> Row.of(code, "", "Text.")).toList());
    }

    private static Map<String, Map<List<String>, String>> facts(PackOutline outline) {
        return outline.entries().collect(toMap(TemplateNode::code, Facts::of));
    }

    private static Set<String> codes(PackDifference difference, Kind kind) {
        return difference.only(kind).stream().map(entry -> entry.entry().code()).collect(toSet());
    }

    private static List<String> without(List<String> codes, Set<String> some) {
        return codes.stream().filter(code -> !some.contains(code)).toList();
    }

    /** By trying every choice of entries. */
    private static int longestCommon(List<String> one, List<String> other) {
        return IntStream.range(0, 1 << one.size())
                .filter(choice -> {
                    var left = new HashSet<String>();
                    IntStream.range(0, one.size())
                            .filter(i -> (choice >> i & 1) == 0)
                            .forEach(i -> left.add(one.get(i)));
                    return without(one, left).equals(without(other, left));
                })
                .map(Integer::bitCount)
                .max()
                .orElseThrow();
    }
}
