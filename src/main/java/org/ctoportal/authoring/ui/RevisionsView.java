package org.ctoportal.authoring.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
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
import java.util.stream.Stream;
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
import org.ctoportal.shared.ui.RouteNumber;
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
        var id = RouteNumber.in(event.getRouteParameters(), AuthoringRoutes.DOCUMENT_ID)
                .map(DocumentId::new)
                .orElseThrow(NotFoundException::new);
        try {
            history = histories.of(id);
            var latest = history().revisions().isEmpty()
                    ? 1
                    : history().revisions().getFirst().number();
            show(
                    history().draftWentOn()
                            ? RevisionsPlace.of(event.getLocation(), latest, RevisionsPlace.DRAFT)
                            : RevisionsPlace.of(event.getLocation(), Math.max(1, latest - 1), latest));
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
        if (history().revisions().size() > 1 || history().draftWentOn()) {
            addComparison(place);
        }
    }

    private void addComparison(RevisionsPlace place) {
        var comparison = place.isWithDraft()
                ? histories.withDraft(history().id(), place.from())
                : comparisons.between(history().id(), place.from(), place.to()).comparison();
        var between = place.isWithDraft()
                ? getTranslation("authoring.comparison.withDraft", place.from())
                : getTranslation("authoring.comparison.between", place.from(), place.to());
        var title = new H2(between);
        title.addClassName("section-title");
        var summary = new Paragraph(new ComparisonWords(getLocale()).summary(comparison));
        summary.getElement().setAttribute("role", "status");
        add(title, choice(place), summary, takenAway(place));
        var shown = place.whole() ? comparison : comparison.onlyChanges();
        if (!shown.sections().isEmpty()) {
            add(place.side() ? new SideBySide(shown, between, named(place.from()), named(place.to())) : inline(shown));
        }
    }

    /** What leaves the portal is always a kept revision. */
    private Div takenAway(RevisionsPlace place) {
        var files = new Div();
        files.addClassName("formats");
        if (place.isWithDraft()) {
            var hint = new Span(getTranslation("authoring.comparison.withDraft.hint"));
            hint.addClassName("hint");
            files.add(hint);
        } else {
            files.add(file(place, DocumentFormat.PDF), file(place, DocumentFormat.DOCX));
        }
        return files;
    }

    private String named(int revision) {
        return revision == RevisionsPlace.DRAFT
                ? getTranslation("authoring.revisions.draftNow")
                : getTranslation("authoring.revisions.number", revision);
    }

    private static ClauseChanges inline(RevisionComparison shown) {
        return new ClauseChanges(shown, change -> Optional.empty());
    }

    private Div choice(RevisionsPlace place) {
        var numbers =
                history().revisions().stream().map(RevisionSummary::number).toList();
        var earlier = number("authoring.revisions.from", numbers, place.from());
        var laterOnes = history().draftWentOn() || place.isWithDraft()
                ? Stream.concat(Stream.of(RevisionsPlace.DRAFT), numbers.stream())
                        .toList()
                : numbers;
        var later = number("authoring.revisions.to", laterOnes, place.to());
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
        select.setItemLabelGenerator(this::named);
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
