package org.ctoportal.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.ctoportal.district.DistrictRoutes;
import org.ctoportal.guide.JourneyRoutes;
import org.ctoportal.guide.JourneyService;
import org.ctoportal.guide.ui.JourneyList;
import org.ctoportal.home.SetUpDetails;
import org.ctoportal.home.SetUpService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.Role;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.shared.ui.PageHeader;
import org.ctoportal.tasks.Agenda;
import org.ctoportal.tasks.AgendaService;
import org.ctoportal.tasks.TaskRoutes;
import org.ctoportal.tasks.ui.AheadList;
import org.ctoportal.tasks.ui.ChangedList;
import org.ctoportal.tasks.ui.WaitingItemList;

/** A person's start: what waits for them, what is next, what changed, and what they can begin. */
@Route("")
@Menu(title = "menu.top.home", order = 0)
@PermitAll
class HomeView extends Div implements HasDynamicTitle {

    private static final int MOST_WAITING = 6;
    private static final int FEW = 5;
    private static final int MOST_JOURNEYS = 3;

    HomeView(AgendaService agendas, JourneyService journeys, SetUpService setUp, CurrentUser currentUser) {
        addClassName("page");
        var person = currentUser.get();
        var header = new PageHeader(getTranslation("home.title", person.name()));
        var agenda = agendas.today(MOST_WAITING, FEW);
        header.setSubtitle(subtitle(person, agenda.zone()));
        add(header);
        if (person.has(Role.DISTRICT_ADMINISTRATOR)) {
            addSetUp(setUp.get());
        }
        add(waiting(agenda));
        if (person.may(Permissions.READ_DOCUMENTS)) {
            addJourneys(journeys);
        }
        add(tiles(person));
        var below = new Div();
        below.addClassName("home-columns");
        if (!agenda.ahead().isEmpty()) {
            below.add(section("home.next", new AheadList(agenda)));
        }
        if (!agenda.changed().isEmpty()) {
            below.add(section("home.changed", new ChangedList(agenda)));
        }
        if (below.getComponentCount() > 0) {
            add(below);
        }
    }

    /** Before everything else: others cannot go on until it is done. */
    private Section waiting(Agenda agenda) {
        if (agenda.waiting().isEmpty()) {
            var done = new Paragraph(getTranslation("home.waiting.none"));
            done.addClassName("home-done");
            return section("home.waiting", done);
        }
        var section = section("home.waiting", new WaitingItemList(agenda));
        if (agenda.more()) {
            section.add(new Anchor(TaskRoutes.WAITING, getTranslation("home.waiting.all")));
        }
        return section;
    }

    /** Until a district is set up, for whoever sets it up. */
    private void addSetUp(SetUpDetails details) {
        if (details.isDue()) {
            var way = new Anchor(
                    DistrictRoutes.SET_UP,
                    getTranslation("home.setUp", details.done(), details.lines().size()));
            var banner = new Paragraph(way);
            banner.addClassName("home-set-up");
            add(banner);
        }
    }

    private void addJourneys(JourneyService journeys) {
        var open = journeys.open(MOST_JOURNEYS);
        if (!open.isEmpty()) {
            var section = section("home.journeys", new JourneyList(open));
            section.add(new Anchor(JourneyRoutes.LIST, getTranslation("guide.all")));
            add(section);
        }
    }

    /** Whoever comes from outside sees until when. */
    private String subtitle(SignedInPerson person, ZoneId zone) {
        var seat = person.title().isEmpty() ? person.districtName() : person.title();
        return person.seatEndsAt()
                .map(end -> getTranslation(
                        "home.until",
                        seat,
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(getLocale())
                                .withZone(zone)
                                .format(end.minusMillis(1))))
                .orElse(seat);
    }

    private Section section(String title, Component content) {
        var heading = new H2(getTranslation(title));
        heading.addClassName("section-title");
        var section = new Section(heading, content);
        section.addClassName("panel");
        return section;
    }

    private Div tiles(SignedInPerson person) {
        var tiles = new Div();
        tiles.addClassName("tiles");
        for (var tile : HomeTile.of(person)) {
            var link = new Anchor(
                    tile.path, new H2(getTranslation(tile.key)), new Paragraph(getTranslation(tile.key + ".hint")));
            link.addClassName("tile");
            if (tiles.getComponentCount() == 0) {
                link.addClassName("main");
            }
            tiles.add(link);
        }
        return tiles;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.top.home");
    }
}
