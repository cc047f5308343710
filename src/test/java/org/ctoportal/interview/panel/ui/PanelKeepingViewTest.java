package org.ctoportal.interview.panel.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.panel.AddMember;
import org.ctoportal.interview.panel.MemberSummary;
import org.ctoportal.interview.panel.PanelRole;
import org.ctoportal.interview.panel.PanelRoutes;
import org.ctoportal.interview.panel.PanelService;
import org.ctoportal.interview.search.CandidateStage;
import org.ctoportal.interview.search.InterviewCandidates.Interviewed;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.SearchDesk;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What human resources do about the members of a panel, on the screen. */
class PanelKeepingViewTest extends ViewTest {

    @Autowired
    SearchDesk desk;

    @Autowired
    PanelService panel;

    private DistrictId district;
    private SearchId search;

    @BeforeEach
    void begin() {
        district = districts.another(CedarHollow.facts());
        search = desk.begun(district);
        desk.bringTo(search, desk.candidate(search, "Avery Stone"), CandidateStage.SCREENED);
        panel.add(search, new AddMember("Pat Reyes", "", null, PanelRole.TEACHER));
        openIn(district, Role.HR);
        goTo(PanelRoutes.panelOf(search));
    }

    @Test
    void a_recusal_is_recorded_and_shown_with_who_recorded_it() {
        choose("Record a recusal");
        click("Record it");
        var candidate = candidate();
        assertThat(candidate.getErrorMessage()).isEqualTo("Choose one of these.");
        var avery = candidate.getListDataView().getItem(0);
        assertThat(avery.name()).isEqualTo("Avery Stone");
        _setValue(candidate, avery);
        click("Record it");
        var reason = _get(TextArea.class, spec -> spec.withLabel("Reason"));
        assertThat(reason.getErrorMessage()).isEqualTo("Say in a few words what the connection is.");

        _setValue(reason, "Called today: a cousin.");
        click("Record it");

        _assertNone(Dialog.class);
        assertThat(texts(ListItem.class))
                .anyMatch(text -> text.startsWith("C-01, stepped back, recorded by human resources (HR C, ")
                        && text.endsWith("): “Called today: a cousin.”"));
        openIn(district, Role.SUPERINTENDENT);
        goTo(PanelRoutes.panelOf(search));
        assertThat(texts(ListItem.class)).noneMatch(text -> text.contains("cousin"));
    }

    @Test
    void pasted_members_are_looked_at_line_by_line_and_added_with_one_click() {
        click("Add several");
        var text = _get(TextArea.class, spec -> spec.withLabel("One person per line"));
        _setValue(text, "Kim Alder, kim@example.org\nPat Reyes\nNobody, nowhere@");
        assertThat(texts(Span.class))
                .contains(
                        "1. Kim Alder, kim@example.org",
                        "Will need an access card",
                        "This person is on the panel already.",
                        "This is no e-mail address, such as name@example.org.");
        assertThat(_get(Button.class, spec -> spec.withText("Add 1 member")).isEnabled())
                .isFalse();

        _setValue(text, "Kim Alder, kim@example.org\nZoe Ruiz");
        _setValue(role("Role of all of them"), PanelRole.TEACHER);
        click("Add 2 members");

        assertThat(texts(H2.class)).containsExactly("Kim Alder", "Pat Reyes", "Zoe Ruiz");
        assertThat(texts(Paragraph.class))
                .anyMatch(words -> words.contains("All members have the same role: Teacher."));
    }

    @Test
    void address_and_role_are_changed_at_the_member() {
        choose("Change address or role");
        var email = _get(TextField.class, spec -> spec.withLabel("E-mail"));
        _setValue(email, "pat@");
        click("Save");
        assertThat(email.getErrorMessage()).isEqualTo("This is no e-mail address, such as name@example.org.");

        _setValue(email, "pat@example.org");
        _setValue(role("Role on the panel"), PanelRole.BOARD);
        click("Save");

        assertThat(texts(Span.class)).contains("Board member");
        assertThat(panel.members(search)).extracting(MemberSummary::email).containsExactly("pat@example.org");
    }

    private static void choose(String caption) {
        var item = _get(MenuBar.class).getItems().getFirst().getSubMenu().getItems().stream()
                .filter(one -> one.getText().equals(caption))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(item, new ClickEvent<>(item));
    }

    @SuppressWarnings("unchecked")
    private static Select<Interviewed> candidate() {
        return _get(Select.class, spec -> spec.withLabel("Candidate"));
    }

    private static RoleField role(String label) {
        return _get(RoleField.class, spec -> spec.withLabel(label));
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static <T extends Component & HasText> List<String> texts(Class<T> type) {
        return _find(type).stream().map(HasText::getText).toList();
    }
}
