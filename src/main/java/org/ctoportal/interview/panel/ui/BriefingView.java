package org.ctoportal.interview.panel.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.ctoportal.interview.panel.NoSeatException;
import org.ctoportal.interview.panel.PanelRoutes;
import org.ctoportal.interview.panel.PanelSeatService;
import org.ctoportal.shared.ui.DocumentPreview;
import org.ctoportal.shared.ui.PageHeader;

/** The briefing sheet of a panel, for members who signed and declared. */
@Route(PanelRoutes.BRIEFING)
@PermitAll
class BriefingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PanelSeatService seats;

    BriefingView(PanelSeatService seats) {
        this.seats = seats;
        addClassNames("page", "narrow", "seat");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var search = PanelWords.search(event);
        try {
            if (!seats.seat(search).admitted()) {
                event.forwardTo(PanelRoutes.seatOf(search));
                return;
            }
        } catch (NoSeatException e) {
            throw new NotFoundException();
        }
        removeAll();
        var header = new PageHeader(getPageTitle());
        var file = PanelWords.link("/panel/" + search.value() + "/briefing.pdf", "interview.panel.briefing.file");
        file.setRouterIgnore(true);
        header.addAction(PanelWords.link(PanelRoutes.seatOf(search), "interview.panel.briefing.back"), file);
        var sheet = new DocumentPreview();
        sheet.show("/panel/" + search.value() + "/briefing-sheet");
        add(header, sheet);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("interview.panel.briefing.link");
    }
}
