package org.ctoportal.framework.pack;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ctoportal.framework.Clause;
import org.ctoportal.framework.ItemKind;
import org.ctoportal.framework.PackEntry;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.PackVersionId;
import org.junit.jupiter.api.Test;

/** The packs the portal ships with are whole: nothing of them gets lost on the way into the records. */
class StarterContentTest {

    private static final PackVersionId ID = new PackVersionId(1);
    private static final List<ReadPack> PACKS = PackReader.read(StarterPacks.all());

    @Test
    void there_is_one_pack_of_each_kind() {
        assertThat(PACKS).extracting(ReadPack::kind).containsExactlyInAnyOrder(PackKind.values());
    }

    @Test
    void the_framework_has_every_item_of_every_kind() {
        var framework = pack(PackKind.FRAMEWORK).framework(ID);

        assertThat(framework.areas()).hasSize(3);
        assertThat(framework.skills()).hasSize(10);
        assertThat(framework.scales())
                .extracting(scale -> scale.levels().size())
                .containsExactly(5, 5, 4);
        assertThat(Arrays.stream(ItemKind.values())
                        .map(kind -> framework.skills().stream()
                                .mapToInt(skill -> skill.items(kind).size())
                                .sum()))
                .containsExactly(40, 30, 30, 40, 50, 40, 30, 30);
    }

    @Test
    void the_clause_library_has_every_part() {
        var library = pack(PackKind.CLAUSES).clauses(ID);

        assertThat(library.kinds()).hasSize(17);
        assertThat(library.kinds().stream()
                        .mapToInt(kind -> kind.sections().size())
                        .sum())
                .isEqualTo(209);
        assertThat(library.settings()).hasSize(55);
        assertThat(library.slots()).hasSize(14);
        assertThat(library.variables()).hasSize(251);
        assertThat(library.clauses()).hasSize(387);
        assertThat(library.clauses().stream().filter(Clause::mandatory)).hasSize(248);
    }

    @Test
    void the_rules_are_all_there_by_severity() {
        var rules = entries(PackKind.RULES);

        assertThat(of(rules, "rules")).hasSize(168);
        assertThat(of(rules, "facts")).hasSize(125);
        assertThat(of(rules, "rules").stream().collect(groupingBy(StarterContentTest::severity, counting())))
                .isEqualTo(Map.of("BLOCK", 34L, "ERROR", 68L, "WARN", 45L, "INFO", 21L));
    }

    @Test
    void the_credential_catalog_is_complete() {
        var entries = entries(PackKind.CREDENTIALS);

        assertThat(of(entries, "issuers")).hasSize(16);
        assertThat(of(entries, "credential_types")).hasSize(44);
        assertThat(of(entries, "stacks")).hasSize(3);
        assertThat(of(entries, "recognition_options")).hasSize(22);
        assertThat(of(entries, "funding_sources")).hasSize(5);
    }

    @Test
    void the_linter_has_every_pattern_and_test() {
        var entries = entries(PackKind.LINTER);

        assertThat(of(entries, "topics")).hasSize(16);
        assertThat(of(entries, "patterns")).hasSize(286);
        assertThat(of(entries, "tests").size()
                        + of(entries, "general_tests").size()
                        + of(entries, "acceptance_tests").size())
                .isEqualTo(891);
    }

    @Test
    void growth_assessments_and_resources_are_complete() {
        var growth = entries(PackKind.GROWTH);
        assertThat(of(growth, "modules")).hasSize(11);
        assertThat(of(growth, "to_do").size()
                        + of(growth, "reflection").size()
                        + of(growth, "extending_study").size())
                .isEqualTo(70);
        assertThat(of(growth, "weeks")).hasSize(11);
        assertThat(of(growth, "items")).hasSize(30);
        assertThat(of(growth, "criteria")).hasSize(10);

        var assessments = entries(PackKind.ASSESSMENTS);
        assertThat(of(assessments, "instruments")).hasSize(2);
        assertThat(of(assessments, "domains")).hasSize(10);
        assertThat(of(assessments, "statements")).hasSize(50);
        assertThat(of(assessments, "reflection_prompts")).hasSize(20);
        assertThat(of(assessments, "next_steps")).hasSize(20);

        assertThat(of(entries(PackKind.RESOURCES), "resources")).hasSize(68);
    }

    @Test
    void every_fact_of_a_pack_says_where_it_comes_from() {
        assertThat(of(entries(PackKind.RULES), "rules")).allMatch(entry -> entry.provenance() != null);
        assertThat(of(entries(PackKind.CREDENTIALS), "fees")).allMatch(entry -> entry.provenance() != null);
    }

    private static String severity(PackEntry rule) {
        return JsonReader.read(rule.details()).text("severity");
    }

    private static List<PackEntry> entries(PackKind kind) {
        return pack(kind).entries();
    }

    private static List<PackEntry> of(List<PackEntry> entries, String kind) {
        return entries.stream().filter(entry -> entry.kind().equals(kind)).toList();
    }

    private static ReadPack pack(PackKind kind) {
        return PACKS.stream().filter(pack -> pack.kind() == kind).findFirst().orElseThrow();
    }
}
