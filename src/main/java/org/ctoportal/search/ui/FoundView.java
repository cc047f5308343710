package org.ctoportal.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.ctoportal.search.FindingRoutes;
import org.ctoportal.search.FindingService;
import org.ctoportal.search.Found;
import org.ctoportal.search.FoundGroup;
import org.ctoportal.search.FoundKind;
import org.ctoportal.shared.ui.EmptyState;
import org.ctoportal.shared.ui.PageHeader;

/** Everything that was found: the best of each kind, or all of one, page by page. */
@Route(FindingRoutes.FOUND)
@PermitAll
class FoundView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LONGEST = 200;
    private static final int PAUSE = 400;

    private final transient FindingService finding;
    private final TextField words;
    private final Div found = new Div();

    FoundView(FindingService finding) {
        this.finding = finding;
        this.words = new TextField(getTranslation("find.words"));
        addClassNames("page", "found");
        words.setMaxLength(LONGEST);
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE);
        words.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                getUI().ifPresent(ui -> ui.navigate(
                        FoundView.class, QueryParameters.simple(Map.of(FindingRoutes.WORDS, change.getValue()))));
            }
        });
        found.getElement().setAttribute("aria-live", "polite");
        add(new PageHeader(getTranslation("find.title")), words, found);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        var text = query.getSingleParameter(FindingRoutes.WORDS).orElse("");
        var page = query.getSingleParameter(FindingRoutes.PAGE)
                .filter(number -> number.matches("[1-9][0-9]{0,2}"))
                .map(number -> Integer.parseInt(number) - 1)
                .orElse(0);
        words.setValue(text);
        found.removeAll();
        query.getSingleParameter(FindingRoutes.KIND)
                .flatMap(FoundKind::ofPath)
                .ifPresentOrElse(
                        kind -> finding.find(text, kind, page).ifPresent(group -> showPage(text, group, page)),
                        () -> finding.find(text).forEach(group -> showBest(text, group)));
        if (found.getComponentCount() == 0) {
            found.add(new EmptyState(
                    getTranslation(text.isBlank() ? "find.begin" : "find.nothing.title"),
                    getTranslation("find.nothing")));
        }
    }

    private void showBest(String text, FoundGroup group) {
        var section = section(group);
        if (group.total() > group.some().size()) {
            section.add(link(text, group.kind(), 0, getTranslation("find.all", group.total())));
        }
    }

    private void showPage(String text, FoundGroup group, int page) {
        var section = section(group);
        var pages = new Nav(new Anchor(FindingRoutes.of(text), getTranslation("find.everything")));
        pages.addClassName("found-pages");
        pages.setAriaLabel(getTranslation("find.pages"));
        var first = page * FindingService.PAGE + 1;
        pages.add(getTranslation("find.page", first, first + group.some().size() - 1, group.total()));
        if (page > 0) {
            pages.add(link(text, group.kind(), page - 1, getTranslation("find.previous")));
        }
        if ((page + 1L) * FindingService.PAGE < group.total()) {
            pages.add(link(text, group.kind(), page + 1, getTranslation("find.next")));
        }
        section.add(pages);
    }

    private Section section(FoundGroup group) {
        var title = new H2(FoundNames.of(this, group.kind()));
        title.addClassName("section-title");
        var list = new UnorderedList();
        group.some().forEach(one -> list.add(item(one)));
        var section = new Section(title, list);
        section.addClassName("panel");
        found.add(section);
        return section;
    }

    private static ListItem item(Found one) {
        var item = new ListItem(new Anchor(one.route(), new FoundWords(one.title(), "find-title")));
        if (!one.excerpt().isEmpty()) {
            item.add(new FoundWords(one.excerpt(), "find-excerpt"));
        }
        return item;
    }

    private static Anchor link(String text, FoundKind kind, int page, String words) {
        return new Anchor(FindingRoutes.of(text, kind, page + 1), words);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("find.title");
    }
}
