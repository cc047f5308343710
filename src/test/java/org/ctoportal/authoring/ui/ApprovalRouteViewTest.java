package org.ctoportal.authoring.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Map;
import org.ctoportal.authoring.AuthoringRoutes;
import org.ctoportal.authoring.approval.ApprovalRouteService;
import org.ctoportal.authoring.approval.Party;
import org.ctoportal.authoring.approval.Route;
import org.ctoportal.authoring.approval.Signer;
import org.ctoportal.authoring.approval.Stage;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ApprovalRouteViewTest extends ViewTest {

    private static final String KIND = "JOB_DESCRIPTION";

    @Autowired
    ApprovalRouteService routes;

    private DistrictId district;
    private Route usual;

    @BeforeEach
    void open() {
        district = districts.another(Map.of());
        openIn(district, Role.SUPERINTENDENT);
        usual = routes.of(KIND);
        goTo(AuthoringRoutes.ROUTES);
    }

    @Test
    void the_usual_route_can_be_seen_and_saved_as_it_is() {
        assertThat(_find(StageInput.class)).hasSize(2);
        click("Save");

        assertThat(routes.of(KIND)).isEqualTo(usual);
    }

    @Test
    void a_step_of_several_asks_them_at_the_same_time_and_needs_some_of_them() {
        var first = _find(StageInput.class).getFirst();
        _click(_get(first, Button.class, spec -> spec.withText("Ask somebody else at the same time")));
        click("Save");
        assertThat(routes.of(KIND))
                .as("nothing is saved while nobody is chosen")
                .isEqualTo(usual);
        assertThat(selects(first).get(2).getErrorMessage()).isEqualTo("Choose who is asked.");

        _setValue(selects(first).get(2), named("Board secretary"));
        _setValue(_get(first, IntegerField.class), 3);
        click("Save");
        assertThat(_get(first, IntegerField.class).isInvalid()).isTrue();
        _setValue(_get(first, IntegerField.class), 1);
        click("Save");

        assertThat(routes.of(KIND).stages().getFirst())
                .isEqualTo(
                        new Stage(List.of(Signer.of(Party.of(Role.HR)), Signer.of(Party.of(Role.BOARD_SECRETARY))), 1));
    }

    @Test
    void a_person_and_a_deputy_can_be_chosen_and_the_usual_route_comes_back() {
        var first = _find(StageInput.class).getFirst();
        _setValue(selects(first).get(0), named("HR C"));
        _setValue(selects(first).get(1), named("BOARD_SECRETARY C"));
        click("Save");

        var signer = routes.of(KIND).stages().getFirst().signers().getFirst();
        assertThat(signer.who().person()).isEqualTo(districts.personIn(district, Role.HR));
        assertThat(signer.deputy()).isEqualTo(named("BOARD_SECRETARY C"));
        click("Back to the usual route");
        assertThat(routes.of(KIND)).isEqualTo(usual);
    }

    @Test
    void steps_are_added_and_removed_and_one_always_stays() {
        click("Add a step");
        assertThat(_find(StageInput.class)).hasSize(3);
        for (var stage : _find(StageInput.class).subList(0, 2)) {
            _click(_get(stage, Button.class, spec -> spec.withText("Remove this step")));
        }

        assertThat(_find(StageInput.class)).hasSize(1);
        _assertNone(Button.class, spec -> spec.withText("Remove this step"));
        _assertNone(Button.class, spec -> spec.withText("Remove"));
    }

    @SuppressWarnings("unchecked")
    private static List<Select<Party>> selects(StageInput stage) {
        return _find(stage, Select.class).stream()
                .map(select -> (Select<Party>) select)
                .toList();
    }

    private static Party named(String name) {
        return selects(_find(StageInput.class).getFirst())
                .getFirst()
                .getListDataView()
                .getItems()
                .filter(party -> PartyWords.of(party).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
