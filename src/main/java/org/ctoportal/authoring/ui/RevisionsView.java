package org.ctoportal.authoring.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ctoportal.authoring.AuthoringRoutes;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.DocumentNotFoundException;
import org.ctoportal.authoring.RevisionSummary;
import org.ctoportal.authoring.approval.RevisionHistory;
import org.ctoportal.authoring.approval.RevisionHistoryService;
import org.ctoportal.authoring.comparison.ComparisonWords;
import org.ctoportal.authoring.comparison.RevisionComparison;
import org.ctoportal.authoring.comparison.RevisionComparisonService;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.ui.EmptyState;
import org.ctoportal.shared.ui.PageHeader;
import org.jspecify.annotations.Nullable;

/** The revisions of a document, and what differs between two of them. */
@Route(AuthoringRoutes.REVISIONS)
@RolesAllowed(Permissions.READ_DOCUMENTS)
class RevisionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RevisionHistoryService histories;
    private final transient RevisionComparisonService comparisons;
    private final Moments moments;
    private @Nullable RevisionHistory history;

    RevisionsView(
            RevisionHistoryService histories, RevisionComparisonService comparisons, DistrictProfileService districts) {
        this.histories = histories;
        this.comparisons = comparisons;
        this.moments = new Moments(districts.profile().timeZone(), getLocale());
        addClassNames("page", "revisions-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters()
                .getLong(AuthoringRoutes.DOCUMENT_ID)
                .map(DocumentId::new)
                .orElseThrow(NotFoundException::new);
        try {
            history = histories.of(id);
            var latest = history().revisions().isEmpty()
                    ? 1
                    : history().revisions().getFirst().number();
            show(RevisionsPlace.of(event.getLocation(), Math.max(1, latest - 1), latest));
        } catch (DocumentNotFoundException e) {
            throw new NotFoundException();
        }
    }

    private void show(RevisionsPlace place) {
        removeAll();
        var header = new PageHeader(
                getTranslation("authoring.revisions.title", history().title()));
        var open = new Anchor(history().documentPath(), getTranslation("authoring.approval.document"));
        open.addClassName("button");
        header.addAction(open);
        add(header);
        if (history().revisions().isEmpty()) {
            add(new EmptyState(
                    getTranslation("authoring.revisions.none"), getTranslation("authoring.revisions.none.hint")));
            return;
        }
        add(new RevisionList(history(), moments));
        if (history().revisions().size() > 1) {
            addComparison(place);
        }
    }

    private void addComparison(RevisionsPlace place) {
        var compared = comparisons.between(history().id(), place.from(), place.to());
        var words = new ComparisonWords(getLocale());
        var title = new H2(getTranslation("authoring.comparison.between", place.from(), place.to()));
        title.addClassName("section-title");
        var summary = new Paragraph(words.summary(compared.comparison()));
        summary.getElement().setAttribute("role", "status");
        var files = new Div(file(place, DocumentFormat.PDF), file(place, DocumentFormat.DOCX));
        files.addClassName("formats");
        add(title, choice(place), summary, files);
        var shown =
                place.whole() ? compared.comparison() : compared.comparison().onlyChanges();
        if (!shown.sections().isEmpty()) {
            add(place.side() ? new SideBySide(shown, place.from(), place.to()) : inline(shown));
        }
    }

    private static ClauseChanges inline(RevisionComparison shown) {
        return new ClauseChanges(shown, change -> Optional.empty());
    }

    private Div choice(RevisionsPlace place) {
        var numbers =
                history().revisions().stream().map(RevisionSummary::number).toList();
        var earlier = number("authoring.revisions.from", numbers, place.from());
        var later = number("authoring.revisions.to", numbers, place.to());
        earlier.addValueChangeListener(event -> open(place.between(event.getValue(), place.to())));
        later.addValueChangeListener(event -> open(place.between(place.from(), event.getValue())));
        var view = new RadioButtonGroup<Boolean>(getTranslation("authoring.revisions.view"));
        view.setItems(false, true);
        view.setItemLabelGenerator(
                side -> getTranslation(side ? "authoring.revisions.side" : "authoring.revisions.inline"));
        view.setValue(place.side());
        view.addValueChangeListener(event -> open(place.inColumns(event.getValue())));
        var whole = new Checkbox(getTranslation("authoring.revisions.whole"), place.whole());
        whole.addValueChangeListener(event -> open(place.showing(event.getValue())));
        var choice = new Div(earlier, later, view, whole);
        choice.addClassName("difference-choice");
        return choice;
    }

    private Select<Integer> number(String label, List<Integer> numbers, int chosen) {
        var select = new Select<Integer>();
        select.setLabel(getTranslation(label));
        select.setItems(numbers);
        select.setItemLabelGenerator(number -> getTranslation("authoring.revisions.number", number));
        select.setValue(chosen);
        return select;
    }

    private void open(RevisionsPlace place) {
        getUI().ifPresent(ui -> ui.navigate(
                RevisionsView.class,
                new RouteParameters(
                        AuthoringRoutes.DOCUMENT_ID,
                        String.valueOf(history().id().value())),
                place.query()));
    }

    private Anchor file(RevisionsPlace place, DocumentFormat format) {
        var file = new Anchor(
                AuthoringRoutes.comparisonFileOf(history().id(), place.from(), place.to(), format, getLocale()),
                getTranslation("authoring.revisions.export", format.name()));
        file.addClassName("button");
        file.setRouterIgnore(true);
        return file;
    }

    private RevisionHistory history() {
        return Objects.requireNonNull(history);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("authoring.revisions.title", history().title());
    }
}
