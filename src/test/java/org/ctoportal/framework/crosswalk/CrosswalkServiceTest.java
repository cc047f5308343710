package org.ctoportal.framework.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.ctoportal.district.DistrictId;
import org.ctoportal.framework.PackLine;
import org.ctoportal.framework.exchange.crosswalk.Association;
import org.ctoportal.framework.exchange.crosswalk.AssociationType;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.SecondFramework;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A district lays its own framework beside the one the portal ships, on the real database. */
@IntegrationTest
class CrosswalkServiceTest {

    private static final CrosswalkKey KEY = new CrosswalkKey("K12-CTO-STARTER", SecondFramework.CODE);
    private static final Association ASSOCIATION = new Association("LV", AssociationType.EXACT_MATCH_OF, "SP");
    private static final Association ITEMS =
            new Association("EP-R1", AssociationType.IS_RELATED_TO, "EP-R2", new BigDecimal("0.4"));

    @Autowired
    CrosswalkService crosswalks;

    @Autowired
    CrosswalkImportService crosswalkImports;

    @Autowired
    SecondFramework second;

    @Autowired
    TwoDistricts districts;

    private DistrictId district;

    @BeforeEach
    void publishAnotherFramework() {
        district = districts.another(Map.of());
        second.publishIn(district);
    }

    @AfterEach
    void signOut() {
        districts.signOut();
    }

    @Test
    void both_frameworks_are_offered_and_only_to_the_district_that_has_both() {
        assertThat(crosswalks.frameworks())
                .extracting(PackLine::code)
                .contains("K12-CTO-STARTER", SecondFramework.CODE);

        districts.actInFirst(Role.SUPERINTENDENT);

        assertThat(crosswalks.frameworks()).extracting(PackLine::code).doesNotContain(SecondFramework.CODE);
        assertThat(crosswalks.find(KEY)).isEmpty();
    }

    @Test
    void what_is_connected_stands_in_its_cell_once() {
        crosswalks.connect(KEY, ASSOCIATION);
        crosswalks.connect(KEY, new Association("LV", AssociationType.IS_PEER_OF, "SP"));

        var matrix = crosswalks.find(KEY).orElseThrow().matrix();
        assertThat(matrix.cell("LV", "SP")).extracting(Association::type).containsExactly(AssociationType.IS_PEER_OF);
        assertThat(matrix.unconnected()).doesNotContain("LV").contains("SP");

        crosswalks.disconnect(KEY, ASSOCIATION);
        assertThat(crosswalks.find(KEY).orElseThrow().crosswalk().associations())
                .isEmpty();
    }

    @Test
    void a_crosswalk_taken_away_comes_back_the_same() {
        crosswalks.connect(KEY, ASSOCIATION);
        crosswalks.connect(KEY, ITEMS);
        var file = crosswalks.export(KEY).orElseThrow();
        var before = crosswalks.find(KEY).orElseThrow().crosswalk();
        crosswalks.disconnect(KEY, ASSOCIATION);
        crosswalks.disconnect(KEY, ITEMS);

        var looked = crosswalkImports.preview(KEY, "crosswalk.json", file);
        assertThat(looked.added()).hasSize(2);
        assertThat(crosswalks.find(KEY).orElseThrow().crosswalk().associations())
                .as("a look changes nothing")
                .isEmpty();
        crosswalkImports.take(KEY, looked);

        assertThat(crosswalks.find(KEY).orElseThrow().crosswalk()).isEqualTo(before);
        assertThat(crosswalkImports.preview(KEY, "crosswalk.json", file))
                .isEqualTo(new CrosswalkPreview(List.of(), List.of(), 2, List.of()));
    }

    @Test
    void a_file_says_what_it_would_change_and_leaves_the_rest() {
        crosswalks.connect(KEY, ITEMS);
        var file = crosswalks.export(KEY).orElseThrow();
        crosswalks.connect(KEY, new Association("EP-R1", AssociationType.IS_PEER_OF, "EP-R2"));
        crosswalks.connect(KEY, ASSOCIATION);

        var looked = crosswalkImports.preview(KEY, "crosswalk.json", file);
        crosswalkImports.take(KEY, looked);

        assertThat(looked.changed()).containsExactly(ITEMS);
        assertThat(crosswalks.find(KEY).orElseThrow().crosswalk().associations())
                .containsExactly(ITEMS, ASSOCIATION);
    }

    @Test
    void what_another_district_connects_is_not_seen() {
        crosswalks.connect(KEY, ASSOCIATION);
        district = districts.another(Map.of());
        second.publishIn(district);

        assertThat(crosswalks.find(KEY).orElseThrow().crosswalk().associations())
                .isEmpty();
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
