package org.ctoportal.interview.result.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.List;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.Permissions;
import org.ctoportal.interview.result.PanelRecord;
import org.ctoportal.interview.result.PanelResultService;
import org.ctoportal.interview.result.ResultDetails;
import org.ctoportal.interview.result.ResultRoutes;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.ui.SearchParameters;
import org.ctoportal.shared.ui.EmptyState;
import org.ctoportal.shared.ui.PageHeader;

/** How the total of one candidate comes about, and every rating of them as it was and is. */
@Route(ResultRoutes.CANDIDATE)
@RolesAllowed(Permissions.READ_SEARCHES)
class CandidateResultView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PanelResultService results;
    private final ZoneId zone;
    private String title = "";

    CandidateResultView(PanelResultService results, DistrictProfileService districts) {
        this.results = results;
        this.zone = districts.profile().timeZone();
        addClassNames("page", "result");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var search = SearchParameters.search(event);
        var candidate = SearchParameters.candidate(event);
        var details = SearchParameters.found(() -> results.get(search));
        removeAll();
        var steppedBack = details.steppedBack().stream()
                .filter(one -> one.candidate().equals(candidate))
                .findFirst();
        if (steppedBack.isPresent()) {
            title = steppedBack.get().name();
            show(
                    details,
                    new SteppedBackNote(
                            List.of(steppedBack.get()), getTranslation("interview.result.steppedBack.candidate")));
            return;
        }
        var record = details.record();
        var code = record == null ? "" : code(record, candidate);
        title = record == null
                ? getTranslation("interview.result.title")
                : getTranslation("interview.result.explain.of", record.name(code));
        show(details, record == null ? waiting() : explanation(record, code));
    }

    private void show(ResultDetails details, Component body) {
        var header = new PageHeader(title);
        header.setSubtitle(details.title());
        var back = new Anchor(ResultRoutes.of(details.search()), getTranslation("interview.result.back"));
        back.addClassName("button");
        header.addAction(back);
        add(header, body);
    }

    private EmptyState waiting() {
        return new EmptyState(
                getTranslation("interview.result.progress"), getTranslation("interview.result.progress.what"));
    }

    private Div explanation(PanelRecord record, String code) {
        var body = new Div(
                new ExplanationPanel(record, record.result().get(code)),
                new RatingsPanel(record, record.sheets(code), zone));
        body.addClassName("search-sections");
        return body;
    }

    private static String code(PanelRecord record, CandidateId candidate) {
        return record.people().entrySet().stream()
                .filter(person -> person.getValue().id().equals(candidate))
                .map(person -> person.getKey())
                .filter(code -> record.scores().candidates().stream()
                        .anyMatch(one -> one.candidate().equals(code)))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
