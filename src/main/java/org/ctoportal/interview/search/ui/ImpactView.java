package org.ctoportal.interview.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.time.ZoneId;
import java.util.Objects;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.interview.impact.SelectionFlow;
import org.ctoportal.interview.search.AdverseImpactService;
import org.ctoportal.interview.search.SearchDetails;
import org.ctoportal.interview.search.SearchRoutes;
import org.ctoportal.interview.search.SearchService;
import org.ctoportal.interview.search.VoluntaryCategory;
import org.ctoportal.shared.ui.EmptyState;
import org.ctoportal.shared.ui.PageHeader;
import org.jspecify.annotations.Nullable;

/** Whether a step of the search turned one group away more than another, with what the numbers mean. */
@Route(SearchRoutes.IMPACT)
@RolesAllowed(Permissions.READ_DEMOGRAPHICS)
class ImpactView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SearchService searches;
    private final transient AdverseImpactService impact;
    private final SignedInPerson person;
    private final boolean mayExport;
    private final ZoneId zone;
    private final Div body = new Div();
    private @Nullable SearchDetails search;

    ImpactView(
            SearchService searches,
            AdverseImpactService impact,
            DistrictProfileService districts,
            CurrentUser currentUser) {
        this.searches = searches;
        this.impact = impact;
        this.zone = districts.profile().timeZone();
        this.person = currentUser.get();
        this.mayExport = person.may(Permissions.KEEP_DEMOGRAPHICS);
        addClassNames("page", "search");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = SearchParameters.search(event);
        search = SearchParameters.found(() -> searches.get(id));
        removeAll();
        var header = new PageHeader(getTranslation("interview.search.impact.title"));
        header.setSubtitle(search().title());
        var category = new Select<VoluntaryCategory>();
        category.setLabel(getTranslation("interview.search.impact.by"));
        category.setItems(VoluntaryCategory.values());
        category.setItemLabelGenerator(one -> getTranslation("interview.search.answers." + one));
        category.setValue(VoluntaryCategory.SEX);
        category.addValueChangeListener(change -> show(change.getValue()));
        body.addClassName("search-sections");
        var bar = new Div(category);
        bar.addClassName("search-bar");
        add(header, new SearchPages(search().id(), person, SearchPages.IMPACT), bar, body);
        show(VoluntaryCategory.SEX);
    }

    private void show(VoluntaryCategory category) {
        var flow = impact.flow(search().id(), category);
        body.removeAll();
        if (flow.reached().isEmpty()) {
            body.add(new EmptyState(
                    getTranslation("interview.search.impact.empty"),
                    getTranslation("interview.search.impact.empty.hint")));
        } else {
            body.add(new ImpactPanel(flow), new WhatIfPanel(flow), meaning());
            if (mayExport) {
                body.add(export(category));
            }
        }
        body.add(log());
    }

    private Div meaning() {
        var panel = new Div(
                new H2(getTranslation("interview.search.impact.meaning.title")),
                new Paragraph(getTranslation("interview.search.impact.meaning.rule")),
                new Paragraph(getTranslation("interview.search.impact.meaning.numbers")),
                new Paragraph(getTranslation("interview.search.impact.meaning.withdrawn")),
                new Paragraph(getTranslation("interview.search.impact.meaning.chance")),
                new Paragraph(getTranslation("interview.search.impact.meaning.advice")));
        panel.addClassNames("panel", "search-meaning");
        return panel;
    }

    private Anchor export(VoluntaryCategory category) {
        var id = search().id();
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    SelectionFlow flow = impact.export(id, category);
                    var bytes = ImpactSheet.of(flow);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), "adverse-impact.csv", "text/csv", bytes.length);
                }),
                AttachmentType.DOWNLOAD,
                getTranslation("interview.search.impact.export"));
        link.addClassName("button");
        return link;
    }

    private Div log() {
        var items = new UnorderedList();
        impact.log(search().id())
                .forEach(line -> items.add(new ListItem(getTranslation(
                        "interview.search.impact.log.line",
                        SearchWords.moment(line.at(), zone),
                        line.by(),
                        getTranslation("interview.search.impact.act." + line.act())))));
        var panel = new Div(
                new H2(getTranslation("interview.search.impact.log")),
                new Paragraph(getTranslation("interview.search.impact.log.words")),
                items);
        panel.addClassNames("panel", "search-log");
        return panel;
    }

    private SearchDetails search() {
        return Objects.requireNonNull(search);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("interview.search.impact.title") + " · " + search().title();
    }
}
