package org.ctoportal.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.ctoportal.demo.RemovalPlan.Reference;
import org.junit.jupiter.api.Test;

class RemovalPlanTest {

    @Test
    void what_refers_to_others_goes_before_them_and_other_tables_are_left_alone() {
        var plan = RemovalPlan.of(
                Set.of("paper", "remark", "answer"),
                List.of(
                        new Reference("remark", "paper_id", "paper", false),
                        new Reference("answer", "remark_id", "remark", false),
                        new Reference("answer", "person_id", "person", false)));

        assertThat(plan)
                .containsExactly(
                        "delete from answer where district_id = :district",
                        "delete from remark where district_id = :district",
                        "delete from paper where district_id = :district");
    }

    @Test
    void references_in_a_ring_and_to_the_same_table_are_emptied_first() {
        var plan = RemovalPlan.of(
                Set.of("paper", "cover"),
                List.of(
                        new Reference("paper", "copied_from_id", "paper", true),
                        new Reference("paper", "cover_id", "cover", true),
                        new Reference("cover", "paper_id", "paper", false)));

        assertThat(plan)
                .containsExactly(
                        "update paper set copied_from_id = null where district_id = :district",
                        "update paper set cover_id = null where district_id = :district",
                        "delete from cover where district_id = :district",
                        "delete from paper where district_id = :district");
        assertThatThrownBy(() -> RemovalPlan.of(
                        Set.of("paper", "cover"),
                        List.of(
                                new Reference("paper", "cover_id", "cover", false),
                                new Reference("cover", "paper_id", "paper", false))))
                .isInstanceOf(IllegalStateException.class);
    }
}
