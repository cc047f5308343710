package org.ctoportal.salary.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.Charset;
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "112,500\n115,313\n118,196",
                "Salary\r\n$112,500\r\n$115,313\r\n$118,196\r\n",
                "Step,Salary\n1,112,500\n2,115,313\n3,118,196",
                "sep=;\nStep;Pay\n1;112,500.00\n2;115,313.00\n3;118,196.00",
                "Step|Pay\n1|112500|\n2|115313|\n3|118196|",
                "Step\tPay\t\t\n1\t$\u00A0112,500\t\t\n2\tUS$115,313\t\t\n3\tUSD 118,196\t\t\n\t\t\t",
                "Step\t\nStep 1\t112,500 USD\nStep 2\t115,313\nStep 3\t118,196"
            })
    void amounts_as_spreadsheets_give_them_are_read(String text) {
        var reading = AmountSheet.read(text);

        assertThat(reading.remarks()).isEmpty();
        assertThat(reading.lanes())
                .singleElement()
                .satisfies(lane -> assertThat(lane.entered())
                        .usingElementComparator(BigDecimal::compareTo)
                        .containsExactly(new BigDecimal(112500), new BigDecimal(115313), new BigDecimal(118196)));
    }

    @Test
    void commas_that_part_and_group_at_once_are_asked_about() {
        assertThat(AmountSheet.read("1,112,500\n2,115,313").remarks())
                .containsExactly(new Remark(0, "sheetCommas", "", true));
        assertThat(AmountSheet.read("Step,BA,MA\n1,112,500\n2,115,313").isUsable())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\uFEFF", ",,,\n,,,", "\t\n\t"})
    void separators_alone_are_an_empty_sheet(String text) {
        assertThat(AmountSheet.read(text).remarks()).containsExactly(new Remark(0, "sheetEmpty", "", true));
    }

    @Test
    void a_first_line_with_a_wrong_amount_is_no_heading() {
        assertThat(AmountSheet.read("1\tcompetitive\n2\t115313").remarks())
                .containsExactly(new Remark(1, "amount", "competitive", true));
    }

    @Test
    void numbers_may_name_lanes() {
        assertThat(AmountSheet.read("Step\t15\t30\n1\t112500\t115000").lanes())
                .extracting(Lane::name)
                .containsExactly("15", "30");
    }

    @Test
    void half_a_cent_is_no_amount() {
        assertThat(AmountSheet.read("1\t112500.005").remarks())
                .containsExactly(new Remark(1, "amount", "112500.005", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "windows-1252"})
    void a_file_is_read_in_the_encoding_it_was_written_in(String encoding) {
        var text = "Escal\u00F3n\tBase\n1\t112500";
        var marked = "UTF-16LE".equals(encoding) ? "\uFEFF" + text : text;

        assertThat(AmountSheet.textOf(marked.getBytes(Charset.forName(encoding))))
                .endsWith(text);
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
