package org.ctoportal.framework.exchange.caseformat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.exchange.RandomPack;
import org.ctoportal.framework.exchange.ShippedFramework;
import org.ctoportal.framework.exchange.incoming.Findings;
import org.ctoportal.framework.exchange.incoming.Incoming;
import org.ctoportal.framework.exchange.incoming.Parts;
import org.ctoportal.framework.pack.PackContent;
import org.junit.jupiter.api.Test;

class CasePackageTest {

    private static final CaseOptions OPTIONS = new CaseOptions(
            "https://portal.example", "Example District", Instant.parse("2026-11-22T10:15:30.5Z"), CaseVersion.V1_1);
    private static final CaseOptions OLD =
            new CaseOptions(OPTIONS.baseUrl(), OPTIONS.creator(), OPTIONS.changed(), CaseVersion.V1_0);

    @Test
    void the_shipped_framework_reads_back_to_itself_without_a_word() {
        var read = read(CasePackage.write(ShippedFramework.data(), OPTIONS));

        assertThat(read.problems()).isEmpty();
        assertThat(read.kind()).isEqualTo(PackKind.FRAMEWORK);
        assertThat(read.complete()).isTrue();
        assertThat(PackContent.canonical(read.data())).isEqualTo(PackContent.canonical(ShippedFramework.data()));
    }

    @Test
    void any_framework_in_draft_reads_back_to_itself() {
        for (var seed = 0; seed < 500; seed++) {
            var data = new RandomPack(seed).framework();
            var read = read(CasePackage.write(data, OPTIONS));

            assertThat(read.errors()).as("seed " + seed).isEmpty();
            assertThat(PackContent.canonical(read.data())).as("seed " + seed).isEqualTo(PackContent.canonical(data));
        }
    }

    @Test
    void a_package_that_was_read_is_written_as_the_same_package() {
        for (var seed = 0; seed < 100; seed++) {
            var written = CasePackage.write(new RandomPack(seed).framework(), OPTIONS);

            assertThat(CasePackage.write(read(written).data(), OPTIONS))
                    .asString()
                    .isEqualTo(new String(written, StandardCharsets.UTF_8));
        }
    }

    @Test
    void a_draft_keeps_empty_lists_unknown_fields_and_orders_that_do_not_rise() {
        var data = ShippedFramework.yaml("""
                framework: {code: F, name: "", version: "1", odd: [1, {a: b}]}
                scales: {rubric: {min: 1, max: 2, levels: [{level: 1, label: a}, {level: 1, label: b}]}, other: words}
                extra: {deep: [1, 2]}
                areas:
                  - {code: A, name: x, order: 3, skills: []}
                  - code: B
                    name: y
                    order: 3
                    unknown: true
                    skills:
                      - {code: S, name: s, indicators: [words], rubric: [{level: 1, text: one, hint: h}], evidence: [{code: E, text: e, order: 9}]}
                      - {name: nameless, summary: "", reference_weight_percent: words, interview_questions: [{code: Q, anchors: [{level: x}]}]}
                origins: [{code: E, origin: own, licence: CC BY 4.0, valid_from: "2026-01-01", replaces: [E-OLD], aliases: [e2]}]
                """);
        var read = read(CasePackage.write(data, OPTIONS));

        assertThat(read.errors()).isEmpty();
        assertThat(PackContent.canonical(read.data())).isEqualTo(PackContent.canonical(data));
    }

    @Test
    void an_item_keeps_its_identifier_through_versions_and_a_version_is_a_document_of_its_own() {
        var first = CasePackage.toMap(ShippedFramework.data(), OPTIONS);
        var second = CasePackage.toMap(ShippedFramework.changed("version: \"1.0.0\"", "version: \"2.0.0\""), OPTIONS);

        assertThat(ids(first))
                .isEqualTo(ids(second))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"));
        assertThat(Parts.map(first.get("CFDocument")).get("identifier"))
                .isNotEqualTo(Parts.map(second.get("CFDocument")).get("identifier"));
        assertThat(ids(first)).contains(new CaseIds("K12-CTO-STARTER", "").item("LV-R1"));
    }

    @Test
    void a_name_based_identifier_is_that_of_the_standard() {
        var dns = java.util.UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

        assertThat(NameUuid.of(dns, "www.example.com")).hasToString("2ed6657d-e927-568b-95e1-2665a8aea6a2");
    }

