package org.ctoportal.rules.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.rules.RuleFilter;
import org.ctoportal.rules.RuleKeepingService;
import org.ctoportal.rules.RuleLine;
import org.ctoportal.rules.RulesRoutes;
import org.ctoportal.shared.ui.NarrowWindow;
import org.ctoportal.shared.ui.PageHeader;

/** The rules that documents are checked against, to be searched and looked up. */
@Route(RulesRoutes.LIST)
@Menu(title = "menu.framework.rules", order = 52)
@RolesAllowed(Permissions.READ_DOCUMENTS)
class RuleListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int NARROW = 800;
    private static final String RULE = "rule";
    /** A row is a whole sentence: few fit on a screen. */
    private static final int ROWS_AT_ONCE = 20;

    private final transient RuleKeepingService rules;
    private final Grid<RuleLine> grid = new Grid<>();
    private final Paragraph found = new Paragraph();
    private final RuleFilterBar filters = new RuleFilterBar(this::narrow);

    RuleListView(RuleKeepingService rules, CurrentUser currentUser) {
        this.rules = rules;
        addClassNames("page", "rules");
        var header = new PageHeader(getTranslation("rules.title"));
        header.setSubtitle(getTranslation("rules.subtitle"));
        if (currentUser.get().may(Permissions.KEEP_RULES)) {
            var add = new RouterLink(getTranslation("rules.new"), NewRuleView.class);
            add.addClassNames("button", "primary");
            header.addAction(add);
        }
        found.addClassName("hint");
        found.getElement().setAttribute("role", "status");
        var advice = new Paragraph(getTranslation("rules.advice"));
        advice.addClassName("hint");
        add(header, filters, found, list(), advice);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var all = rules.list(RuleFilter.ALL);
        var jurisdictions = jurisdictions(all);
        var asked = RulesPlace.filter(event.getLocation());
        var known = asked.jurisdiction() == null || jurisdictions.contains(asked.jurisdiction());
        var filter = known ? asked : new RuleFilter(asked.text(), null, asked.severity(), asked.state());
        filters.show(jurisdictions, filter);
        show(filter.equals(RuleFilter.ALL) ? all : rules.list(filter));
    }

    private static List<String> jurisdictions(List<RuleLine> all) {
        return all.stream()
                .map(line -> line.rule().jurisdiction())
                .distinct()
                .sorted()
                .toList();
    }

    private void narrow(RuleFilter filter) {
        show(rules.list(filter));
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, RulesPlace.of(filter)));
    }

    private void show(List<RuleLine> lines) {
        grid.setItems(lines);
        found.setText(getTranslation("rules.found", lines.size()));
    }

    private Grid<RuleLine> list() {
        grid.setEmptyStateText(getTranslation("rules.none"));
        grid.setPageSize(ROWS_AT_ONCE);
        grid.addComponentColumn(RuleListView::rule)
                .setKey(RULE)
                .setHeader(getTranslation("rules.column.rule"))
                .setFlexGrow(1);
        column(
                "rules.column.jurisdiction",
                "7.5rem",
                line -> RuleWords.jurisdiction(line.rule().jurisdiction()));
        column(
                "rules.column.severity",
                "7rem",
                line -> RuleWords.severity(line.rule().severity()));
        column("rules.column.state", "7rem", line -> RuleWords.state(line.state()));
        column("rules.column.valid", "10.5rem", line -> RuleWords.valid(line.rule()));
        column(
                "rules.column.covers",
                "9.5rem",
                line -> RuleWords.covers(line.rule().coversPublicEmployer()));
        grid.addClassName("list-grid");
        return grid;
    }

    private void column(String header, String width, ValueProvider<RuleLine, String> value) {
        grid.addColumn(value).setHeader(getTranslation(header)).setWidth(width).setFlexGrow(0);
    }

    private static Div rule(RuleLine line) {
        var link = new RouterLink(
                line.rule().code(),
                RuleView.class,
                RuleView.parameters(line.rule().code()));
        var message = new Span(line.rule().messageWithGaps());
        message.addClassName("rule-message");
        var details = new Span(RuleWords.line(line));
        details.addClassNames("hint", "list-details");
        var cell = new Div(link, message, details);
        cell.addClassName("rule-cell");
        return cell;
    }

    /** On a phone the first column says it all. */
    @Override
    protected void onAttach(AttachEvent event) {
        NarrowWindow.follow(event, grid, RULE, NARROW);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("rules.title");
    }
}
