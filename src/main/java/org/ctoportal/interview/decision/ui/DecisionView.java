package org.ctoportal.interview.decision.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.interview.decision.DecisionDetails;
import org.ctoportal.interview.decision.DecisionFinalException;
import org.ctoportal.interview.decision.DecisionRoutes;
import org.ctoportal.interview.decision.HiringDecisionService;
import org.ctoportal.interview.decision.RefusedDecisionException;
import org.ctoportal.interview.decision.StaleDecisionException;
import org.ctoportal.interview.decision.paper.DecisionPaper;
import org.ctoportal.interview.result.PanelRecord;
import org.ctoportal.interview.result.SteppedBackException;
import org.ctoportal.interview.result.ui.PaperLinks;
import org.ctoportal.interview.result.ui.SteppedBackNote;
import org.ctoportal.interview.search.RefusedMoveException;
import org.ctoportal.interview.search.ui.SearchPages;
import org.ctoportal.interview.search.ui.SearchParameters;
import org.ctoportal.interview.search.ui.SearchWords;
import org.ctoportal.shared.ui.EmptyState;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;
import org.ctoportal.shared.ui.SaveStatus;
import org.jspecify.annotations.Nullable;

/** Whom the search ends with, and why: kept while it is written, final once. */
@Route(DecisionRoutes.DECISION)
@RolesAllowed(Permissions.DECIDE_SEARCHES)
class DecisionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient HiringDecisionService decisions;
    private final transient Clock clock;
    private final SignedInPerson person;
    private final ZoneId zone;
    private final SaveStatus status = new SaveStatus();
    private final Div body = new Div();
    private final Div ending = new Div();
    private @Nullable DecisionDetails details;
    private @Nullable ChoicePanel choice;
    private @Nullable PlanPanel plan;

    DecisionView(
            HiringDecisionService decisions, DistrictProfileService districts, CurrentUser currentUser, Clock clock) {
        this.person = currentUser.get();
        this.decisions = decisions;
        this.clock = clock;
        this.zone = districts.profile().timeZone();
        addClassNames("page", "result");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var search = SearchParameters.search(event);
        details = SearchParameters.found(() -> decisions.get(search));
        removeAll();
        var header = new PageHeader(getTranslation("interview.decision.title"));
        header.setSubtitle(details().title());
        header.addAction(status);
        body.addClassName("search-sections");
        status.watch(body);
        add(header, new SearchPages(search, person, SearchPages.DECISION), body);
        show();
    }

    private void show() {
        body.removeAll();
        var record = details().record();
        if (!details().steppedBack().isEmpty()) {
            body.add(new SteppedBackNote(
                    details().steppedBack(), getTranslation("interview.decision.steppedBack.what")));
            showFinality();
            return;
        }
        if (record == null) {
            body.add(new EmptyState(
                    getTranslation("interview.decision.empty"), getTranslation("interview.decision.empty.hint")));
            return;
        }
        showFinality();
        choice = new ChoicePanel(details(), record, this::write, this::choose);
        plan = new PlanPanel(details(), record, this::suggest, this::write, this::remove);
        body.add(choice, plan, new FairnessPanel(details().search(), record), ending, papers());
        showEnding(record);
    }

    private void showEnding(PanelRecord record) {
        ending.removeAll();
        ending.addClassName("search-sections");
        ending.setVisible(!details().isFinal());
        if (!details().isFinal()) {
            ending.add(
                    new FinishPanel(details(), record, this::finish),
                    new EditionsPanel(details(), record, zone, this::bringBack));
        }
    }

    private void showFinality() {
        var finality = details().finality();
        if (finality != null) {
            var words = new Paragraph(getTranslation(
                    finality.intact() ? "interview.decision.final" : "interview.decision.final.damaged",
                    SearchWords.moment(finality.at(), zone),
                    finality.by(),
                    finality.shortSeal()));
            words.addClassName("result-remark");
            body.add(words);
        }
    }

    private PaperLinks papers() {
        var papers = new PaperLinks();
        for (var paper : DecisionPaper.values()) {
            papers.add(
                    getTranslation("interview.decision.paper." + paper),
                    format -> DecisionRoutes.paperOf(details().search(), paper.path(), format));
        }
        return papers;
    }

    /** Words are kept while their writer goes on writing: no field is replaced. */
    private void write(Rewriting words) {
        if (change(keeping(words))) {
            showEnding(Objects.requireNonNull(details().record()));
        } else {
            show();
        }
    }

    private void choose(Rewriting words) {
        change(keeping(words));
        show();
        if (choice != null) {
            choice.focusChoice();
        }
    }

    private void remove(Rewriting words) {
        change(keeping(words));
        show();
        focusPlan();
    }

    private void focusPlan() {
        if (plan != null) {
            plan.focusPlan();
        }
    }

    private SerializableSupplier<DecisionDetails> keeping(Rewriting words) {
        return () -> decisions.keep(
                details().search(), details().edition(), words.apply(details().content()));
    }

    private void suggest() {
        var search = details().search();
        var content = details().content();
        change(() -> decisions.keep(
                search, details().edition(), content.planning(decisions.suggestPlan(search, content.chosen()))));
        show();
        focusPlan();
    }

    private void bringBack(int edition) {
        change(() -> decisions.bringBack(details().search(), details().edition(), edition));
        show();
    }

    private void finish() {
        change(() -> decisions.finish(details().search(), details().edition()));
        show();
    }

    /** Whether it was done; if not, what stands is read anew. */
    private boolean change(SerializableSupplier<DecisionDetails> change) {
        try {
            details = change.get();
            status.saved(clock.instant(), zone);
            return true;
        } catch (StaleDecisionException | DecisionFinalException e) {
            Notices.problem(getTranslation("interview.decision.stale"));
            status.notSaved();
            details = decisions.get(details().search());
        } catch (RefusedDecisionException | RefusedMoveException e) {
            Notices.problem(getTranslation("interview.decision.refused"));
            status.notSaved();
            details = decisions.get(details().search());
        } catch (SteppedBackException e) {
            status.notSaved();
            details = decisions.get(details().search());
        }
        return false;
    }

    private DecisionDetails details() {
        return Objects.requireNonNull(details);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("interview.decision.title") + " · " + details().title();
    }
}
