package org.ctoportal.framework.crosswalk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.ctoportal.district.DistrictId;
import org.ctoportal.framework.PackLine;
import org.ctoportal.framework.edition.EditionImportService;
import org.ctoportal.framework.edition.EditionService;
import org.ctoportal.framework.edition.Publication;
import org.ctoportal.framework.exchange.crosswalk.Association;
import org.ctoportal.framework.exchange.crosswalk.AssociationType;
import org.ctoportal.framework.pack.StarterPacks;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A district lays its own framework beside the one the portal ships, on the real database. */
@IntegrationTest
class CrosswalkServiceTest {

    private static final CrosswalkKey KEY = new CrosswalkKey("K12-CTO-STARTER", "STATE-LEADERS");
    private static final Association ASSOCIATION = new Association("LV", AssociationType.EXACT_MATCH_OF, "SP");

    @Autowired
    CrosswalkService crosswalks;

    @Autowired
    EditionImportService imports;

    @Autowired
    EditionService editions;

    @Autowired
    TwoDistricts districts;

    private DistrictId district;

    @BeforeEach
    void publishAnotherFramework() {
        district = districts.another(Map.of());
        districts.actIn(district, Role.SUPERINTENDENT);
        var text = StarterPacks.text("framework-content.yaml").replace("\"K12-CTO-STARTER\"", "\"STATE-LEADERS\"");
        var id =
                imports.take(imports.preview("state.yaml", text.getBytes(UTF_8)).file(), Set.of());
        editions.sendToReview(id, "The state's own.");
        districts.actIn(district, Role.HR);
        editions.publish(id, new Publication("The state's own.", null));
    }

    @AfterEach
    void signOut() {
        districts.signOut();
    }

    @Test
    void both_frameworks_are_offered_and_only_to_the_district_that_has_both() {
        assertThat(crosswalks.frameworks()).extracting(PackLine::code).contains("K12-CTO-STARTER", "STATE-LEADERS");

        districts.actInFirst(Role.SUPERINTENDENT);

        assertThat(crosswalks.frameworks()).extracting(PackLine::code).doesNotContain("STATE-LEADERS");
        assertThat(crosswalks.find(KEY)).isEmpty();
    }

    @Test
    void what_is_connected_stands_in_its_cell_once() {
        crosswalks.connect(KEY, ASSOCIATION);
        crosswalks.connect(KEY, new Association("LV", AssociationType.IS_PEER_OF, "SP"));

        var matrix = crosswalks.find(KEY).orElseThrow().matrix();
        assertThat(matrix.cell("LV", "SP")).extracting(Association::type).containsExactly(AssociationType.IS_PEER_OF);
        assertThat(matrix.unconnected()).doesNotContain("LV").contains("SP");

        crosswalks.disconnect(KEY, "LV", "SP");
        assertThat(crosswalks.find(KEY).orElseThrow().crosswalk().associations())
                .isEmpty();
    }

    @Test
    void scores_go_along_where_something_is_connected_and_nowhere_else() {
        crosswalks.connect(KEY, ASSOCIATION);

        var seen = crosswalks.project(KEY, Map.of("LV", new BigDecimal("4"), "EP", new BigDecimal("2")));

        assertThat(seen).containsOnlyKeys("SP");
        assertThat(seen.get("SP").score()).isEqualByComparingTo("4");
    }

    @Test
    void a_crosswalk_taken_away_comes_back_the_same() {
        crosswalks.connect(KEY, ASSOCIATION);
        crosswalks.connect(
                KEY, new Association("EP-R1", AssociationType.IS_RELATED_TO, "EP-R2", new BigDecimal("0.4")));
        var file = crosswalks.export(KEY);
        var before = crosswalks.find(KEY).orElseThrow().crosswalk();
        crosswalks.disconnect(KEY, "LV", "SP");
        crosswalks.disconnect(KEY, "EP-R1", "EP-R2");

        assertThat(crosswalks.take(KEY, "crosswalk.json", file)).isEmpty();
        crosswalks.take(KEY, "crosswalk.json", file);

        assertThat(crosswalks.find(KEY).orElseThrow().crosswalk()).isEqualTo(before);
    }

    @Test
    void an_end_that_is_not_there_is_refused() {
        assertThatExceptionOfType(UnknownCrosswalkException.class)
                .isThrownBy(() ->
                        crosswalks.connect(KEY, new Association("NO-SUCH", AssociationType.EXACT_MATCH_OF, "SP")));
    }

    @Test
    void who_may_not_keep_templates_connects_nothing() {
        districts.actIn(district, Role.BOARD_SECRETARY);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> crosswalks.connect(KEY, ASSOCIATION));
    }
}
