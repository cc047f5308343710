package org.ctoportal.salary.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.ctoportal.salary.calculation.AmountSheet.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmountSheetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Step\tBase\tMaster\n1\t$112,500\t$115,000\n2\t$115,313\t$118,000\n",
                "Step,Base,Master\r\n1,\"112,500\",115000.00\r\n\r\n2,115313,118000\r\n",
                "\uFEFFStep;Base;Master\n1;112500;115000\n2;115313;118000"
            })
    void a_pasted_table_or_a_file_gives_lanes_and_steps(String text) {
        var reading = AmountSheet.read(text);

        assertThat(reading.remarks()).isEmpty();
        assertThat(reading.isUsable()).isTrue();
        assertThat(reading.lanes()).extracting(Lane::name).containsExactly("Base", "Master");
        assertThat(reading.lanes().getLast().entered())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal(115000), new BigDecimal(118000));
    }

    @Test
    void one_column_of_amounts_is_enough() {
        var reading = AmountSheet.read("$112,500\n$115,313".replace(",", ""));

        assertThat(reading.isUsable()).isTrue();
        assertThat(reading.lanes()).singleElement().returns("", Lane::name);
    }

    @Test
    void every_bad_line_is_named_and_nothing_is_usable() {
        var reading = AmountSheet.read("Step\tPay\n1\t112500\n3\t115313\n3\tcompetitive\n4\n");

        assertThat(reading.isUsable()).isFalse();
        assertThat(reading.remarks())
                .containsExactly(
                        new Remark(3, "stepNumber", "3", true),
                        new Remark(4, "amount", "competitive", true),
                        new Remark(5, "cells", "4", true));
    }

    @Test
    void a_step_that_pays_less_than_the_one_before_is_remarked_and_allowed() {
        var reading = AmountSheet.read("Step\tPay\n1\t112500\n2\t111000");

        assertThat(reading.remarks()).containsExactly(new Remark(3, "falls", "111000", false));
        assertThat(reading.isUsable()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n ", "Step\tPay", "\"1,2", "=1+1", "-5", "0", "99999999"})
    void what_holds_no_amounts_is_refused(String text) {
        assertThat(AmountSheet.read(text).isUsable()).isFalse();
        assertThat(AmountSheet.read(text).remarks()).isNotEmpty();
    }

    @Test
    void a_sheet_larger_than_any_schedule_is_refused() {
        assertThat(AmountSheet.read("1\n".repeat(61)).remarks()).containsExactly(new Remark(0, "steps", "", true));
        assertThat(AmountSheet.read("1\t".repeat(30) + "1").remarks()).contains(new Remark(0, "lanes", "", true));
        assertThat(AmountSheet.read("1".repeat(AmountSheet.LONGEST + 1)).remarks())
                .isEqualTo(List.of(new Remark(0, "sheetLong", "", true)));
    }
}
