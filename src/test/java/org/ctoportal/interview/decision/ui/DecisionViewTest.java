package org.ctoportal.interview.decision.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.decision.DecisionRoutes;
import org.ctoportal.interview.decision.HiringDecisionService;
import org.ctoportal.interview.decision.WriteDecision;
import org.ctoportal.interview.panel.Conflict;
import org.ctoportal.interview.score.OthersRatings;
import org.ctoportal.interview.search.CandidateStage;
import org.ctoportal.testing.ScoringDesk;
import org.ctoportal.testing.ScoringDesk.Opened;
import org.ctoportal.testing.SearchDesk;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A decision on the screen: chosen, reasoned, planned, and final. */
class DecisionViewTest extends ViewTest {

    @Autowired
    ScoringDesk desk;

    @Autowired
    HiringDecisionService decisions;

    @Autowired
    SearchDesk searches;

    @Test
    void a_decision_is_written_brought_back_and_made_final() {
        show(scored(), Role.SUPERINTENDENT);
        assertThat(texts()).contains("Nobody is chosen.");
        choose("C-02");
        assertThat(texts()).contains("The reason is missing why it is not somebody ranked as high or higher.");
        _setValue(field("Reasons"), "Has run a merger of two districts");
        _get(Button.class, spec -> spec.withText("Make it final"));
        choose("C-01");
        _click(_find(Button.class, spec -> spec.withText("Bring back")).getFirst());
        assertThat(select().getValue()).isEqualTo("C-02");
        assertThat(field("Reasons").getValue()).isEqualTo("Has run a merger of two districts");

        _click(_get(Button.class, spec -> spec.withText("Make it final")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                .anySatisfy(line -> assertThat(line).startsWith("Final since"));
        assertThat(field("Reasons").isReadOnly()).isTrue();
        _assertNone(Button.class, spec -> spec.withText("Make it final"));
    }

    /** Whoever types on must not have the fields taken away. */
    @Test
    void words_are_kept_without_replacing_a_field() {
        var opened = scored();
        show(opened, Role.HR);
        choose("C-02");
        var reason = field("Reasons");
        var references = field("References");

        _setValue(reason, "Has run a merger of two districts");
        _setValue(references, "Two called");

        assertThat(reason.isAttached()).isTrue();
        assertThat(field("Reasons")).isSameAs(reason);
        assertThat(decisions.get(opened.search()).content())
                .extracting(WriteDecision::chosen, WriteDecision::reason, WriteDecision::references)
                .containsExactly("C-02", "Has run a merger of two districts", "Two called");
        _assertOne(Button.class, spec -> spec.withText("Make it final"));
    }

    @Test
    void a_plan_is_made_from_the_gaps_and_changed_in_words() {
        show(scored(), Role.HR);
        choose("C-01");
        _click(_get(Button.class, spec -> spec.withText("Make a plan from this")));
        assertThat(_find(Button.class, spec -> spec.withText("Remove"))).hasSize(9);

        _click(_find(Button.class, spec -> spec.withText("Remove")).getFirst());

        assertThat(_find(Button.class, spec -> spec.withText("Remove"))).hasSize(8);
    }

    @Test
    void whoever_withdrew_is_said_to_have_at_the_choice_and_blocks_the_end() {
        var opened = scored();
        show(opened, Role.HR);
        choose("C-01");
        searches.move(opened.search(), opened.candidates().getFirst(), CandidateStage.WITHDRAWN, "");

        show(opened, Role.HR);

        assertThat(select().isInvalid()).isTrue();
        assertThat(select().getErrorMessage()).isEqualTo("C-01 Candidate 1 withdrew");
        assertThat(texts()).contains("The chosen candidate is not in the search any more. Choose somebody else.");
        _assertNone(Button.class, spec -> spec.withText("Make it final"));
        _setValue(field("Reasons"), "C-01 withdrew");
        choose("C-02");
        assertThat(select().isInvalid()).isFalse();
        _assertOne(Button.class, spec -> spec.withText("Make it final"));
    }

    @Test
    void whoever_stepped_back_sees_that_somebody_else_decides() {
        var opened = scored();
        var sitting = opened.raters().getLast();
        desk.declare(opened, sitting, List.of(opened.candidates().getFirst()), Conflict.RECUSED);
        districts.seat(sitting.email(), opened.district(), Role.SUPERINTENDENT);
        openAs(sitting.email(), opened.district());

        goTo(DecisionRoutes.of(opened.search()));

        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                .contains("You stepped back from C-01 Candidate 1.");
        _assertNone(TextArea.class);
        _assertNone(Anchor.class, spec -> spec.withText("PDF"));
    }

    private List<String> texts() {
        return _find(ListItem.class).stream()
                .map(one -> one.getElement().getTextRecursively())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Select<String> select() {
        return _get(Select.class, spec -> spec.withLabel("Candidate"));
    }

    private static void choose(String code) {
        _setValue(select(), code);
    }

    private static TextArea field(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    private void show(Opened opened, Role role) {
        openIn(opened.district(), role);
        goTo(DecisionRoutes.of(opened.search()));
    }

    /** The first candidate got 4 everywhere, the second 3. */
    private Opened scored() {
        var opened = desk.open(OthersRatings.WHEN_CLOSED, 2, 2);
        for (var rater : opened.raters()) {
            desk.submit(opened, rater, opened.candidates().get(0), ScoringDesk.all(4));
            desk.submit(opened, rater, opened.candidates().get(1), ScoringDesk.all(3));
        }
        return opened;
    }
}
