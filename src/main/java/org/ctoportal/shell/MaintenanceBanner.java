package org.ctoportal.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import org.ctoportal.maintenance.MaintenanceBoard;
import org.ctoportal.maintenance.MaintenanceNotice;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** At the top of every screen while a maintenance is announced; looks again whenever the page says that it is still open. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class MaintenanceBanner extends Composite<Div> {

    private final transient MaintenanceBoard board;
    private final transient Clock clock;

    MaintenanceBanner(MaintenanceBoard board, Clock clock) {
        this.board = board;
        this.clock = clock;
        getContent().addClassName("maintenance-banner");
        getElement().setAttribute("role", "status");
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var watching = event.getUI().addHeartbeatListener(beat -> refresh());
        addDetachListener(gone -> {
            watching.remove();
            gone.unregisterListener();
        });
        refresh();
    }

    void refresh() {
        var notice = board.announced();
        setVisible(notice.isPresent());
        getContent().removeAll();
        notice.ifPresent(this::show);
    }

    private void show(MaintenanceNotice notice) {
        var from = notice.from(getLocale());
        var text = notice.until(getLocale(), clock.instant())
                .map(until -> getTranslation("shell.maintenance.announced.until", from, until))
                .orElseGet(() -> getTranslation("shell.maintenance.announced", from));
        getContent().add(new Span(text));
        if (!notice.says().isEmpty()) {
            getContent().add(new Span(notice.says()));
        }
    }
}
