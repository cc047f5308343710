package org.ctoportal.interview.result.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.Objects;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.interview.result.PanelRecord;
import org.ctoportal.interview.result.PanelResultService;
import org.ctoportal.interview.result.RefusedDropException;
import org.ctoportal.interview.result.RefusedSetAsideException;
import org.ctoportal.interview.result.RefusedTieException;
import org.ctoportal.interview.result.ResultDetails;
import org.ctoportal.interview.result.ResultRoutes;
import org.ctoportal.interview.result.ResultSettledException;
import org.ctoportal.interview.result.SetAsideService;
import org.ctoportal.interview.result.SteppedBackException;
import org.ctoportal.interview.result.TieService;
import org.ctoportal.interview.result.paper.ResultPaper;
import org.ctoportal.interview.score.Spread;
import org.ctoportal.interview.search.ui.SearchPages;
import org.ctoportal.interview.search.ui.SearchParameters;
import org.ctoportal.shared.ui.EmptyState;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;
import org.jspecify.annotations.Nullable;

/** The result of a search's panel: who is done, then ranks, what to talk about, and what may still change. */
@Route(ResultRoutes.RESULT)
@RolesAllowed(Permissions.READ_SEARCHES)
class ResultView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PanelResultService results;
    private final transient SetAsideService setAside;
    private final transient TieService ties;
    private final SignedInPerson person;
    private final ZoneId zone;
    private final Div body = new Div();
    private @Nullable ResultDetails details;

    ResultView(
            PanelResultService results,
            SetAsideService setAside,
            TieService ties,
            DistrictProfileService districts,
            CurrentUser currentUser) {
        this.results = results;
        this.setAside = setAside;
        this.ties = ties;
        this.zone = districts.profile().timeZone();
        this.person = currentUser.get();
        addClassNames("page", "result");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var search = SearchParameters.search(event);
        details = SearchParameters.found(() -> results.get(search));
        removeAll();
        var header = new PageHeader(getTranslation("interview.result.title"));
        header.setSubtitle(details().title());
        body.addClassName("search-sections");
        add(header, new SearchPages(search, person, SearchPages.RESULT), body);
        show();
    }

    private void show() {
        body.removeAll();
        var record = details().record();
        if (details().kit() == null) {
            body.add(new EmptyState(
                    getTranslation("interview.result.empty"), getTranslation("interview.result.empty.hint")));
            return;
        }
        if (!details().steppedBack().isEmpty()) {
            body.add(new SteppedBackNote(details().steppedBack(), getTranslation("interview.result.steppedBack.what")));
        }
        if (record == null) {
            body.add(new ProgressPanel(details().progress()));
        } else if (!record.people().isEmpty()) {
            numbers(record);
            body.add(new SupposedPanel(record), new AgreementPanel(record.result()), papers());
        }
    }

    private PaperLinks papers() {
        var papers = new PaperLinks();
        for (var paper : ResultPaper.values()) {
            papers.add(
                    getTranslation("interview.result.paper." + paper),
                    format -> ResultRoutes.paperOf(details().search(), paper.path(), format));
        }
        return papers;
    }

    private void numbers(PanelRecord record) {
        var search = details().search();
        var result = record.result();
        body.add(new RankingPanel(search, record, result), new TieBreakPanel(record));
        body.add(
                new ChairPanel(
                        record,
                        zone,
                        mayChange(),
                        (order, reason) -> change(() -> ties.decide(search, order, reason)),
                        order -> change(() -> ties.takeBack(search, order))),
                new ComparisonPanel(record, result),
                new SpreadPanel(record, result, zone, mayChange() ? spread -> talk(record, spread) : null),
                new ReadingPanel(record, result),
                new LeftPanel(
                        record,
                        zone,
                        mayChange(),
                        (rater, reason) -> change(() -> setAside.setAside(search, rater, reason)),
                        rater -> change(() -> setAside.countAgain(search, rater))),
                new DropPanel(
                        details(),
                        record,
                        zone,
                        mayChange(),
                        question -> change(() -> results.drop(search, question)),
                        code -> change(() -> results.restore(search, code))));
    }

    private void talk(PanelRecord record, Spread spread) {
        RevisionForm.of(
                        record,
                        spread,
                        command -> change(() -> results.revise(details().search(), command)))
                .open();
    }

    private void change(Runnable change) {
        try {
            change.run();
            Notices.done(getTranslation("interview.search.saved"));
        } catch (RefusedDropException e) {
            Notices.problem(getTranslation("interview.result.drop.refused"));
        } catch (RefusedSetAsideException e) {
            Notices.problem(getTranslation("interview.result.left.refused"));
        } catch (RefusedTieException e) {
            Notices.problem(getTranslation("interview.result.chair.refused"));
        } catch (ResultSettledException e) {
            Notices.problem(getTranslation("interview.result.settled"));
        } catch (SteppedBackException e) {
            Notices.problem(getTranslation("interview.result.steppedBack.change"));
        }
        details = results.get(details().search());
        show();
    }

    private boolean mayChange() {
        return person.may(Permissions.KEEP_SEARCHES)
                && !details().settled()
                && details().steppedBack().isEmpty();
    }

    private ResultDetails details() {
        return Objects.requireNonNull(details);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("interview.result.title") + " · " + details().title();
    }
}
