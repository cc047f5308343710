package org.ctoportal.framework.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.exchange.IncomingFile;
import org.ctoportal.framework.exchange.RandomPack;
import org.ctoportal.framework.exchange.ShippedFramework;
import org.ctoportal.framework.exchange.incoming.Incoming;
import org.ctoportal.framework.exchange.incoming.ItemList;
import org.ctoportal.framework.exchange.incoming.Parts;
import org.ctoportal.framework.pack.PackContent;
import org.ctoportal.framework.pack.StarterPacks;
import org.junit.jupiter.api.Test;

class ImportPlanTest {

    private static final String BASE = """
            framework: {code: F, name: Base}
            areas:
              - code: A
                name: area
                skills:
                  - {code: S, name: one, summary: words, indicators: [{code: N1, text: a}, {code: N2, text: b}, {code: N3, text: c}]}
                  - {code: T, name: two, indicators: [{code: N4, text: d}]}
            """;

    @Test
    void into_nothing_everything_is_new() {
        var plan = ImportPlan.of(file(ShippedFramework.data()), Map.of());

        assertThat(plan.entries()).hasSizeGreaterThan(300);
        assertThat(plan.count(EntryStatus.NEW)).isEqualTo(plan.entries().size() - 1L);
        assertThat(PackContent.canonical(plan.applied(conflict -> false)))
                .isEqualTo(PackContent.canonical(ShippedFramework.data()));
    }

    @Test
    void a_file_that_says_what_the_draft_says_changes_nothing_whatever_the_pack() {
        for (var file : StarterPacks.all()) {
            var data = PackContent.read(file).data();
            var plan = ImportPlan.of(new Incoming(PackContent.kind(data).orElseThrow(), true, data, List.of()), data);

            assertThat(plan.entries())
                    .as(file.name())
                    .hasSizeGreaterThan(10)
                    .allMatch(entry -> entry.status() == EntryStatus.SAME);
            assertThat(PackContent.canonical(plan.applied(conflict -> true)))
                    .as(file.name())
                    .isEqualTo(PackContent.canonical(data));
        }
    }

    @Test
    void each_entry_has_its_own_status_and_the_fields_that_differ() {
        var plan = ImportPlan.of(
                file(BASE.replace("name: Base", "name: New")
                        .replace("text: a", "text: changed")
                        .replace("{code: N2, text: b}, ", "")
                        .replace("{code: N4, text: d}", "{code: N4, text: d}, {code: N5, text: e}")),
                ShippedFramework.yaml(BASE));

        assertThat(statuses(plan))
                .isEqualTo(Map.of(
                        "F",
                        "CHANGED [framework.name]",
                        "A",
                        "SAME []",
                        "S",
                        "SAME []",
                        "T",
                        "SAME []",
                        "N1",
                        "CHANGED [text]",
                        "N2",
                        "MISSING []",
                        "N3",
                        "SAME []",
                        "N4",
                        "SAME []",
                        "N5",
                        "NEW []"));
        assertThat(plan.entries()).contains(new PlannedEntry("indicators", "T", "N5", EntryStatus.NEW, List.of()));
    }

    @Test
    void what_moves_is_changed_and_not_lost() {
        var moved = BASE.replace("{code: N2, text: b}, ", "")
                .replace("{code: N4, text: d}", "{code: N2, text: b}, {code: N4, text: d}");
        var plan = ImportPlan.of(file(moved), ShippedFramework.yaml(BASE));

        assertThat(statuses(plan)).containsEntry("N2", "CHANGED [parent]");
        assertThat(PackContent.canonical(plan.applied(conflict -> false)))
                .isEqualTo(PackContent.canonical(ShippedFramework.yaml(moved)));
    }

    @Test
    void another_order_is_a_change_of_what_they_stand_under() {
        var turned =
                BASE.replace("{code: N1, text: a}, {code: N2, text: b}", "{code: N2, text: b}, {code: N1, text: a}");
        var plan = ImportPlan.of(file(turned), ShippedFramework.yaml(BASE));

        assertThat(statuses(plan)).containsEntry("S", "CHANGED [indicators]").containsEntry("N1", "SAME []");
        assertThat(PackContent.canonical(plan.applied(conflict -> false)))
                .isEqualTo(PackContent.canonical(ShippedFramework.yaml(turned)));
    }

