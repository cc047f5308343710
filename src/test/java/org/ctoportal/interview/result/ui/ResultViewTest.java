package org.ctoportal.interview.result.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.panel.Conflict;
import org.ctoportal.interview.result.ResultRoutes;
import org.ctoportal.interview.result.ScenarioFour;
import org.ctoportal.interview.score.Explanation.Given;
import org.ctoportal.testing.ScoringDesk;
import org.ctoportal.testing.ScoringDesk.Opened;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Scenarios S4 to S6 through the screens of the result. */
class ResultViewTest extends ViewTest {

    @Autowired
    ScoringDesk desk;

    /** S4.2. */
    @Test
    void until_everybody_is_done_the_screen_says_who_and_no_number() {
        var opened = ScenarioFour.open(desk);
        ScenarioFour.submit(desk, opened, 0, 0);
        ScenarioFour.submit(desk, opened, 0, 1);
        show(opened, Role.HR);

        assertThat(rows("How far the panel is"))
                .containsExactly(
                        "C-01 Avery | 2 of 3 submitted",
                        "C-02 Blake | 0 of 3 submitted",
                        "C-03 Casey | 0 of 3 submitted",
                        "C-04 Drew | 0 of 3 submitted");
        _assertNone(Svg.class);
        assertThat(_find(NativeTable.class)).hasSize(1);
    }

    /** S4, S5.1, S5.2, S5.7 and S5.8. */
    @Test
    void ranks_talk_and_tie_come_out_on_the_screen() {
        var opened = ScenarioFour.scored(desk);
        show(opened, Role.HR);
        assertThat(rows("Ranking"))
                .extracting(row -> row.replaceAll("Explain.*? \\|", "|"))
                .satisfies(rows -> {
                    assertThat(rows.get(0)).startsWith("1 | C-03 Casey | 3.94").contains("78.87%", "3 of 3 raters");
                    assertThat(rows.get(1)).startsWith("2 | C-01 Avery | 3.91").contains("78.27%");
                    assertThat(rows.get(2)).startsWith("3 | C-02 Blake | 3.48").contains("69.60%");
                    assertThat(rows.get(3)).startsWith("4 | C-04 Drew | 2.93").contains("58.60%");
                });
        assertThat(rows("To talk about")).hasSize(2).satisfies(rows -> {
            assertThat(rows.getFirst()).contains("C-03 Casey", "Novak 2", "Reyes 3", "Whitfield 4");
            assertThat(rows.getLast()).contains("C-04 Drew", "Novak 5", "Reyes 3", "Whitfield 4");
        });
        assertThat(rows("How strict each rater is"))
                .containsExactlyInAnyOrder(
                        "Reyes | 3.500 | -0.075 | Near the panel",
                        "Whitfield | 3.950 | +0.375 | Near the panel",
                        "Novak | 3.275 | -0.300 | Near the panel");

        revise(0, "Whitfield", 3, "The example was of one school only");
        revise(0, "Novak", 4, "No result was named");

        assertThat(texts(Paragraph.class)).contains("No answer was seen two levels or more apart.");
        assertThat(rows("Ranking").get(0))
                .contains("C-03 Casey | 3.91", "Same total as C-01 Avery; decided by: The score in ");
        assertThat(rows("Ranking").get(3)).contains("C-04 Drew | 2.89");
        assertThat(texts(ListItem.class))
                .anySatisfy(line -> assertThat(line)
                        .contains("Whitfield changed 4 to 3. Reason: The example was of one school only"));
    }

