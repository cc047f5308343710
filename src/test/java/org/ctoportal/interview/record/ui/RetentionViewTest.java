package org.ctoportal.interview.record.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.GridKt._getFormatted;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import java.time.LocalDate;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.record.RecordFacts;
import org.ctoportal.interview.record.RecordRoutes;
import org.ctoportal.interview.record.RetentionLine;
import org.ctoportal.interview.record.SearchRecordService;
import org.ctoportal.interview.record.SetHold;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchRoutes;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.SearchDesk;
import org.ctoportal.testing.TestClock;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The retention of all searches on the screen. */
class RetentionViewTest extends ViewTest {

    @Autowired
    SearchDesk desk;

    @Autowired
    TestClock clock;

    @Autowired
    SearchRecordService records;

    private DistrictId district;

    @BeforeEach
    void found() {
        clock.goTo(LocalDate.of(2026, 4, 23));
        district = districts.another(CedarHollow.facts());
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void each_search_stands_with_its_day_its_rules_its_hold_and_what_to_do() {
        ended(LocalDate.of(2026, 6, 8));
        var held = ended(LocalDate.of(2026, 5, 1));
        records.hold(held, new SetHold(LocalDate.of(2027, 1, 15), "Discrimination charge", null));
        openIn(district, Role.SUPERINTENDENT);

        goTo(RecordRoutes.OVERVIEW);

        var grid = grid();
        assertThat(_size(grid)).isEqualTo(2);
        assertThat(_getFormatted(grid, 0, "until")).isEqualTo("May 1, 2033");
        assertThat(_getFormatted(grid, 1, "until")).isEqualTo("Jun 8, 2033");
        assertThat(why(grid, 0)).contains("On hold since Jan 15, 2027: Discrimination charge", "29 CFR 1602.40");
        assertThat(_getFormatted(grid, 0, "next")).isEqualTo("Look whether the hold still stands");
        assertThat(_getFormatted(grid, 1, "next"))
                .isEqualTo("Give notice of the destruction, at the latest: Apr 9, 2033");
    }

    @Test
    void the_list_of_searches_leads_to_it() {
        desk.begun(district);
        openIn(district, Role.HR);

        goTo(SearchRoutes.LIST);

        assertThat(_get(Anchor.class, spec -> spec.withText("Retention of all searches"))
                        .getHref())
                .isEqualTo(RecordRoutes.OVERVIEW);
    }

    @Test
    void without_searches_it_says_what_will_stand_here() {
        openIn(district, Role.HR);

        goTo(RecordRoutes.OVERVIEW);

        assertThat(_get(H1.class).getText()).isEqualTo("Retention of records");
        assertThat(_find(H2.class)).extracting(H2::getText).contains("No searches yet");
    }

    @SuppressWarnings("unchecked")
    private static Grid<RetentionLine> grid() {
        return _get(Grid.class);
    }

    private static String why(Grid<RetentionLine> grid, int row) {
        return _getCellComponent(grid, row, "why").getElement().getTextRecursively();
    }

    private SearchId ended(LocalDate action) {
        var search = desk.begun(district);
        records.say(search, -1, new RecordFacts(action, action, null, false));
        return search;
    }
}
