package org.ctoportal.home.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.ctoportal.demo.SampleRoutes;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.district.DistrictRoutes;
import org.ctoportal.home.SetUpLine;
import org.ctoportal.home.SetUpService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.ui.PageHeader;

/** What a district does first, with how far each is. */
@Route(DistrictRoutes.SET_UP)
@Menu(title = "menu.district.setUp", order = 5)
@RolesAllowed(Permissions.KEEP_PROFILE)
class SetUpView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SetUpService setUp;
    private final boolean hasSamples;

    SetUpView(SetUpService setUp, DistrictProfileService districts, CurrentUser currentUser) {
        this.setUp = setUp;
        this.hasSamples = districts.profile().demo() && currentUser.get().may(Permissions.REMOVE_SAMPLES);
        addClassNames("page", "narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        var details = setUp.get();
        var header = new PageHeader(getTranslation("setUp.title"));
        header.setSubtitle(
                getTranslation("setUp.subtitle", details.done(), details.lines().size()));
        var hidden = details.hidden();
        var hide = new Button(getTranslation(hidden ? "setUp.show" : "setUp.hide"), click -> {
            setUp.hide(!hidden);
            show();
        });
        hide.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        header.addAction(hide);
        var list = new OrderedList();
        list.addClassName("journey-steps");
        details.lines().forEach(line -> list.add(item(line)));
        add(header, list);
        if (hasSamples) {
            var samples = new Paragraph(
                    new Span(getTranslation("setUp.samples") + " "),
                    new Anchor(SampleRoutes.SAMPLES, getTranslation("samples.title")));
            add(samples);
        }
    }

    private ListItem item(SetUpLine line) {
        var key = "setUp.step." + line.step();
        var mark = new Span(line.done() ? "✓" : "○");
        mark.addClassName("journey-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        var state = new Span(getTranslation(
                line.done() ? "setUp.done" : line.step().isOptional() ? "setUp.optional" : "setUp.open"));
        state.addClassName("journey-state");
        var words = new Div(
                new H2(getTranslation(key)),
                state,
                new Paragraph(getTranslation(key + (line.done() ? ".done" : ".open"), line.number())));
        words.addClassName("journey-words");
        if (!line.path().isEmpty()) {
            var way = new Anchor(line.path(), getTranslation(key + ".way"));
            way.addClassName("journey-way");
            var actions = new Div(way);
            actions.addClassName("journey-actions");
            words.add(actions);
        }
        var item = new ListItem(mark, words);
        item.addClassNames("journey-step", line.done() ? "done" : "later");
        return item;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("setUp.title");
    }
}
