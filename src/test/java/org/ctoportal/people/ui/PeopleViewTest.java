package org.ctoportal.people.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Set;
import org.ctoportal.identity.Role;
import org.ctoportal.people.PeopleDesk;
import org.ctoportal.people.PeopleFilter;
import org.ctoportal.people.PeopleRoutes;
import org.ctoportal.people.PeopleService;
import org.ctoportal.people.PersonState;
import org.ctoportal.people.PersonSummary;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PeopleViewTest extends ViewTest {

    @Autowired
    PeopleService people;

    PeopleDesk desk;

    @BeforeEach
    void open() {
        desk = PeopleDesk.in(districts);
        openAs(desk.administrator(), desk.district());
        goTo("people");
    }

    @Test
    void somebody_is_invited_and_what_is_wrong_is_said_at_its_field() {
        _click(_get(Button.class, spec -> spec.withText("Invite somebody")));
        _click(_get(Button.class, spec -> spec.withText("Send invitation")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Name")).getErrorMessage())
                .isEqualTo("Enter a name of at most 200 characters.");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "Taylor Brandt");
        _setValue(_get(EmailField.class), districts.emailIn(desk.district(), Role.HR));
        _click(_get(Button.class, spec -> spec.withText("Send invitation")));
        assertThat(_get(EmailField.class).getErrorMessage()).isEqualTo("Works in the district already.");
        _setValue(_get(EmailField.class), PeopleDesk.newcomer("taylor"));
        _click(_get(Button.class, spec -> spec.withText("Send invitation")));
        assertThat(_get(RolesField.class).getErrorMessage()).isEqualTo("Choose at least one role.");
        _setValue(_get(RolesField.class), Set.of(Role.PANELIST));
        _click(_get(Button.class, spec -> spec.withText("Send invitation")));

        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(names()).contains("Taylor Brandt");
        _click(_get(row("Taylor Brandt"), Button.class));
        _click(_get(Button.class, spec -> spec.withText("Take back")));
        assertThat(names()).doesNotContain("Taylor Brandt");
    }

    @Test
    void a_seat_is_changed_and_closed() {
        _click(_get(row("PANELIST C"), Button.class));
        _setValue(_get(RolesField.class), Set.of(Role.HR, Role.PANELIST));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Title")), "Principal");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(found("PANELIST C").roles()).containsExactlyInAnyOrder(Role.HR, Role.PANELIST);

        _click(_get(row("PANELIST C"), Button.class));
        _click(_get(Button.class, spec -> spec.withText("Disable")));
        assertThat(found("PANELIST C").state()).isEqualTo(PersonState.DISABLED);
    }

    @Test
    void somebody_is_signed_out_everywhere_and_nobody_themselves_here() {
        _click(_get(row("Ada Administrator"), Button.class));
        _click(_get(Button.class, spec -> spec.withText("Sign out everywhere")));
        assertThat(_find(Dialog.class)).as("it is refused").hasSize(1);
        _click(_get(Button.class, spec -> spec.withText("Cancel")));

        _click(_get(row("PANELIST C"), Button.class));
        assertThat(_find(Button.class, spec -> spec.withText("Accept a new account at the provider")))
                .as("no account there is known")
                .isEmpty();
        _click(_get(Button.class, spec -> spec.withText("Sign out everywhere")));

        assertThat(_find(Dialog.class)).isEmpty();
    }

    @Test
    void a_refusal_about_oneself_keeps_the_dialog() {
        _click(_get(row("Ada Administrator"), Button.class));
        _setValue(_get(RolesField.class), Set.of(Role.PANELIST));
        _click(_get(Button.class, spec -> spec.withText("Save")));

        assertThat(_get(RolesField.class).getErrorMessage()).contains("Without this role");
    }

    @Test
    void a_list_is_looked_at_before_anybody_is_invited() {
        _click(_get(Button.class, spec -> spec.withText("Invite from a list")));
        var email = PeopleDesk.newcomer("taylor");
        _setValue(_get(TextArea.class), "Taylor Brandt," + email + ",Clerk,Emperor");
        assertThat(_find(ListItem.class))
                .singleElement()
                .satisfies(line ->
                        assertThat(line.getElement().getTextRecursively()).contains("Taylor Brandt", "known roles"));
        _setValue(_get(TextArea.class), "Taylor Brandt," + email + ",Clerk,Panelist");
        _click(_get(Button.class, spec -> spec.withText("Invite 1 person")));

        assertThat(names()).contains("Taylor Brandt");
    }

    @Test
    void the_address_says_who_is_listed_as_a_search_leads_to_one_of_them() {
        visit(PeopleRoutes.of(districts.emailIn(desk.district(), Role.PANELIST)));

        assertThat(_get(TextField.class).getValue()).isEqualTo(districts.emailIn(desk.district(), Role.PANELIST));
        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(1);
        _get(row("PANELIST C"), Button.class);
        visit("people?state=INVITED");
        assertThat(GridKt._size(_get(Grid.class))).isZero();
        visit("people?state=nonsense");
        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(names().size());
    }

    private static void visit(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private PersonSummary found(String name) {
        return people.list(new PeopleFilter(name, null)).getFirst();
    }

    private List<String> names() {
        return people.list(PeopleFilter.ALL).stream().map(PersonSummary::name).toList();
    }

    @SuppressWarnings("unchecked")
    private Div row(String name) {
        var grid = (Grid<PersonSummary>) _get(Grid.class);
        for (var at = 0; at < GridKt._size(grid); at++) {
            if (GridKt._get(grid, at).name().equals(name)) {
                return (Div) GridKt._getCellComponent(grid, at, "name");
            }
        }
        throw new AssertionError(name);
    }
}
