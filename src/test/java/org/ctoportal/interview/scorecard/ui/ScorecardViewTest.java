package org.ctoportal.interview.scorecard.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ctoportal.testing.ScoringDesk.all;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouterLink;
import jakarta.persistence.EntityManagerFactory;
import java.util.concurrent.atomic.AtomicInteger;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.score.OthersRatings;
import org.ctoportal.interview.scorecard.ScorecardRoutes;
import org.ctoportal.testing.PortalClient;
import org.ctoportal.testing.ScoringDesk;
import org.ctoportal.testing.Statements;
import org.ctoportal.testing.TwoDistricts;
import org.ctoportal.testing.UidlClient;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

class ScorecardViewTest extends ViewTest {

    @LocalServerPort
    int port;

    @Autowired
    ScoringDesk desk;

    @Autowired
    EntityManagerFactory factory;

    @Test
    void a_panelist_finds_the_candidates_with_how_far_each_is() {
        var opened = desk.open(OthersRatings.WHEN_CLOSED, 2, 2);
        desk.submit(opened, opened.rater(), opened.candidate(), all(4));
        openAs(opened.rater().email(), opened.district());

        goTo(ScorecardRoutes.of(opened.search()));

        assertThat(_find(Span.class, spec -> spec.withClasses("scorecard-standing")))
                .extracting(Span::getText)
                .containsExactly("Submitted", "0 of 10 scored");
        _assertOne(RouterLink.class, spec -> spec.withText("Score C-02"));
    }

    /** One element, whatever the number of questions. */
    @Test
    void a_scorecard_is_one_element_within_its_bounds() {
        var opened = desk.open(OthersRatings.WHEN_CLOSED, 1, 3);
        desk.begin(opened, opened.rater(), opened.candidate());
        openAs(opened.rater().email(), opened.district());
        var address = ScorecardRoutes.of(opened.search(), opened.candidate());
        goTo(ScorecardRoutes.of(opened.search()));

        var asked = Statements.of(factory, () -> goTo(address));

        _assertOne(Scorecard.class);
        var browser = new PortalClient(port);
        browser.signIn(opened.rater().email(), TwoDistricts.PASSWORD);
        var sent = UidlClient.open(browser).goTo(address).length();
        assertThat(new Cost(nodes(), sent, asked))
                .satisfies(cost -> assertThat(cost.nodes).as("%s", cost).isLessThanOrEqualTo(30))
                .satisfies(cost -> assertThat(cost.bytes).isLessThanOrEqualTo(20_000))
                .satisfies(cost -> assertThat(cost.statements).isLessThanOrEqualTo(17));
    }

    @Test
    void human_resources_open_a_scorecard_again_with_a_reason_and_see_no_number() {
        var opened = desk.open(OthersRatings.WHEN_CLOSED, 1, 2);
        desk.submit(opened, opened.rater(), opened.candidate(), all(4));
        openIn(opened.district(), Role.HR);

        goTo(ScorecardRoutes.scoringOf(opened.search()));
        assertThat(_find(Span.class, spec -> spec.withClasses("scorecard-standing")))
                .extracting(Span::getText)
                .containsExactly("Submitted", "Questions done: 0");
        _click(_get(Button.class, spec -> spec.withText("Open again")));
        var confirm = _find(Button.class, spec -> spec.withText("Open again")).getLast();
        _click(confirm);
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        _get(TextArea.class).setValue("Two questions were swapped");
        _click(confirm);

        assertThat(_find(Span.class, spec -> spec.withClasses("scorecard-standing")))
                .extracting(Span::getText)
                .containsExactly("Questions done: 10", "Questions done: 0");
    }

    @Test
    void the_chair_lets_a_member_score_again_who_reads_by_whom_and_why() {
        var opened = desk.open(OthersRatings.WHEN_CLOSED, 1, 2);
        var other = opened.raters().get(1);
        desk.actAsHr(opened);
        desk.lead(opened, opened.rater());
        desk.submit(opened, other, opened.candidate(), all(4));
        openAs(opened.rater().email(), opened.district());
        goTo(ScorecardRoutes.of(opened.search()));

        _click(_get(Button.class, spec -> spec.withText("Open again")));
        _get(TextArea.class).setValue("Two questions were swapped");
        _click(_find(Button.class, spec -> spec.withText("Open again")).getLast());
        _assertNone(Button.class, spec -> spec.withText("Open again"));

        openAs(other.email(), opened.district());
        goTo(ScorecardRoutes.of(opened.search()));
        assertThat(_get(Span.class, spec -> spec.withClasses("scorecard-standing"))
                        .getText())
                .isEqualTo("Opened again, 10 of 10 scored");
        _assertNone(H2.class);
        goTo(ScorecardRoutes.of(opened.search(), opened.candidate()));
        assertThat(_get(Paragraph.class, spec -> spec.withClasses("scorecard-reopened"))
                        .getText())
                .startsWith("Opened again by Rater 1 on ")
                .endsWith(" because: Two questions were swapped");
    }

    private record Cost(int nodes, int bytes, long statements) {}

    private static int nodes() {
        var nodes = new AtomicInteger();
        UI.getCurrent().getElement().getNode().visitNodeTree(node -> nodes.incrementAndGet());
        return nodes.get();
    }
}
