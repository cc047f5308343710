package org.ctoportal.framework.exchange.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Words under a licence stay behind, whatever the part is known by. */
class OwnWordingTest {

    @Test
    void a_licensed_item_stays_behind_and_the_others_go() {
        var own = OwnWording.of(
                Map.of("areas", List.of(Map.of("code", "A"), Map.of("code", "B")), "origins", List.of(licensed("B"))));

        assertThat(own.data()).isEqualTo(Map.of("areas", List.of(Map.of("code", "A")), "origins", List.of()));
        assertThat(own.withheld()).containsExactly("B");
    }

    @Test
    void a_licensed_scale_stays_behind() {
        var own = OwnWording.of(Map.of(
                "scales",
                Map.of("self_assessment", Map.of("levels", List.of()), "interview_rating", Map.of("levels", List.of())),
                "origins",
                List.of(licensed("interview_rating"))));

        assertThat(Parts.map(own.data().get("scales"))).containsOnlyKeys("self_assessment");
        assertThat(own.withheld()).containsExactly("interview_rating");
    }

    @Test
    void a_licensed_variable_or_setting_stays_behind() {
        var own = OwnWording.of(Map.of(
                "variables", List.of(Map.of("name", "position.title"), Map.of("name", "own.one")),
                "settings", List.of(Map.of("key", "cetl.mode")),
                "origins", List.of(licensed("own.one"), licensed("cetl.mode"))));

        assertThat(own.data().get("variables")).isEqualTo(List.of(Map.of("name", "position.title")));
        assertThat(own.data().get("settings")).isEqualTo(List.of());
    }

    @Test
    void what_is_only_named_like_a_licensed_part_goes() {
        var own = OwnWording.of(
                Map.of("areas", List.of(Map.of("code", "A", "name", "B")), "origins", List.of(licensed("B"))));

        assertThat(own.withheld()).isEmpty();
    }

    private static Map<String, Object> licensed(String code) {
        return Map.of("code", code, "origin", "licensed", "licence", "Members only");
    }
}