    @Test
    void another_order_in_the_file_leaves_the_words_of_the_draft() {
        var turned = "{code: N2, text: b}, {code: N1, text: a}";
        var draft = BASE.replace("name: one", "name: mine");
        var file = file(BASE.replace("{code: N1, text: a}, {code: N2, text: b}", turned));
        var plan = ImportPlan.of(file, ShippedFramework.yaml(BASE), ShippedFramework.yaml(draft));

        assertThat(statuses(plan)).containsEntry("S", "CHANGED [indicators]");
        assertThat(PackContent.canonical(plan.applied(conflict -> false)))
                .isEqualTo(PackContent.canonical(
                        ShippedFramework.yaml(draft.replace("{code: N1, text: a}, {code: N2, text: b}", turned))));
    }

    @Test
    void what_changed_on_one_side_only_is_no_conflict() {
        var base = ShippedFramework.yaml(BASE);
        var draft = ShippedFramework.yaml(BASE.replace("text: a", "text: mine"));
        var file = file(BASE.replace("text: b", "text: theirs"));
        var plan = ImportPlan.of(file, base, draft);

        assertThat(statuses(plan)).containsEntry("N1", "SAME []").containsEntry("N2", "CHANGED [text]");
        assertThat(PackContent.canonical(plan.applied(conflict -> false)))
                .isEqualTo(PackContent.canonical(ShippedFramework.yaml(
                        BASE.replace("text: a", "text: mine").replace("text: b", "text: theirs"))));
    }

    @Test
    void what_changed_on_both_sides_waits_for_a_person() {
        var base = ShippedFramework.yaml(BASE);
        var draft = ShippedFramework.yaml(BASE.replace("text: a", "text: mine").replace("{code: N2, text: b}, ", ""));
        var plan = ImportPlan.of(file(BASE.replace("text: a", "text: theirs")), base, draft);

        assertThat(statuses(plan)).containsEntry("N1", "CONFLICTING [text]").containsEntry("N2", "CONFLICTING []");
        assertThat(PackContent.canonical(plan.applied(conflict -> false))).isEqualTo(PackContent.canonical(draft));
        assertThat(PackContent.canonical(plan.applied(conflict -> true)))
                .isEqualTo(PackContent.canonical(ShippedFramework.yaml(BASE.replace("text: a", "text: theirs"))));
        assertThat(PackContent.canonical(
                        plan.applied(conflict -> conflict.code().equals("N2"))))
                .isEqualTo(PackContent.canonical(ShippedFramework.yaml(BASE.replace("text: a", "text: mine"))));
    }

    @Test
    void the_same_change_on_both_sides_is_none() {
        var changed = BASE.replace("text: a", "text: agreed");

        assertThat(statuses(ImportPlan.of(file(changed), ShippedFramework.yaml(BASE), ShippedFramework.yaml(changed))))
                .containsEntry("N1", "SAME []");
    }

    @Test
    void a_table_without_a_column_empties_no_field() {
        var csv = "kind,code,parent,text\nindicator,N1,S,changed\nskill,S,A,\narea,A,,\n";
        var plan = ImportPlan.of(
                IncomingFile.read("f.csv", csv.getBytes(StandardCharsets.UTF_8)), ShippedFramework.yaml(BASE));

        assertThat(statuses(plan))
                .containsEntry("N1", "CHANGED [text]")
                .containsEntry("S", "SAME []")
                .containsEntry("F", "SAME []")
                .containsEntry("N2", "MISSING []");
        assertThat(PackContent.canonical(plan.applied(conflict -> false)))
                .isEqualTo(PackContent.canonical(ShippedFramework.yaml(BASE.replace("text: a", "text: changed"))));
    }

    @Test
    void an_entry_in_error_and_what_stands_below_it_stay_out() {
        var csv =
                "kind,code,parent,name,order\narea,A,,x,\nskill,BAD,A,s,first\nindicator,B1,BAD,,\nskill,S,A,changed,one\nskill,GOOD,A,s,9\n";
        var plan = ImportPlan.of(
                IncomingFile.read("f.csv", csv.getBytes(StandardCharsets.UTF_8)), ShippedFramework.yaml(BASE));

        assertThat(statuses(plan))
                .containsEntry("BAD", "IN_ERROR []")
                .containsEntry("B1", "IN_ERROR []")
                .containsEntry("S", "IN_ERROR []")
                .containsEntry("GOOD", "NEW []");
        assertThat(plan.applied(conflict -> true).toString())
                .contains("GOOD", "name=one")
                .doesNotContain("BAD", "B1");
    }

