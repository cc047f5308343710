package org.ctoportal.search.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import org.ctoportal.search.FindingRoutes;
import org.ctoportal.search.FindingService;
import org.ctoportal.search.FoundGroup;
import org.ctoportal.search.FoundKind;
import org.ctoportal.search.NamedPlaces;
import org.ctoportal.search.SearchAction;
import org.ctoportal.shared.ui.MenuLink;

/** Finds things, screens and what can be begun. Words are answered in their order, so what is shown is of the last ones. */
class FindDialog extends Dialog {

    private static final int PAUSE = 150;
    private static final int MOST_PLACES = 6;

    private final transient FindingService finding;
    private final transient List<MenuLink> screens;
    private final transient List<SearchAction> actions;
    private final List<String> visited;
    private final Input input = new Input();
    private final FindList list = new FindList();
    private final Paragraph status = new Paragraph();
    private final Paragraph nothing = new Paragraph();

    FindDialog(FindingService finding, List<MenuLink> screens, List<String> visited) {
        this.finding = finding;
        this.screens = screens;
        this.actions = finding.actions();
        this.visited = visited;
        addClassName("find");
        getElement().setAttribute("aria-label", getTranslation("find.title"));
        nothing.addClassName("find-nothing");
        status.addClassName("find-status");
        status.getElement().setAttribute("role", "status");
        var top = new Div(input);
        top.addClassName("find-top");
        add(top, list, nothing, status);
        furnish();
        show("");
    }

    private void furnish() {
        input.setPlaceholder(getTranslation("find.placeholder"));
        input.setAriaLabel(getTranslation("find.title"));
        input.getElement()
                .setAttribute("role", "combobox")
                .setAttribute("type", "search")
                .setAttribute("autocomplete", "off")
                .setAttribute("autocapitalize", "off")
                .setAttribute("spellcheck", "false")
                .setAttribute("maxlength", "200")
                .setAttribute("aria-autocomplete", "list")
                .setAttribute("aria-expanded", "true")
                .setAttribute("aria-controls", FindList.ID);
        input.setValueChangeMode(ValueChangeMode.LAZY);
        input.setValueChangeTimeout(PAUSE);
        input.addValueChangeListener(change -> show(change.getValue()));
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                input.getElement().executeJs("window.portalFind.follow(this, $0)", list.getElement());
            }
        });
    }

    private void show(String text) {
        list.begin(text);
        if (text.isBlank()) {
            showPlaces();
            status.setText("");
        } else {
            status.setText(getTranslation("find.count", showFound(text)));
        }
        nothing.setVisible(list.options() == 0);
        nothing.setText(getTranslation("find.nothing"));
    }

    private void showPlaces() {
        list.addGroup(getTranslation("find.group.visited"), finding.at(visited), FindOption::of);
        list.addGroup(getTranslation("find.group.actions"), actions, this::option);
        list.addGroup(getTranslation("find.group.screens"), screens, this::option);
    }

    /** How much was found. */
    private long showFound(String text) {
        var begun = some(NamedPlaces.matching(text, actions, action -> getTranslation(action.titleKey())));
        var opened = some(NamedPlaces.matching(text, screens, screen -> getTranslation(screen.titleKey())));
        list.addGroup(getTranslation("find.group.actions"), begun, this::option);
        list.addGroup(getTranslation("find.group.screens"), opened, this::option);
        var groups = finding.find(text);
        groups.forEach(group -> add(text, group));
        return begun.size()
                + opened.size()
                + groups.stream().mapToLong(FoundGroup::total).sum();
    }

    private static <T> List<T> some(List<T> all) {
        return all.subList(0, Math.min(MOST_PLACES, all.size()));
    }

    private void add(String text, FoundGroup group) {
        list.addGroup(FoundNames.of(this, group.kind()), group.some(), FindOption::of);
        all(group)
                .ifPresent(kind -> list.addToLast(number -> FindOption.of(
                        number, FindingRoutes.of(text, kind, 1), getTranslation("find.all", group.total()), "")));
    }

    private static Optional<FoundKind> all(FoundGroup group) {
        return Optional.of(group.kind())
                .filter(kind -> group.total() > group.some().size());
    }

    private FindOption option(int number, SearchAction action) {
        return FindOption.of(number, action.path(), getTranslation(action.titleKey()), "");
    }

    private FindOption option(int number, MenuLink screen) {
        var group = screen.titleKey().split("\\.")[1];
        return FindOption.of(number, screen.path(), getTranslation(screen.titleKey()), getTranslation("menu." + group));
    }
}
