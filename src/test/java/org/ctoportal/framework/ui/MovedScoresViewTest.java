package org.ctoportal.framework.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Location;
import org.ctoportal.framework.FrameworkRoutes;
import org.ctoportal.framework.ScoreMove;
import org.ctoportal.framework.store.MoreTemplates;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Scores of a self-assessment whose scale of five levels becomes one of four. */
@Transactional
class MovedScoresViewTest extends ViewTest {

    private static final String FRAMEWORK = "K12-CTO-STARTER";

    @Autowired
    MoreTemplates more;

    @Test
    void scores_are_stretched_and_each_shows_its_sum() {
        openWithFourLevels();

        _setValue(scores(), "1 3\n5");

        assertThat(table())
                .contains("1 + (3 − 1) × 3 ÷ 4 = 2.5")
                .contains("1 + (5 − 1) × 3 ÷ 4 = 4")
                .endsWith("97.5Total");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    KEEP  | 5kept, though the new scale does not reach it | 77Total
                    CLAMP | 54nearest end of the new scale                | 76Total
                    RESET | 5–to be given anew                            | 70Total
                    """)
    void any_other_way_is_shown_with_both_totals(ScoreMove move, String row, String totals) {
        openWithFourLevels();
        _setValue(scores(), "2 5");

        choose(move);

        assertThat(table()).contains(row).endsWith(totals);
    }

    @Test
    void what_is_no_number_is_named_and_the_others_are_moved() {
        openWithFourLevels();

        _setValue(scores(), "3, four 2");

        assertThat(scores().isInvalid()).isTrue();
        assertThat(scores().getErrorMessage()).contains("four");
        assertThat(table()).endsWith("54.25Total");
    }

    @Test
    void where_no_scale_got_other_levels_there_is_nothing_to_move() {
        more.framework();
        open();

        _assertNone(MovedScoresPanel.class);
    }

    private void openWithFourLevels() {
        more.add("framework-content.yaml", text -> {
            var at = text.indexOf("  self_assessment:");
            var rest =
                    text.substring(at).replaceFirst("max: 5", "max: 4").replaceFirst("(?m)^ +- \\{level: 5, .*\\n", "");
            return text.substring(0, at) + rest;
        });
        open();
    }

    private void open() {
        openAs(Role.HR);
        var location = new Location(FrameworkRoutes.differenceOf(FRAMEWORK, "1.0.0", MoreTemplates.NUMBER));
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private static TextArea scores() {
        return _get(TextArea.class, spec -> spec.withLabel("Scores"));
    }

    @SuppressWarnings("unchecked")
    private static void choose(ScoreMove move) {
        _setValue(
                (RadioButtonGroup<ScoreMove>)
                        _get(RadioButtonGroup.class, spec -> spec.withLabel("What becomes of the scores")),
                move);
    }

    private static String table() {
        return _get(NativeTable.class).getElement().getTextRecursively();
    }
}
