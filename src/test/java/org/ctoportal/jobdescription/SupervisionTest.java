package org.ctoportal.jobdescription;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ctoportal.testing.CedarHollow;
import org.junit.jupiter.api.Test;

class SupervisionTest {

    @Test
    void who_supervises_nobody_supervises_none() {
        assertThat(new Supervision(List.of()).mode()).isEqualTo("NONE");
        assertThat(new Supervision(List.of()).phrase()).isEmpty();
    }

    @Test
    void one_licensed_position_makes_the_supervision_that_of_licensed_staff() {
        assertThat(new Supervision(CedarHollow.answers().reports()).mode()).isEqualTo("LICENSED");
        assertThat(of(new DirectReport(1, "aide", false)).mode()).isEqualTo("NONLICENSED_ONLY");
    }

    @Test
    void the_positions_read_as_a_phrase() {
        assertThat(new Supervision(CedarHollow.answers().reports()).phrase())
                .isEqualTo("two technology integrators, one network administrator, one systems analyst, "
                        + "four technicians, one administrative assistant and one library aide");
    }

    @Test
    void large_numbers_are_figures() {
        assertThat(of(new DirectReport(12, "aides", false)).phrase()).isEqualTo("twelve aides");
        assertThat(of(new DirectReport(13, "aides", false)).phrase()).isEqualTo("13 aides");
    }

    @Test
    void positions_with_commas_are_set_apart_by_semicolons() {
        assertThat(of(new DirectReport(1, "analyst, data", false), new DirectReport(2, "aides", false))
                        .phrase())
                .isEqualTo("one analyst, data; and two aides");
    }

    private static Supervision of(DirectReport... reports) {
        return new Supervision(List.of(reports));
    }
}
