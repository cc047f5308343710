package org.ctoportal.audit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.Map;
import java.util.stream.IntStream;
import org.ctoportal.audit.Act;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.Role;
import org.ctoportal.people.InvitationService;
import org.ctoportal.people.PeopleDesk;
import org.ctoportal.search.IndexDesk;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

class AuditViewTest extends ViewTest {

    @Autowired
    DistrictProfileService profiles;

    @Autowired
    InvitationService invitations;

    @Autowired
    AutowireCapableBeanFactory beans;

    DistrictId district;

    @BeforeEach
    void open() {
        district = districts.another(CedarHollow.facts());
        districts.seat(districts.emailIn(district, Role.HR), district, Role.DISTRICT_ADMINISTRATOR);
        openIn(district, Role.HR);
        profiles.keepFacts(Map.of("district.mission", "Shown as a field"));
        goTo("audit");
    }

    @Test
    void an_event_is_read_in_words_with_who_and_where() {
        var grid = _get(Grid.class);
        var deed = (Component) GridKt._getCellComponent(grid, 0, "deed");

        assertThat(_find(deed, Span.class).getFirst().getText()).startsWith("Added: fact of the district ");
        assertThat(GridKt._getFormattedRow(grid, 0))
                .anyMatch(cell -> cell.toString().startsWith("HR"))
                .contains("District");
    }

    @Test
    void an_event_leads_to_what_it_tells_of() {
        invitations.invite(PeopleDesk.invitation(PeopleDesk.newcomer("taylor"), Role.PANELIST));
        beans.createBean(IndexDesk.class).bringUpToDate(district);
        goTo("");
        goTo("audit");

        var grid = _get(Grid.class);
        assertThat(IntStream.range(0, GridKt._size(grid))
                        .mapToObj(row -> (Component) GridKt._getCellComponent(grid, row, "deed"))
                        .flatMap(deed -> _find(deed, Anchor.class).stream()))
                .filteredOn(link -> link.getText().startsWith("Added: invitation"))
                .singleElement()
                .satisfies(link -> assertThat(link.getHref()).startsWith("people"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void what_is_chosen_is_shown_and_taken_away() {
        var all = GridKt._size(_get(Grid.class));

        _setValue((Select<Act>) _get(Select.class, spec -> spec.withLabel("What")), Act.REMOVED);

        assertThat(GridKt._size(_get(Grid.class))).isZero();
        assertThat(all).isPositive();
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("audit/events.csv?act=REMOVED");
    }

    @Test
    void the_chain_is_checked_by_a_click() {
        _click(_get(Button.class, spec -> spec.withText("Check the record")));

        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("Nothing was changed"));
    }
}
