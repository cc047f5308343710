package org.ctoportal.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.ctoportal.assessment.growth.GrowthAheadService;
import org.ctoportal.assessment.growth.GrowthRoutes;
import org.ctoportal.assessment.growth.ui.GrowthAheadList;
import org.ctoportal.authoring.AuthoringRoutes;
import org.ctoportal.authoring.DocumentSummary;
import org.ctoportal.authoring.approval.WaitingDecision;
import org.ctoportal.authoring.approval.WaitingService;
import org.ctoportal.authoring.ui.WaitingList;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.framework.FrameworkRoutes;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.interview.scorecard.MyPanelsService;
import org.ctoportal.interview.scorecard.ScorecardRoutes;
import org.ctoportal.interview.scorecard.ui.MyPanelList;
import org.ctoportal.jobdescription.JobDescriptionRoutes;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.shared.ui.PageHeader;
import org.springframework.data.domain.PageRequest;

/** What a person can begin, and what was worked on last. */
@Route("")
@Menu(title = "menu.top.home", order = 0)
@PermitAll
class HomeView extends Div implements HasDynamicTitle {

    private static final int RECENT = 5;

    private static final int MOST_WAITING = 5;

    private static final int MOST_GOALS = 3;

    HomeView(
            JobDescriptionService jobDescriptions,
            WaitingService decisions,
            MyPanelsService panels,
            GrowthAheadService growth,
            DistrictProfileService districts,
            CurrentUser currentUser) {
        addClassName("page");
        var person = currentUser.get();
        var header = new PageHeader(getTranslation("home.title", person.name()));
        header.setSubtitle(subtitle(person, districts));
        var tiles = new Div();
        tiles.addClassName("tiles");
        if (person.may(Permissions.DRAFT_DOCUMENTS)) {
            tiles.add(tile("home.hire", JobDescriptionRoutes.NEW, true));
        }
        if (person.may(Permissions.KEEP_PROFILE)) {
            tiles.add(tile("home.profile", AuthoringRoutes.PROFILE, false));
        }
        tiles.add(tile("home.framework", FrameworkRoutes.FRAMEWORK, false));
        add(header, tiles);
        if (person.may(Permissions.GROW)) {
            var goals = growth.ahead(MOST_GOALS);
            if (!goals.isEmpty()) {
                addComponentAtIndex(
                        1,
                        ahead(
                                "home.growth",
                                new GrowthAheadList(goals),
                                new Anchor(GrowthRoutes.PLAN, getTranslation("home.growth.all"))));
            }
        }
        var ahead = panels.ahead();
        if (!ahead.isEmpty()) {
            addComponentAtIndex(
                    1,
                    ahead(
                            "home.panels",
                            new MyPanelList(ahead),
                            new Anchor(ScorecardRoutes.MINE, getTranslation("home.panels.all"))));
        }
        var waiting = decisions.list(MOST_WAITING);
        var reads = person.may(Permissions.READ_DOCUMENTS);
        if (reads || !waiting.isEmpty()) {
            var zone = districts.profile().timeZone();
            if (!waiting.isEmpty()) {
                addComponentAtIndex(1, waiting(waiting, zone));
            }
            if (reads) {
                add(recent(jobDescriptions.list("", PageRequest.of(0, RECENT)), zone));
            }
        }
    }

    /** Whoever comes from outside sees until when. */
    private String subtitle(SignedInPerson person, DistrictProfileService districts) {
        var seat = person.title().isEmpty() ? person.districtName() : person.title();
        return person.seatEndsAt()
                .map(end -> getTranslation(
                        "home.until",
                        seat,
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(getLocale())
                                .withZone(districts.profile().timeZone())
                                .format(end.minusMillis(1))))
                .orElse(seat);
    }

    /** What lies ahead of the person, with a way to all of it. */
    private Section ahead(String title, Component list, Anchor all) {
        var heading = new H2(getTranslation(title));
        heading.addClassName("section-title");
        var section = new Section(heading, list, all);
        section.addClassName("panel");
        return section;
    }

    /** Before everything else: others cannot go on until it is decided. */
    private Section waiting(List<WaitingDecision> waiting, ZoneId zone) {
        var title = new H2(getTranslation("home.waiting"));
        title.addClassName("section-title");
        var section = new Section(title, new WaitingList(waiting, zone));
        section.addClassName("panel");
        if (waiting.size() == MOST_WAITING) {
            section.add(new Anchor(AuthoringRoutes.APPROVALS, getTranslation("home.waiting.all")));
        }
        return section;
    }

    private Anchor tile(String key, String path, boolean main) {
        var tile = new Anchor(path, new H2(getTranslation(key)), new Paragraph(getTranslation(key + ".hint")));
        tile.addClassName("tile");
        if (main) {
            tile.addClassName("main");
        }
        return tile;
    }

    private Section recent(List<DocumentSummary> documents, ZoneId zone) {
        var title = new H2(getTranslation("home.recent"));
        title.addClassName("section-title");
        var section = new Section(title);
        section.addClassName("panel");
        if (documents.isEmpty()) {
            section.add(new Paragraph(getTranslation("home.recent.none")));
        }
        var list = new UnorderedList();
        list.addClassName("recent");
        documents.forEach(document -> list.add(row(document, zone)));
        section.add(list);
        return section;
    }

    private ListItem row(DocumentSummary document, ZoneId zone) {
        var when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(zone);
        Component link = new Anchor(JobDescriptionRoutes.editorOf(document.id()), document.title());
        var by = new Span(getTranslation("list.changedBy", when.format(document.changedAt()), document.changedBy()));
        by.addClassName("hint");
        return new ListItem(link, by);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.top.home");
    }
}
