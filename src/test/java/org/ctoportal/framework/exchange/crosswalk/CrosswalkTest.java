package org.ctoportal.framework.exchange.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ctoportal.framework.exchange.ShippedFramework;
import org.ctoportal.framework.exchange.caseformat.CaseCrosswalk;
import org.ctoportal.framework.exchange.caseformat.CaseIds;
import org.ctoportal.framework.exchange.caseformat.CaseOptions;
import org.ctoportal.framework.exchange.caseformat.CaseVersion;
import org.ctoportal.framework.exchange.incoming.ImportProblem;
import org.ctoportal.framework.exchange.incoming.ImportReason;
import org.junit.jupiter.api.Test;

class CrosswalkTest {

    private static final Map<String, Object> ONE = ShippedFramework.yaml("""
            framework: {code: ONE}
            areas: [{code: A, name: a, skills: [{code: S1, name: first, indicators: [{code: N1}, {code: N2}]}, {code: S2, name: second}]}]
            """);
    private static final Map<String, Object> OTHER = ShippedFramework.yaml("""
            framework: {code: OTHER}
            areas: [{code: B, name: b, skills: [{code: T1, name: uno, evidence: [{code: E1}]}, {code: T2, name: due}]}]
            origins: [{code: T2, origin: licensed, source: "https://f.example/t2"}]
            """);
    private static final Crosswalk CROSSWALK = new Crosswalk(
            "ONE",
            "OTHER",
            List.of(
                    new Association("N1", AssociationType.EXACT_MATCH_OF, "E1"),
                    new Association("N2", AssociationType.IS_RELATED_TO, "E1", new BigDecimal("0.2")),
                    new Association("S1", AssociationType.IS_PART_OF, "T2"),
                    new Association("N1", AssociationType.PRECEDES, "T2"),
                    new Association("A", AssociationType.IS_PEER_OF, "B")));

    @Test
    void a_score_is_the_mean_of_what_is_associated_weighted_by_strength() {
        var projected = CROSSWALK.project(
                Map.of("N1", new BigDecimal("4"), "N2", new BigDecimal("1"), "S1", new BigDecimal("2.5")));

        assertThat(projected).containsOnlyKeys("E1", "T2");
        assertThat(projected.get("E1").weighted()).isEqualByComparingTo("4.2");
        assertThat(projected.get("E1").strength()).isEqualByComparingTo("1.2");
        assertThat(projected.get("E1").score()).isEqualTo("3.5000");
        assertThat(projected.get("E1").shares())
                .extracting(share -> share.association().from(), Projection.Share::score)
                .containsExactly(tuple("N1", new BigDecimal("4")), tuple("N2", new BigDecimal("1")));
        assertThat(projected.get("T2").score()).isEqualTo("2.5000");
    }

    @Test
    void where_nothing_carries_a_score_there_is_none() {
        assertThat(CROSSWALK.project(Map.of("S2", BigDecimal.ONE))).isEmpty();
        assertThat(new Crosswalk("ONE", "OTHER", List.of(new Association("N1", AssociationType.EXEMPLAR, "E1")))
                        .project(Map.of("N1", BigDecimal.ONE)))
                .isEmpty();
    }

    @Test
    void a_score_is_exact_until_it_is_shown() {
        var thirds = new Crosswalk(
                "ONE",
                "OTHER",
                List.of(
                        new Association("N1", AssociationType.EXACT_MATCH_OF, "E1"),
                        new Association("N2", AssociationType.EXACT_MATCH_OF, "E1"),
                        new Association("S1", AssociationType.EXACT_MATCH_OF, "E1")));

        assertThat(thirds.project(
                                Map.of("N1", new BigDecimal("1"), "N2", new BigDecimal("2"), "S1", new BigDecimal("2")))
                        .get("E1")
                        .score())
                .isEqualTo("1.6667");
    }

