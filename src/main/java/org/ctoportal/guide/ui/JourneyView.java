package org.ctoportal.guide.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.ctoportal.compensation.policy.PolicyRoutes;
import org.ctoportal.guide.Existing;
import org.ctoportal.guide.JourneyDetails;
import org.ctoportal.guide.JourneyEndedException;
import org.ctoportal.guide.JourneyId;
import org.ctoportal.guide.JourneyKind;
import org.ctoportal.guide.JourneyMakingService;
import org.ctoportal.guide.JourneyNotFoundException;
import org.ctoportal.guide.JourneyRoutes;
import org.ctoportal.guide.JourneyService;
import org.ctoportal.guide.JourneyStep;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.jobdescription.JobDescriptionRoutes;
import org.ctoportal.shared.ui.ComingBack;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;
import org.ctoportal.shared.ui.RouteNumber;

/** A journey: all its steps, how far each is, and what to do next. */
@Route(JourneyRoutes.JOURNEY)
@RolesAllowed(Permissions.READ_DOCUMENTS)
class JourneyView extends Div implements BeforeEnterObserver, HasDynamicTitle, JourneyActs {

    private final transient JourneyService journeys;
    private final transient JourneyMakingService making;
    private final SignedInPerson person;
    private JourneyId id = new JourneyId(0);
    private String name = "";

    JourneyView(JourneyService journeys, JourneyMakingService making, CurrentUser currentUser) {
        this.journeys = journeys;
        this.making = making;
        this.person = currentUser.get();
        addClassNames("page", "narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = RouteNumber.in(event.getRouteParameters(), JourneyRoutes.ID)
                .map(JourneyId::new)
                .orElseThrow(NotFoundException::new);
        try {
            var journey = journeys.get(id);
            var made = event.getLocation().getQueryParameters().getSingleParameter(ComingBack.MADE);
            if (made.isPresent() && mayGoOn(journey)) {
                takeIn(first(journey), made.get());
                event.forwardTo(JourneyRoutes.of(id));
                return;
            }
            show(journey);
        } catch (JourneyNotFoundException e) {
            throw new NotFoundException();
        }
    }

    private static JourneyStep first(JourneyDetails journey) {
        return journey.kind() == JourneyKind.HIRE ? JourneyStep.DESCRIPTION : JourneyStep.OPTIONS;
    }

    private void takeIn(JourneyStep step, String made) {
        if (made.matches("[0-9]{1,18}")) {
            attempt(() -> journeys.takeIn(id, step, Long.parseLong(made)));
        }
    }

    private boolean mayGoOn(JourneyDetails journey) {
        return journey.ending() == null && person.may(Permissions.DRAFT_DOCUMENTS);
    }

    private void show(JourneyDetails journey) {
        removeAll();
        name = journey.name();
        var header = new PageHeader(name);
        header.setSubtitle(getTranslation(
                "guide.header",
                getTranslation("guide.kind." + journey.kind()),
                getTranslation("guide.progress", journey.done(), journey.steps().size())));
        add(new Anchor(JourneyRoutes.LIST, getTranslation("guide.all")), header);
        var ending = journey.ending();
        if (ending != null) {
            add(new Paragraph(getTranslation(ending.givenUp() ? "guide.givenUp" : "guide.finished", ending.by())));
        } else if (mayGoOn(journey)) {
            header.addAction(new EndButton(
                    journey.isComplete(),
                    () -> after(() -> journeys.finish(id)),
                    () -> after(() -> journeys.giveUp(id))));
        }
        var steps = new OrderedList();
        steps.addClassName("journey-steps");
        var number = 0;
        for (var line : journey.steps()) {
            number++;
            steps.add(new StepItem(line, number, person.may(line.step().permission()), mayGoOn(journey), this));
        }
        add(steps);
    }

    @Override
    public void make(JourneyStep step) {
        if (step == JourneyStep.DESCRIPTION || step == JourneyStep.OPTIONS) {
            var screen = step == JourneyStep.DESCRIPTION ? JobDescriptionRoutes.NEW : PolicyRoutes.LIST;
            UI.getCurrent().navigate(screen, ComingBack.to(JourneyRoutes.of(id)));
            return;
        }
        after(() -> making.make(id, step));
    }

    @Override
    public List<Existing> existing(JourneyStep step) {
        return journeys.existing(id, step);
    }

    @Override
    public void takeIn(JourneyStep step, Existing thing) {
        after(() -> journeys.takeIn(id, step, thing.number()));
    }

    private void after(Runnable act) {
        attempt(act);
        show(journeys.get(id));
    }

    /** Somebody else may have gone on or ended it meanwhile; the page says how it is then. */
    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (JourneyEndedException e) {
            Notices.problem(getTranslation("guide.changed"));
        }
    }

    @Override
    public String getPageTitle() {
        return name;
    }
}
