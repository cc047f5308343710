package org.ctoportal.interview.record.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.interview.record.BundleLine;
import org.ctoportal.interview.record.DestructionService;
import org.ctoportal.interview.record.FinalCandidateService;
import org.ctoportal.interview.record.FinalCandidatesOpenException;
import org.ctoportal.interview.record.HoldLine;
import org.ctoportal.interview.record.RecordBundleService;
import org.ctoportal.interview.record.RecordFacts;
import org.ctoportal.interview.record.RecordRoutes;
import org.ctoportal.interview.record.RefusedDestructionException;
import org.ctoportal.interview.record.SearchRecordService;
import org.ctoportal.interview.record.SetHold;
import org.ctoportal.interview.record.StaleRecordException;
import org.ctoportal.interview.search.SearchDetails;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchNotFoundException;
import org.ctoportal.interview.search.SearchRoutes;
import org.ctoportal.interview.search.SearchService;
import org.ctoportal.interview.search.ui.SearchPages;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;
import org.ctoportal.shared.ui.RouteNumber;
import org.jspecify.annotations.Nullable;

/** The records of one search: how long they are kept, who may have them, and how they end. */
@Route(RecordRoutes.RECORDS)
@RolesAllowed(Permissions.READ_SEARCHES)
class RecordView extends Div implements BeforeEnterObserver, HasDynamicTitle, HoldsPanel.Holding {

    private final transient SearchService searches;
    private final transient SearchRecordService records;
    private final transient DestructionService destructions;
    private final transient RecordBundleService bundles;
    private final transient FinalCandidateService finals;
    private final SignedInPerson person;
    private final boolean mayKeep;
    private final ZoneId zone;
    private final Div top = new Div();
    private final Div bottom = new Div();
    private final Div facts = new Div();
    private final HoldsPanel holds;
    private @Nullable SearchDetails search;
    private long seen;

    RecordView(
            SearchService searches,
            SearchRecordService records,
            DestructionService destructions,
            RecordBundleService bundles,
            FinalCandidateService finals,
            DistrictProfileService districts,
            CurrentUser currentUser,
            Clock clock) {
        this.searches = searches;
        this.records = records;
        this.destructions = destructions;
        this.bundles = bundles;
        this.finals = finals;
        this.person = currentUser.get();
        this.mayKeep = person.may(Permissions.KEEP_SEARCHES);
        this.zone = districts.profile().timeZone();
        this.holds = new HoldsPanel(zone, LocalDate.ofInstant(clock.instant(), zone), mayKeep ? this : null);
        addClassNames("page", "records");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            search = searches.get(new SearchId(
                    RouteNumber.in(event.getRouteParameters(), SearchRoutes.ID).orElseThrow(NotFoundException::new)));
        } catch (SearchNotFoundException | IllegalArgumentException e) {
            throw new NotFoundException();
        }
        removeAll();
        var header = new PageHeader(getTranslation("interview.record.title"));
        header.setSubtitle(search().title());
        header.addAction(new Anchor(RecordRoutes.OVERVIEW, getTranslation("interview.record.overview.link")));
        var body = new Div(top, facts, holds, bottom);
        body.addClassName("record-body");
        add(header, new SearchPages(search().id(), person, SearchPages.RECORDS), body);
        show(true);
    }

    /** Dates that are typed and not saved stay, unless they are what was saved. */
    private void show(boolean withFacts) {
        var id = search().id();
        var record = records.get(id);
        seen = record.version();
        top.removeAll();
        top.add(new RetentionPanel(record));
        if (withFacts) {
            facts.removeAll();
            facts.add(new FactsPanel(record, mayKeep ? this::say : null));
        }
        holds.show(record.holds());
        bottom.removeAll();
        bottom.add(
                bundles(id, record.bundles()),
                new DestructionPanel(
                        id,
                        record,
                        zone,
                        mayKeep,
                        () -> attempt(() -> destructions.request(id)),
                        () -> attempt(() -> destructions.agree(id)),
                        () -> attempt(() -> destructions.withdraw(id))));
    }

    private BundlePanel bundles(SearchId id, List<BundleLine> taken) {
        var panel = new BundlePanel(id, zone);
        if (mayKeep) {
            panel.offer(bundles.levels(id), finals.ask(id), chosen -> attempt(() -> finals.name(id, chosen)));
        }
        panel.show(taken);
        return panel;
    }

    private void say(RecordFacts said) {
        try {
            records.say(search().id(), seen, said);
            Notices.done(getTranslation("interview.record.saved"));
            show(true);
        } catch (StaleRecordException e) {
            Notices.problem(getTranslation("interview.record.stale"));
            show(false);
        }
    }

    private void attempt(SerializableRunnable action) {
        try {
            action.run();
        } catch (RefusedDestructionException e) {
            Notices.problem(Stream.concat(
                            Stream.of(getTranslation("interview.record.destruction.refused")),
                            e.objections().stream()
                                    .map(one -> getTranslation(
                                            "interview.record.destruction.objection", one.message(), one.source())))
                    .collect(Collectors.joining(" ")));
        } catch (FinalCandidatesOpenException e) {
            Notices.problem(getTranslation("interview.record.final.changed"));
        }
        show(false);
    }

    @Override
    public void hold(SetHold command) {
        records.hold(search().id(), command);
        show(false);
    }

    @Override
    public void release(HoldLine hold, String why) {
        records.release(search().id(), hold.id(), why);
        show(false);
    }

    private SearchDetails search() {
        return Objects.requireNonNull(search);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("interview.record.title") + " · " + search().title();
    }
}
