package org.ctoportal.framework.ui.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TypedScoresTest {

    private static final Set<String> CODES = Set.of("LV", "SP", "EP");

    @Test
    void a_code_and_a_number_stand_on_each_line_however_a_spreadsheet_parts_them() {
        var typed = TypedScores.of("LV\t3.5\n\n  SP; 2,25 \r\nEP: 4", CODES);

        assertThat(typed.scores())
                .isEqualTo(
                        Map.of("LV", new BigDecimal("3.5"), "SP", new BigDecimal("2.25"), "EP", new BigDecimal("4")));
        assertThat(typed.notUnderstood()).isEmpty();
    }

    @Test
    void a_line_of_an_unknown_skill_or_without_a_number_is_given_back() {
        var typed = TypedScores.of("XX 3\nLV three\nSP 1e9\nEP 2", CODES);

        assertThat(typed.scores()).containsOnlyKeys("EP");
        assertThat(typed.notUnderstood()).containsExactly("XX 3", "LV three", "SP 1e9");
    }
}
