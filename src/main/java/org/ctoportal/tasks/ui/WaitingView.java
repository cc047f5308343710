package org.ctoportal.tasks.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Optional;
import java.util.function.Function;
import org.ctoportal.shared.ui.EmptyState;
import org.ctoportal.shared.ui.PageHeader;
import org.ctoportal.tasks.Agenda;
import org.ctoportal.tasks.AgendaService;
import org.ctoportal.tasks.TaskRoutes;
import org.ctoportal.tasks.Urgency;
import org.ctoportal.tasks.WaitingKind;
import org.jspecify.annotations.Nullable;

/** All that waits for the signed-in person, of every room. */
@Route(TaskRoutes.WAITING)
@Menu(title = "menu.top.waiting", order = 5)
@PermitAll
class WaitingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MOST = 200;

    private final transient AgendaService agendas;
    private final Select<Urgency> urgency = new Select<>();
    private final Select<WaitingKind> kind = new Select<>();
    private final Div shown = new Div();

    WaitingView(AgendaService agendas) {
        this.agendas = agendas;
        addClassName("page");
        var header = new PageHeader(getTranslation("tasks.title"));
        header.setSubtitle(getTranslation("tasks.subtitle"));
        urgency.setLabel(getTranslation("tasks.urgency"));
        fill(urgency, "tasks.urgency.", Urgency.values());
        kind.setLabel(getTranslation("tasks.kind"));
        fill(kind, "tasks.kind.", WaitingKind.values());
        var filters = new Div(urgency, kind);
        filters.addClassName("task-filters");
        add(header, filters, shown);
    }

    private <E extends Enum<E>> void fill(Select<E> select, String key, E[] values) {
        select.setItems(values);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation(key + "all"));
        select.setItemLabelGenerator(value -> getTranslation(value == null ? key + "all" : key + value.name()));
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go();
            }
        });
    }

    private void go() {
        var chosen = new HashMap<String, String>();
        if (urgency.getValue() != null) {
            chosen.put(TaskRoutes.URGENCY, urgency.getValue().name());
        }
        if (kind.getValue() != null) {
            chosen.put(TaskRoutes.KIND, kind.getValue().name());
        }
        UI.getCurrent().navigate(TaskRoutes.WAITING, QueryParameters.simple(chosen));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        urgency.setValue(chosen(event, TaskRoutes.URGENCY, Urgency.values(), Urgency::name));
        kind.setValue(chosen(event, TaskRoutes.KIND, WaitingKind.values(), WaitingKind::name));
        show(agendas.waiting(MOST));
    }

    private static <E> @Nullable E chosen(BeforeEnterEvent event, String name, E[] values, Function<E, String> called) {
        Optional<String> wanted = event.getLocation().getQueryParameters().getSingleParameter(name);
        return Arrays.stream(values)
                .filter(value -> wanted.filter(called.apply(value)::equals).isPresent())
                .findFirst()
                .orElse(null);
    }

    private void show(Agenda agenda) {
        shown.removeAll();
        var found = agenda.waiting().stream()
                .filter(item -> urgency.getValue() == null || item.urgency(agenda.today()) == urgency.getValue())
                .filter(item -> kind.getValue() == null || item.kind() == kind.getValue())
                .toList();
        if (found.isEmpty()) {
            var all = agenda.waiting().isEmpty();
            shown.add(new EmptyState(
                    getTranslation(all ? "tasks.none" : "tasks.noneOfThese"),
                    getTranslation(all ? "tasks.none.hint" : "tasks.noneOfThese.hint")));
            return;
        }
        var panel = new Div(new WaitingItemList(agenda, found));
        panel.addClassName("panel");
        shown.add(panel);
        if (agenda.more()) {
            shown.add(new Paragraph(getTranslation("tasks.more", MOST)));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("tasks.title");
    }
}