    @Test
    void the_package_says_in_fields_of_case_what_case_has_fields_for() {
        var pack = CasePackage.toMap(ShippedFramework.data(), OPTIONS);
        var item = Parts.maps(pack.get("CFItems")).stream()
                .filter(one -> "LV-R1".equals(one.get("humanCodingScheme")))
                .findFirst()
                .orElseThrow();
        var document = Parts.map(pack.get("CFDocument"));

        assertThat(document)
                .containsEntry("version", "1.0.0")
                .containsEntry("language", "en-US")
                .containsEntry("caseVersion", "1.1")
                .containsEntry("lastChangeDateTime", "2026-11-22T10:15:30Z");
        assertThat(item)
                .containsEntry("CFItemType", "Responsibility")
                .containsEntry("uri", "https://portal.example/uri/" + item.get("identifier"));
        assertThat(Parts.text(item.get("fullStatement"))).startsWith("Serve on the superintendent's cabinet");
        assertThat(item.get("extensions")).isEqualTo(Map.of("districtCtoPortal", Map.of()));
        assertThat(Parts.maps(pack.get("CFRubrics")))
                .extracting(rubric -> rubric.get("title"))
                .containsExactlyInAnyOrder(
                        "Scale interview_rating",
                        "Scale self_assessment",
                        "Scale rubric",
                        "Reference weights",
                        "Rubric",
                        "Interview anchors");
    }

    @Test
    void a_package_of_version_1_0_has_nothing_that_came_later_and_keeps_the_tree() {
        var written = CasePackage.write(ShippedFramework.data(), OLD);
        var read = read(written);

        assertThat(new String(written, StandardCharsets.UTF_8))
                .doesNotContain("extensions", "caseVersion", "targetType");
        assertThat(read.errors()).isEmpty();
        assertThat(read.complete()).isFalse();
        assertThat(PackContent.canonical(Map.of("areas", withoutRest(read.data()))))
                .isEqualTo(PackContent.canonical(Map.of("areas", withoutRest(ShippedFramework.data()))));
    }

    @Test
    void wording_licensed_from_others_is_never_written() {
        var data = new LinkedHashMap<>(ShippedFramework.data());
        data.put(
                "origins",
                List.of(
                        Map.of("code", "LV-R1", "origin", "licensed"),
                        Map.of("code", "SP", "origin", "licensed"),
                        Map.of("code", "LV-R2", "origin", "district")));
        var written = new String(CasePackage.write(data, OPTIONS), StandardCharsets.UTF_8);

        assertThat(written)
                .contains("LV-R2", "\"EP\"")
                .doesNotContain("LV-R1", "SP-R1", "Strategic Planning", "Serve on the superintendent");
    }

    @Test
    void what_an_item_replaces_is_an_association() {
        var data = new LinkedHashMap<>(ShippedFramework.data());
        data.put(
                "origins",
                List.of(Map.of(
                        "code",
                        "LV-R1",
                        "origin",
                        "own",
                        "replaces",
                        List.of("LV-R0"),
                        "licence",
                        "CC BY 4.0",
                        "valid_from",
                        "2026-07-01")));
        var pack = CasePackage.toMap(data, OPTIONS);
        var ids = new CaseIds("K12-CTO-STARTER", "https://portal.example");

        assertThat(Parts.maps(pack.get("CFAssociations")))
                .filteredOn(one -> "replacedBy".equals(one.get("associationType")))
                .singleElement()
                .satisfies(one -> {
                    assertThat(Parts.map(one.get("originNodeURI")))
                            .containsEntry("identifier", ids.item("LV-R0"))
                            .containsEntry("title", "LV-R0");
                    assertThat(Parts.map(one.get("destinationNodeURI"))).containsEntry("identifier", ids.item("LV-R1"));
                });
        assertThat(Parts.maps(Parts.map(pack.get("CFDefinitions")).get("CFLicenses")))
                .extracting(one -> one.get("title"))
                .containsExactly("CC BY 4.0");
    }

    /** What version 1.0 can say of the areas. */
    private static List<Object> withoutRest(Map<String, Object> data) {
        return Parts.maps(data.get("areas")).stream()
                .<Object>map(area -> reduced(area))
                .toList();
    }

    private static Map<String, Object> reduced(Map<String, Object> part) {
        var reduced = new LinkedHashMap<String, Object>();
        part.forEach((name, value) -> {
            if (Parts.isMaps(value) && !name.equals("anchors")) {
                reduced.put(
                        name,
                        Parts.maps(value).stream().map(CasePackageTest::reduced).toList());
            } else if (List.of("code", "name", "text", "summary", "reference_weight_percent", "anchors", "level")
                    .contains(name)) {
                reduced.put(name, value);
            }
        });
        return reduced;
    }

    private static List<String> ids(Map<String, Object> pack) {
        return Parts.maps(pack.get("CFItems")).stream()
                .map(item -> Parts.text(item.get("identifier")))
                .toList();
    }

    private static Incoming read(byte[] bytes) {
        var findings = new Findings();
        var pack = CaseJson.read("test.json", new String(bytes, StandardCharsets.UTF_8), findings);
        assertThat(findings.all()).isEmpty();
        return CasePackage.read("test.json", pack.orElseThrow(), findings);
    }
}
