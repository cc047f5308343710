package org.ctoportal.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scenario S1: eight candidates for a position with ten reports, two of them licensed. What is only to be known does not count. */
class SupervisionTableTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Scope HIRING = Scope.of("DECISION_MEMO", "SUPERVISION_CHECK");

    private record Report(String position, boolean licensed) {}

    private static final List<Report> REPORTS = List.of(
            new Report("Technology integrator 1", true),
            new Report("Technology integrator 2", true),
            new Report("Network administrator", false),
            new Report("Systems analyst", false),
            new Report("Technician 1", false),
            new Report("Technician 2", false),
            new Report("Technician 3", false),
            new Report("Technician 4", false),
            new Report("Administrative assistant", false),
            new Report("Library aide", false));

    private final RuleBook book = StarterRules.book();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A | CETL ENT-CISCO  | ERROR | WI-SUP-HOLDER
            B | WI-LIC-34.066   | PASS  |
            C | WI-LIC-92       | PASS  |
            D |                 | ERROR | WI-SUP-HOLDER
            E | WI-LIC-34.072   | WARN  | WI-SUP-PC-ONLY
            F | WI-LIC-34.068   | PASS  |
            G | WI-LIC-34.071   | PASS  |
            H | WI-EE-EVALUATOR | ERROR | WI-SUP-HOLDER
            """)
    void each_candidate_comes_out_as_in_the_table(String candidate, String active, String result, String code) {
        var findings = of(active == null ? List.of() : List.of(active.split(" ")), REPORTS);

        if (result.equals("PASS")) {
            assertThat(findings).isEmpty();
        } else {
            assertThat(findings).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo(code);
                assertThat(finding.severity()).isEqualTo(Severity.valueOf(result));
                assertThat(finding.subjects()).containsExactly("Technology integrator 1", "Technology integrator 2");
                assertThat(finding.message())
                        .contains("Technology integrator 1 and Technology integrator 2")
                        .doesNotContain("Network", "analyst", "Technician", "assistant", "aide");
            });
        }
    }

    @Test
    void nobody_needs_a_license_for_the_eight_others() {
        assertThat(of(
                        List.of(),
                        REPORTS.stream().filter(report -> !report.licensed()).toList()))
                .isEmpty();
    }

    @Test
    void another_state_asks_nothing() {
        var facts = book.facts(Map.of(
                "district.state",
                "IL",
                "district.organization_type",
                "PUBLIC_DISTRICT",
                "position.licensed_reports",
                List.of("Technology integrator 1"),
                "holder.active_credential_codes",
                List.of()));

        assertThat(book.check(HIRING, DAY, facts).findings()).isEmpty();
    }

    private List<Finding> of(List<String> active, List<Report> reports) {
        var facts = book.facts(Map.of(
                "district.state",
                "WI",
                "district.organization_type",
                "PUBLIC_DISTRICT",
                "position.licensed_reports",
                licensed(reports),
                "holder.active_credential_codes",
                active));
        return book.check(HIRING, DAY, facts).findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList();
    }

    private static List<String> licensed(List<Report> reports) {
        return Stream.of(reports)
                .flatMap(List::stream)
                .filter(Report::licensed)
                .map(Report::position)
                .toList();
    }
}
