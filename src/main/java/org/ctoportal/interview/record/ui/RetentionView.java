package org.ctoportal.interview.record.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.ctoportal.identity.Permissions;
import org.ctoportal.interview.record.RecordRoutes;
import org.ctoportal.interview.record.RetentionLine;
import org.ctoportal.interview.record.RetentionOverviewService;
import org.ctoportal.interview.search.SearchRoutes;
import org.ctoportal.shared.ui.EmptyState;
import org.ctoportal.shared.ui.NarrowWindow;
import org.ctoportal.shared.ui.PageHeader;

/** Until when the records of each search are kept, why, and what is to be done next; what ended first goes first. */
@Route(RecordRoutes.OVERVIEW)
@RolesAllowed(Permissions.READ_SEARCHES)
class RetentionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int NARROW = 900;
    private static final String KEY = "interview.record.overview.";

    private final transient RetentionOverviewService overview;
    private final Grid<RetentionLine> grid = new Grid<>();

    RetentionView(RetentionOverviewService overview) {
        this.overview = overview;
        addClassNames("page", "records");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var header = new PageHeader(getPageTitle());
        header.setSubtitle(getTranslation(KEY + "subtitle"));
        header.addAction(new Anchor(SearchRoutes.LIST, getTranslation("interview.search.list.title")));
        add(header);
        if (overview.isEmpty()) {
            add(new EmptyState(getTranslation(KEY + "empty"), getTranslation(KEY + "empty.hint")));
            return;
        }
        add(list());
        add(hint(getTranslation("interview.record.advice")));
    }

    private Grid<RetentionLine> list() {
        grid.addComponentColumn(this::title)
                .setKey("title")
                .setHeader(getTranslation(KEY + "search"))
                .setFlexGrow(3);
        grid.addColumn(this::until)
                .setKey("until")
                .setHeader(getTranslation(KEY + "until"))
                .setFlexGrow(1);
        grid.addComponentColumn(this::why)
                .setKey("why")
                .setHeader(getTranslation(KEY + "why"))
                .setFlexGrow(4);
        grid.addColumn(this::next)
                .setKey("next")
                .setHeader(getTranslation(KEY + "next"))
                .setFlexGrow(2);
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addClassNames("list-grid", "retention-grid");
        grid.setItemsPageable(overview::list);
        return grid;
    }

    /** On a narrow screen with everything the other columns say. */
    private Div title(RetentionLine line) {
        var link = new Anchor(RecordRoutes.of(line.search()), line.title());
        var posting = new Span(line.postingNumber());
        posting.addClassName("hint");
        var details = new Div();
        if (line.retention() != null) {
            details.add(new Span(getTranslation(KEY + "until") + ": " + until(line)));
        }
        var hold = line.hold();
        if (hold != null) {
            details.add(new Span(getTranslation(KEY + "held", RecordWords.day(hold.heldOn()), hold.reason())));
        }
        details.add(new Span(next(line)));
        details.addClassNames("hint", "list-details", "retention-lines");
        link.addClassName("retention-title");
        return line.postingNumber().isEmpty() ? new Div(link, details) : new Div(link, new Div(posting), details);
    }

    private String until(RetentionLine line) {
        var retention = line.retention();
        return retention == null ? getTranslation(KEY + "open") : RecordWords.day(retention.until());
    }

    private Div why(RetentionLine line) {
        var lines = new Div();
        lines.addClassName("retention-lines");
        var hold = line.hold();
        if (hold != null) {
            var held = new Span(getTranslation(KEY + "held", RecordWords.day(hold.heldOn()), hold.reason()));
            held.addClassName("retention-held");
            lines.add(held);
        }
        var retention = line.retention();
        if (retention != null) {
            retention
                    .rules()
                    .forEach(rule -> lines.add(new Span(getTranslation(
                            KEY + "rule",
                            RecordWords.day(rule.until()),
                            rule.source(),
                            RecordWords.day(rule.asOf())))));
        }
        return lines;
    }

    private String next(RetentionLine line) {
        var step = getTranslation(KEY + "next." + line.next());
        var on = line.nextOn();
        return on == null ? step : getTranslation(KEY + "next.on", step, RecordWords.day(on));
    }

    private static Paragraph hint(String text) {
        var hint = new Paragraph(text);
        hint.addClassName("hint");
        return hint;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        NarrowWindow.follow(event, grid, "title", NARROW);
    }

    @Override
    public String getPageTitle() {
        return getTranslation(KEY + "title");
    }
}