    @Test
    void scores_of_skills_go_along_everything_between_the_two_skills() {
        var projected = CROSSWALK.matrix(ONE, OTHER).project(Map.of("S1", new BigDecimal("3"), "S2", BigDecimal.ONE));

        assertThat(projected).containsOnlyKeys("T1", "T2");
        assertThat(projected.get("T1").strength()).isEqualByComparingTo("1.2");
        assertThat(projected.get("T1").score()).isEqualTo("3.0000");
        assertThat(projected.get("T2").shares())
                .extracting(share -> share.association().type())
                .containsExactly(AssociationType.IS_PART_OF);
    }

    @Test
    void the_mean_of_several_skills_is_weighted_by_strength() {
        var both = new Crosswalk(
                "ONE",
                "OTHER",
                List.of(
                        new Association("S1", AssociationType.EXACT_MATCH_OF, "T1"),
                        new Association("S2", AssociationType.IS_RELATED_TO, "E1")));

        var seen = both.matrix(ONE, OTHER).project(Map.of("S1", new BigDecimal("4"), "S2", new BigDecimal("2")));

        assertThat(seen.get("T1").score()).as("(4 × 1 + 2 × 0.25) ÷ 1.25").isEqualTo("3.6000");
    }

    @Test
    void the_matrix_counts_an_item_for_its_skill() {
        var matrix = CROSSWALK.matrix(ONE, OTHER);

        assertThat(matrix.rows()).extracting(CrosswalkMatrix.Skill::code).containsExactly("S1", "S2");
        assertThat(matrix.columns()).extracting(CrosswalkMatrix.Skill::name).containsExactly("uno", "due");
        assertThat(matrix.cell("S1", "T1")).extracting(Association::from).containsExactly("N1", "N2");
        assertThat(matrix.cell("S1", "T2")).hasSize(2);
        assertThat(matrix.cell("S2", "T1")).isEmpty();
        assertThat(matrix.unconnected()).containsExactly("S2");
        assertThat(matrix.loose()).extracting(Association::from).containsExactly("A");
    }

    @Test
    void the_other_way_round_only_what_is_mutual_holds() {
        assertThat(CROSSWALK.reversed().associations())
                .extracting(Association::from, Association::to)
                .containsExactly(tuple("E1", "N1"), tuple("E1", "N2"), tuple("B", "A"));
    }

    @Test
    void it_travels_as_associations_of_case() {
        var read = CaseCrosswalk.read(
                "c.json", CaseCrosswalk.write(CROSSWALK, "", "", options(CaseVersion.V1_1)), end(ONE), end(OTHER));

        assertThat(read.problems()).isEmpty();
        assertThat(read.crosswalk()).contains(CROSSWALK);
    }

    @Test
    void in_version_1_0_every_strength_is_that_of_its_type() {
        var read = CaseCrosswalk.read(
                "c.json", CaseCrosswalk.write(CROSSWALK, "", "", options(CaseVersion.V1_0)), end(ONE), end(OTHER));

        assertThat(read.crosswalk().orElseThrow().associations().get(1).strength())
                .isEqualByComparingTo("0.25");
    }

    @Test
    void an_item_is_found_by_where_it_came_from_and_an_unknown_one_is_named() {
        var time = "\"lastChangeDateTime\":\"2026-01-01T00:00:00Z\"";
        var association =
                "{\"identifier\":\"00000000-0000-0000-0000-00000000000%d\",\"uri\":\"u\",\"associationType\":\"%s\",%s,"
                        + "\"originNodeURI\":{\"title\":\"S2\",\"identifier\":\"x\",\"uri\":\"u\"},\"destinationNodeURI\":{\"title\":\"%s\",\"identifier\":\"y\",\"uri\":\"%s\"}}";
        var json =
                "{\"CFDocument\":{\"identifier\":\"00000000-0000-0000-0000-000000000000\",\"uri\":\"u\",\"creator\":\"c\",\"title\":\"t\","
                        + time + "},\"CFAssociations\":["
                        + association.formatted(1, "isPeerOf", time, "?", "https://f.example/t2") + ","
                        + association.formatted(2, "isPeerOf", time, "Nobody", "u") + ","
                        + association.formatted(3, "ext:likes", time, "T1", "u") + "]}";
        var read = CaseCrosswalk.read("c.json", json.getBytes(StandardCharsets.UTF_8), end(ONE), end(OTHER));

        assertThat(read.crosswalk().orElseThrow().associations())
                .containsExactly(new Association("S2", AssociationType.IS_PEER_OF, "T2"));
        assertThat(read.problems())
                .extracting(ImportProblem::row, ImportProblem::reason, ImportProblem::detail)
                .containsExactly(
                        tuple(2, ImportReason.UNKNOWN_ITEM, "Nobody"),
                        tuple(3, ImportReason.NOT_TAKEN_OVER, "ext:likes"));
    }

