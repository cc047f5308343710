package org.ctoportal.interview.panel.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import org.ctoportal.interview.panel.DeclarationService;
import org.ctoportal.interview.panel.Declare;
import org.ctoportal.interview.panel.NoSeatException;
import org.ctoportal.interview.panel.PanelRoutes;
import org.ctoportal.interview.panel.SeatDetails;
import org.ctoportal.interview.panel.SeatLink;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The first screen of a member of a panel: sign, declare, and then where to go. */
@Route(PanelRoutes.SEAT)
@PermitAll
class PanelSeatView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient DeclarationService declarations;
    private final transient List<SeatLink> links;
    private @Nullable SearchId search;
    private String position = "";

    PanelSeatView(DeclarationService declarations, ObjectProvider<SeatLink> links) {
        this.declarations = declarations;
        this.links = links.orderedStream().toList();
        addClassNames("page", "narrow", "seat");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        search = PanelWords.search(event);
        show();
    }

    private void show() {
        var seat = seat();
        position = seat.position();
        removeAll();
        var header = new PageHeader(position);
        header.setSubtitle(getTranslation(
                seat.chair() ? "interview.panel.seat.chair" : "interview.panel.seat.subtitle", seat.member()));
        add(header);
        if (seat.signedAt() == null) {
            add(new StatementForm(signature -> declarations.sign(search(), PanelWords.signedWords(), signature), () -> {
                Notices.done(getTranslation("interview.panel.signed"));
                show();
            }));
        } else if (!seat.isComplete()) {
            add(new DeclarationForm(seat.candidates(), this::declare));
        } else {
            add(ways(), new DeclaredPanel(seat, this::declare));
        }
    }

    private SeatDetails seat() {
        try {
            return declarations.seat(search());
        } catch (NoSeatException e) {
            throw new NotFoundException();
        }
    }

    private void declare(List<Declare> commands, String signature) {
        declarations.declare(search(), commands, signature);
        Notices.done(getTranslation("interview.panel.declared"));
        show();
    }

    private Div ways() {
        var ways = new Div(PanelWords.link(PanelRoutes.briefingOf(search()), "interview.panel.briefing.link"));
        links.forEach(link -> ways.add(PanelWords.link(link.path().apply(search()), link.titleKey())));
        ways.addClassName("seat-ways");
        return ways;
    }

    private SearchId search() {
        return Objects.requireNonNull(search);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("interview.panel.seat.title", position);
    }
}
