package org.ctoportal.interview.panel.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.panel.AddMember;
import org.ctoportal.interview.panel.Conflict;
import org.ctoportal.interview.panel.PanelRoutes;
import org.ctoportal.interview.panel.PanelSeatService;
import org.ctoportal.interview.panel.PanelService;
import org.ctoportal.interview.search.CandidateStage;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.SearchDesk;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A panel on the screen: for human resources, and for a member. */
class PanelViewTest extends ViewTest {

    @Autowired
    SearchDesk desk;

    @Autowired
    PanelService panel;

    @Autowired
    PanelSeatService seats;

    private DistrictId district;
    private SearchId search;

    @BeforeEach
    void begin() {
        district = districts.another(CedarHollow.facts());
        search = desk.begun(district);
        var avery = desk.candidate(search, "Avery Stone");
        desk.bringTo(search, avery, CandidateStage.SCREENED);
    }

    @Test
    void somebody_without_an_account_is_added_and_gets_a_card_once() {
        openIn(district, Role.HR);
        goTo(PanelRoutes.panelOf(search));
        assertThat(_get(H2.class).getText()).isEqualTo("Nobody is on the panel yet");
        click("Add a member");
        click("Add");
        var name = _get(TextField.class, spec -> spec.withLabel("Name"));
        assertThat(name.getErrorMessage()).isEqualTo("A name is needed.");
        _setValue(name, "Pat Reyes");
        _setValue(_get(TextField.class, spec -> spec.withLabel("E-mail")), "pat@example.org");
        click("Add");
        assertThat(_get(H2.class).getText()).isEqualTo("Pat Reyes");
        assertThat(facts()).contains("No code yet", "Not signed yet");

        click("Access cards");

        var code = _find(Span.class).stream()
                .map(Span::getText)
                .filter(text -> text.matches("(\\w{4}-){3}\\w{4}"))
                .findFirst()
                .orElseThrow();
        assertThat(_get(TextArea.class).getValue()).contains("Pat Reyes", "/panel", code);
        assertThat(_find(Anchor.class))
                .anySatisfy(anchor -> assertThat(anchor.getHref()).startsWith("mailto:pat@example.org?subject="));
        click("Done");
        assertThat(facts()).contains("not used yet").doesNotContain(code);
        _assertNone(TextArea.class);
    }

    @Test
    void who_may_only_read_changes_nothing() {
        panel.add(search, new AddMember("Pat Reyes", "", null));
        openIn(district, Role.SUPERINTENDENT);

        goTo(PanelRoutes.panelOf(search));

        assertThat(_get(H2.class).getText()).isEqualTo("Pat Reyes");
        _assertNone(Button.class, spec -> spec.withText("Add a member"));
        _assertNone(Button.class, spec -> spec.withText("Access cards"));
    }

    @Test
    void a_member_signs_declares_and_steps_back() {
        panel.add(search, new AddMember("Panel member", "", districts.personIn(district, Role.PANELIST)));
        openIn(district, Role.PANELIST);
        goTo(PanelRoutes.seatOf(search));
        click("Sign");
        assertThat(signature().getErrorMessage()).isEqualTo("Type your full name to sign.");
        _setValue(signature(), "Panel Member");
        click("Sign");
        assertThat(_get(H2.class).getText()).isEqualTo("Do you know any of them?");

        click("Sign the declaration");
        var choice = conflict();
        assertThat(choice.getLabel()).isEqualTo("C-01 · Avery Stone");
        assertThat(choice.getErrorMessage()).isEqualTo("Choose one of these.");
        _setValue(choice, Conflict.RECUSED);
        _setValue(signature(), "Panel Member");
        click("Sign the declaration");
        var explanation = _get(TextArea.class);
        assertThat(explanation.getErrorMessage()).isEqualTo("Say in a few words what the connection is.");
        _setValue(explanation, "She was my supervisor.");
        click("Sign the declaration");

        assertThat(_find(Span.class).stream().map(Span::getText)).contains("C-01", "You stepped back");
        assertThat(seats.seat(search).recused()).hasSize(1);
        assertThat(_find(Anchor.class).stream().map(Anchor::getText)).contains("Briefing sheet");
    }

    @Test
    void somebody_without_a_seat_finds_nothing() {
        openIn(district, Role.BOARD_SECRETARY);

        for (var address : List.of(PanelRoutes.seatOf(search), PanelRoutes.briefingOf(search), "panel/x")) {
            goTo(address);
            assertThat(_get(H1.class).getText()).as(address).isEqualTo("There is nothing here");
        }
    }

    @Test
    void the_board_counts_who_signed() {
        panel.add(search, new AddMember("Pat Reyes", "", null));
        openIn(district, Role.HR);

        goTo(PanelRoutes.panelOf(search));

        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                .anyMatch(text -> text.startsWith("0 of 1 signed."));
    }

    private static TextField signature() {
        return _get(TextField.class, spec -> spec.withLabel("Your full name"));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Conflict> conflict() {
        return _get(RadioButtonGroup.class);
    }

    private static String facts() {
        return _get(DescriptionList.class).getElement().getTextRecursively();
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