    /** S4.1, S5.3 to S5.6. */
    @Test
    void what_if_is_only_looked_at_and_agreement_is_worked_out_when_asked() {
        var opened = ScenarioFour.scored(desk);
        show(opened, Role.SUPERINTENDENT);
        _assertNone(Button.class, spec -> spec.withText("Record a change"));
        _assertNone(Button.class, spec -> spec.withText("Drop a question"));

        choose("Suppose", "");
        assertThat(rows("Every question counted the same"))
                .contains(
                        "C-01 Avery | Rank 2, 3.9133 | Rank 2, 3.8667", "C-03 Casey | Rank 1, 3.9433 | Rank 1, 3.8667");
        assertThat(rows("Ranking").getFirst()).contains("3.94");

        assertThat(_find(NativeTable.class, spec -> spec.withAttribute("aria-label", "How far the raters agree")))
                .isEmpty();
        click("Work it out");
        assertThat(rows("How far the raters agree"))
                .anySatisfy(row -> assertThat(row).startsWith("Exact agreement | 0.2500 |"))
                .anySatisfy(row -> assertThat(row).startsWith("ICC(2,1) of totals | 0.6418 | Moderate."))
                .anySatisfy(row -> assertThat(row).startsWith("ICC(2,3) of totals | 0.8431 | Good."))
                .anySatisfy(row -> assertThat(row).startsWith("ICC(3,1) of totals | 0.9714 | Excellent."))
                .anySatisfy(row -> assertThat(row).startsWith("ICC(2,1) of answers | 0.6443 |"))
                .anySatisfy(row ->
                        assertThat(row).startsWith("Krippendorff’s alpha, ordinal | 0.6406 | Too low (below 0.667)."))
                .anySatisfy(row -> assertThat(row).startsWith("Weighted kappa, mean of all pairs | 0.6445 |"))
                .anySatisfy(row -> assertThat(row).startsWith("Fleiss’ kappa | 0.2465 |"));
        assertThat(texts(Paragraph.class))
                .contains("The raters rank candidates alike but differ in how strict they are.")
                .contains("Mean squares of the totals: between candidates 0.674911, between raters 0.477808, rest"
                        + " 0.006553.");
    }

    /** S4.3 and S6.1. */
    @Test
    void a_total_is_explained_step_by_step() {
        var opened = ScenarioFour.scored(desk);
        desk.declare(opened, opened.raters().get(2), List.of(opened.candidates().get(1)), Conflict.RECUSED);
        desk.actAsHr(opened);
        openIn(opened.district(), Role.HR);
        goTo(ResultRoutes.of(opened.search(), opened.candidates().get(1)));

        assertThat(_get(H1.class).getText()).isEqualTo("How the total of C-02 Blake comes about");
        assertThat(rows("Step by step").getFirst())
                .isEqualTo("1. Leadership and Vision | 15% | (3 + 4) ÷ 2 | 3.5 | 0.525");
        assertThat(texts(ListItem.class))
                .contains(
                        "Add up the last column: 3.655",
                        "Divide the first by the second: 3.655, shown as 3.66",
                        "2 of 3 raters; 1 recused")
                .contains("In percent of 5: 3.655 × 100 ÷ 5 = 73.10%");
        assertThat(rows("Every rating").getFirst()).contains("recused");

        goTo(ResultRoutes.of(opened.search()));
        assertThat(texts(Paragraph.class))
                .anySatisfy(note -> assertThat(note)
                        .startsWith("C-02 Blake was rated by a different set of raters; the recused rater’s mean on"
                                + " other candidates is lower than the panel’s."));
    }

    @Test
    void a_question_is_dropped_with_a_reason() {
        var opened = ScenarioFour.scored(desk);
        show(opened, Role.HR);
        click("Drop a question");
        click("Drop it for everybody");
        assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo("A reason is needed. It stays in the record.");
        _setValue(_get(TextArea.class), "It was read in two ways");
        click("Drop it for everybody");

        _assertNone(Dialog.class);
        assertThat(texts(ListItem.class)).anySatisfy(line -> assertThat(line).contains("It was read in two ways"));
        click("Let it count again");
        assertThat(rows("Ranking").getFirst()).contains("3.94");
    }