    @Test
    void a_file_that_is_no_package_is_named() {
        assertThat(CaseCrosswalk.read("c.json", "{}".getBytes(StandardCharsets.UTF_8), end(ONE), end(OTHER))
                        .problems())
                .extracting(ImportProblem::reason)
                .containsExactly(ImportReason.NO_CASE_PACKAGE);
    }

    @Test
    void a_strength_of_more_than_all_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Association("N1", AssociationType.IS_PEER_OF, "E1", new BigDecimal("1.1")));
    }

    @Test
    void a_strength_of_more_decimals_than_are_kept_is_refused_and_one_from_a_file_is_rounded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Association("N1", AssociationType.IS_PEER_OF, "E1", new BigDecimal("0.33333")));
        var written =
                new String(CaseCrosswalk.write(CROSSWALK, "", "", options(CaseVersion.V1_1)), StandardCharsets.UTF_8);
        assertThat(written).contains("0.2");

        var read = CaseCrosswalk.read(
                "c.json", written.replace("0.2", "0.33335").getBytes(StandardCharsets.UTF_8), end(ONE), end(OTHER));

        assertThat(read.crosswalk().orElseThrow().associations().get(1).strength())
                .isEqualTo("0.3334");
    }

    @Test
    void items_of_a_districts_own_version_are_named_as_in_its_public_addresses() {
        var written = CaseCrosswalk.write(CROSSWALK, "", "district 7", options(CaseVersion.V1_1));

        assertThat(new String(written, StandardCharsets.UTF_8))
                .contains(new CaseIds("ONE", "").item("N1"))
                .contains(new CaseIds("OTHER", "district 7", "").item("E1"));
        assertThat(CaseCrosswalk.read("c.json", written, end(ONE), new CaseCrosswalk.End(OTHER, "district 7"))
                        .crosswalk())
                .contains(CROSSWALK);
    }

    @Test
    void a_file_with_an_error_is_read_as_none() {
        var written = new String(
                        CaseCrosswalk.write(CROSSWALK, "", "", options(CaseVersion.V1_1)), StandardCharsets.UTF_8)
                .replaceFirst("\"associationType\"", "\"type\"");

        var read = CaseCrosswalk.read("c.json", written.getBytes(StandardCharsets.UTF_8), end(ONE), end(OTHER));

        assertThat(read.problems()).anyMatch(ImportProblem::isError);
        assertThat(read.crosswalk()).isEmpty();
    }

    @Test
    void of_two_associations_between_the_same_items_the_first_is_read_and_the_second_named() {
        var twice = new Crosswalk(
                "ONE",
                "OTHER",
                List.of(
                        new Association("S1", AssociationType.EXACT_MATCH_OF, "T1"),
                        new Association("S1", AssociationType.IS_PEER_OF, "T1")));

        var read = CaseCrosswalk.read(
                "c.json", CaseCrosswalk.write(twice, "", "", options(CaseVersion.V1_1)), end(ONE), end(OTHER));

        assertThat(read.crosswalk().orElseThrow().associations())
                .extracting(Association::type)
                .containsExactly(AssociationType.EXACT_MATCH_OF);
        assertThat(read.problems())
                .extracting(ImportProblem::row, ImportProblem::reason, ImportProblem::detail)
                .containsExactly(tuple(2, ImportReason.CONNECTED_TWICE, "S1 – T1"));
    }

    private static CaseCrosswalk.End end(Map<String, Object> framework) {
        return new CaseCrosswalk.End(framework, "");
    }

    private static CaseOptions options(CaseVersion version) {
        return new CaseOptions("https://portal.example", "Example District", Instant.EPOCH, version);
    }
}
