package org.ctoportal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.ctoportal.document.BarChart.Bar;
import org.ctoportal.document.html.HtmlBody;
import org.junit.jupiter.api.Test;

class BarChartTest {

    private final Table table = new Table(
            "Means",
            List.of(Column.rowHeading("Skill"), Column.number("Ana & Ben"), Column.number("Cleo"), Column.text("Note")),
            List.of(Row.of("Budget", "4.00", "–", "Cleo was not asked")));
    private final BarChart chart = new BarChart(table, BigDecimal.valueOf(5));

    @Test
    void every_number_of_a_row_is_a_bar_and_what_is_no_number_is_none() {
        assertThat(chart.bars(table.rows().getFirst()))
                .containsExactly(new Bar("Ana & Ben", "4.00", 80), new Bar("Cleo", "–", 0));
    }

    @Test
    void an_amount_is_a_bar_as_well() {
        var cost = new Table(
                "Total",
                List.of(Column.rowHeading("Year"), Column.number("Total")),
                List.of(Row.of("Year 1", "$12,026.50")));

        assertThat(new BarChart(cost, BigDecimal.valueOf(24_053))
                        .bars(cost.rows().getFirst()))
                .containsExactly(new Bar("Total", "$12,026.50", 50));
    }

    @Test
    void the_table_follows_the_bars_and_who_listens_hears_it_alone() {
        var page = HtmlBody.of(
                new Document("Comparison", Locale.US, new Masthead("Maple", "", ""), List.of(chart)),
                RenderOptions.plain(),
                1);

        assertThat(page)
                .containsSubsequence(
                        "<div class=\"bars\" aria-hidden=\"true\">",
                        "Ana &amp; Ben",
                        "style=\"width: 80%\"",
                        "<caption>Means</caption>");
    }

    @Test
    void a_full_bar_has_a_length() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BarChart(table, BigDecimal.ZERO));
    }
}
