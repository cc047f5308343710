package org.ctoportal.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkLanesTest {

    @Test
    void marks_of_one_place_stand_above_each_other() {
        assertThat(MarkLanes.of(List.of(50.0, 50.0, 50.0), 12)).containsExactly(0, 1, 2);
    }

    @Test
    void what_is_far_enough_apart_stays_on_the_line() {
        assertThat(MarkLanes.of(List.of(50.0, 62.0, 90.0, 74.0), 12)).containsExactly(0, 0, 0, 0);
    }

    @Test
    void the_lowest_free_lane_is_taken() {
        assertThat(MarkLanes.of(List.of(50.0, 55.0, 65.0, 52.0), 12)).containsExactly(0, 1, 0, 2);
    }

    @Test
    void who_has_no_number_takes_no_place() {
        assertThat(MarkLanes.of(Arrays.asList(50.0, null, 50.0), 12)).containsExactly(0, 0, 1);
    }
}