    @Test
    void a_code_used_twice_in_a_file_is_in_error_and_spoils_nothing_else() {
        var plan = ImportPlan.of(
                IncomingFile.read(
                        "f.yaml",
                        BASE.replace("{code: N2, text: b}", "{code: N1, text: again}")
                                .getBytes(StandardCharsets.UTF_8)),
                ShippedFramework.yaml(BASE));

        assertThat(statuses(plan))
                .containsEntry("N1", "IN_ERROR []")
                .containsEntry("N2", "MISSING []")
                .containsEntry("N3", "SAME []");
        assertThat(PackContent.canonical(plan.applied(conflict -> true)))
                .isEqualTo(PackContent.canonical(ShippedFramework.yaml(BASE)));
    }

    @Test
    void what_was_taken_once_leaves_nothing_to_do() {
        for (var seed = 0; seed < 300; seed++) {
            var base = new RandomPack(seed).framework();
            var draft = new Changes(seed).changed(base);
            var file = file(new Changes(seed + 1_000).changed(base));
            var once = ImportPlan.of(file, base, draft).applied(conflict -> true);
            var again = ImportPlan.of(file, base, once);

            assertThat(again.entries())
                    .as("seed " + seed)
                    .allMatch(entry -> entry.status() == EntryStatus.SAME || entry.status() == EntryStatus.MISSING);
            assertThat(PackContent.canonical(again.applied(conflict -> true))).isEqualTo(PackContent.canonical(once));
        }
    }

    @Test
    void without_a_base_the_draft_says_what_the_file_says_and_keeps_the_rest() {
        for (var seed = 0; seed < 300; seed++) {
            var draft = new RandomPack(seed).framework();
            var file = file(new Changes(seed).changed(draft));
            var plan = ImportPlan.of(file, draft);
            var once = plan.applied(conflict -> true);

            assertThat(ImportPlan.of(file, once).entries())
                    .as("seed " + seed)
                    .allMatch(entry -> entry.status() == EntryStatus.SAME || entry.status() == EntryStatus.MISSING);
            if (plan.count(EntryStatus.MISSING) == 0) {
                assertThat(PackContent.canonical(once)).isEqualTo(PackContent.canonical(file.data()));
            }
        }
    }

    @Test
    void thousands_of_items_are_compared_at_once() {
        var items = new ArrayList<Object>();
        for (var i = 0; i < 20_000; i++) {
            items.add(Map.of("code", "N" + i, "text", "text " + i));
        }
        var data = Map.<String, Object>of(
                "areas", List.of(Map.of("code", "A", "skills", List.of(Map.of("code", "S", "indicators", items)))));
        var start = System.nanoTime();
        var plan = ImportPlan.of(file(data), data, data);

        assertThat(plan.count(EntryStatus.SAME)).isEqualTo(20_003);
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }

    private static Map<String, String> statuses(ImportPlan plan) {
        var statuses = new TreeMap<String, String>();
        plan.entries().forEach(entry -> statuses.put(entry.code(), entry.status() + " " + entry.fields()));
        return statuses;
    }

    private static Incoming file(String yaml) {
        return file(ShippedFramework.yaml(yaml));
    }

    private static Incoming file(Map<String, Object> data) {
        return new Incoming(PackKind.FRAMEWORK, true, data, List.of());
    }

    /** Rewords, removes, adds, moves and reorders here and there. */
    private static final class Changes {

        private final Random random;

        Changes(long seed) {
            random = new Random(seed);
        }

        Map<String, Object> changed(Map<String, Object> pack) {
            var changed = new LinkedHashMap<>(pack);
            changed.put("areas", list(pack.get("areas"), this::area));
            return changed;
        }

        private Map<String, Object> area(Map<String, Object> area) {
            area.put("skills", list(area.get("skills"), this::skill));
            return area;
        }

        private Map<String, Object> skill(Map<String, Object> skill) {
            for (var list : ItemList.values()) {
                if (list.isItem() && skill.containsKey(list.field())) {
                    skill.put(list.field(), list(skill.get(list.field()), item -> item));
                }
            }
            return skill;
        }

        private List<Object> list(
                @org.jspecify.annotations.Nullable Object list,
                java.util.function.UnaryOperator<Map<String, Object>> inner) {
            var changed = new ArrayList<Object>();
            for (var entry : Parts.maps(list)) {
                if (random.nextInt(10) > 0) {
                    if (random.nextInt(4) == 0) {
                        entry.put(random.nextBoolean() ? "text" : "order", BigDecimal.valueOf(random.nextInt(5)));
                    }
                    changed.add(inner.apply(entry));
                }
                if (random.nextInt(8) == 0) {
                    changed.add(
                            new LinkedHashMap<>(Map.of("code", "NEW" + random.nextInt(100_000_000), "text", "new")));
                }
            }
            if (random.nextInt(6) == 0) {
                Collections.shuffle(changed, random);
            }
            return changed;
        }
    }
}
