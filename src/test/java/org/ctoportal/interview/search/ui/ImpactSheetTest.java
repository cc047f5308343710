package org.ctoportal.interview.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ctoportal.interview.impact.SelectionFlow;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken away of scenario S8. */
class ImpactSheetTest {

    private static final List<String> STAGES = List.of("APPLIED", "SCREENED", "INTERVIEWED", "OFFERED");

    @Test
    void every_number_of_the_scenario_stands_in_the_file() {
        var groups = new LinkedHashMap<String, List<Integer>>();
        groups.put("X", List.of(60, 30, 6, 1));
        groups.put("Y", List.of(40, 14, 2, 0));

        assertThat(lines(groups))
                .containsExactly(
                        "from,to,group,came,went on,rate,ratio to highest,Fisher exact p,z,reading",
                        "APPLIED,OFFERED,X,60,1,0.0167,,,,HIGHEST_RATE",
                        "APPLIED,OFFERED,Y,40,0,0.0000,0.00,1.0000,0.82,ONE_SELECTION",
                        "APPLIED,SCREENED,X,60,30,0.5000,,,,HIGHEST_RATE",
                        "APPLIED,SCREENED,Y,40,14,0.3500,0.70,0.1553,1.48,NOT_SIGNIFICANT",
                        "SCREENED,INTERVIEWED,X,30,6,0.2000,,,,HIGHEST_RATE",
                        "SCREENED,INTERVIEWED,Y,14,2,0.1429,0.71,1.0000,0.46,NUMBERS_TOO_SMALL",
                        "INTERVIEWED,OFFERED,Y,,,,,,,TOO_FEW_TO_READ",
                        "APPLIED,INTERVIEWED,X,60,6,0.1000,,,,HIGHEST_RATE",
                        "APPLIED,INTERVIEWED,Y,40,2,0.0500,0.50,0.4705,0.90,SMALL_NUMBERS");
    }

    /** S8.3. */
    @Test
    void a_group_of_four_has_no_number_in_the_file() {
        assertThat(lines(Map.of("Z", List.of(4, 1, 0, 0))))
                .filteredOn(line -> line.contains(",Z,"))
                .isNotEmpty()
                .allMatch(line -> line.endsWith(",Z,,,,,,,TOO_FEW_TO_READ"));
    }

    /** What a spreadsheet would compute is shown as the text it is. */
    @Asvs(9)
    @Corpus("E6")
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)"})
    void a_name_is_no_formula(String name) {
        assertThat(lines(Map.of(name, List.of(4, 1, 0, 0))).skip(1)).allMatch(line -> line.contains(",'" + name + ","));
    }

    @Test
    void a_name_with_commas_and_quotation_marks_stays_in_its_cell() {
        assertThat(lines(Map.of("A, \"B\"", List.of(4, 1, 0, 0))).skip(1))
                .allMatch(line -> line.contains(",\"A, \"\"B\"\"\","));
    }

    private static Stream<String> lines(Map<String, List<Integer>> reached) {
        return new String(ImpactSheet.of(new SelectionFlow(STAGES, reached)), StandardCharsets.UTF_8).lines();
    }
}