    @Test
    void whose_ratings_stay_after_leaving_is_marked_and_can_be_set_aside_for_everybody() {
        var opened = ScenarioFour.scored(desk);
        desk.takeOff(opened, opened.raters().get(2));
        show(opened, Role.HR);
        assertThat(texts(ListItem.class)).anySatisfy(line -> assertThat(line).startsWith("Novak (left the panel on "));
        assertThat(rows("Ranking").getFirst()).startsWith("1 | C-03 Casey | 3.94");

        click("Set aside");
        click("Set it aside for everybody");
        assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo("A reason is needed. It stays in the record.");
        _setValue(_get(TextArea.class), "Heard the interviews in part only");
        click("Set it aside for everybody");

        assertThat(rows("Ranking").getFirst())
                .startsWith("1 | C-01 Avery | 4.11")
                .contains("2 of 3 raters; 1 set aside");
        assertThat(texts(ListItem.class))
                .anySatisfy(line -> assertThat(line)
                        .contains("Set aside for every candidate: Novak. Reason: Heard the interviews in part only"));
        click("Let it count again");
        assertThat(rows("Ranking").getFirst()).startsWith("1 | C-03 Casey | 3.94");
    }

    @Test
    void whoever_stepped_back_reads_a_result_without_the_candidate_and_changes_nothing() {
        var opened = ScenarioFour.scored(desk);
        var sitting = opened.raters().get(2);
        desk.declare(opened, sitting, List.of(opened.candidates().get(2)), Conflict.RECUSED);
        districts.seat(sitting.email(), opened.district(), Role.HR);
        openAs(sitting.email(), opened.district());

        goTo(ResultRoutes.of(opened.search()));
        assertThat(texts(Paragraph.class)).contains("You stepped back from C-03 Casey.");
        assertThat(rows("Ranking"))
                .hasSize(3)
                .first()
                .satisfies(row -> assertThat(row).startsWith("1 | C-01 Avery | 3.91"));
        _assertNone(Button.class, spec -> spec.withText("Drop a question"));
        _assertNone(Button.class, spec -> spec.withText("Record a change"));

        goTo(ResultRoutes.of(opened.search(), opened.candidates().get(2)));
        assertThat(_get(H1.class).getText()).isEqualTo("C-03 Casey");
        assertThat(texts(Paragraph.class)).contains("What the panel gave this candidate is not shown to you.");
        _assertNone(NativeTable.class);
    }

    private void revise(int row, String rater, int level, String reason) {
        _click(_find(Button.class, spec -> spec.withText("Record a change")).get(row));
        @SuppressWarnings("unchecked")
        Select<Given> who = _get(Select.class, spec -> spec.withLabel("Rater who changes a rating"));
        who.setValue(who.getListDataView()
                .getItems()
                .filter(given -> given.rater().equals(rater))
                .findFirst()
                .orElseThrow());
        @SuppressWarnings("unchecked")
        Select<Integer> what = _get(Select.class, spec -> spec.withLabel("New rating"));
        what.setValue(level);
        _setValue(_get(TextArea.class), reason);
        click("Record it");
    }

    private static void choose(String label, String value) {
        @SuppressWarnings("unchecked")
        Select<String> select = _get(Select.class, spec -> spec.withLabel(label));
        select.setValue(value);
    }

    private void show(Opened opened, Role role) {
        openIn(opened.district(), role);
        goTo(ResultRoutes.of(opened.search()));
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static <T extends Component & HasText> List<String> texts(Class<T> type) {
        return _find(type).stream()
                .map(one -> one.getElement().getTextRecursively())
                .toList();
    }

    /** What the rows of a table say, cell by cell. */
    private static List<String> rows(String table) {
        return _find(_get(NativeTable.class, spec -> spec.withAttribute("aria-label", table)), NativeTableRow.class)
                .stream()
                .skip(1)
                .map(row -> String.join(
                        " | ",
                        row.getChildren()
                                .map(cell -> cell.getElement().getTextRecursively())
                                .toList()))
                .toList();
    }
}
