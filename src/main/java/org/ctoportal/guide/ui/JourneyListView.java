package org.ctoportal.guide.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.ctoportal.guide.JourneyDetails;
import org.ctoportal.guide.JourneyKind;
import org.ctoportal.guide.JourneyRoutes;
import org.ctoportal.guide.JourneyService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.ui.PageHeader;
import org.ctoportal.shared.ui.TextLimit;

/** Every journey of the district, and where one begins. */
@Route(JourneyRoutes.LIST)
@Menu(title = "menu.top.journeys", order = 7)
@RolesAllowed(Permissions.READ_DOCUMENTS)
class JourneyListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient JourneyService journeys;
    private final boolean mayBegin;

    JourneyListView(JourneyService journeys, CurrentUser currentUser) {
        this.journeys = journeys;
        this.mayBegin = currentUser.get().may(Permissions.DRAFT_DOCUMENTS);
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var header = new PageHeader(getTranslation("guide.title"));
        header.setSubtitle(getTranslation("guide.subtitle"));
        add(header);
        if (mayBegin) {
            var cards = new Div(beginning(JourneyKind.HIRE), beginning(JourneyKind.RECOGNIZE));
            cards.addClassName("home-columns");
            add(cards);
        }
        var all = journeys.list();
        var open = all.stream().filter(one -> one.ending() == null).toList();
        var ended = all.stream().filter(one -> one.ending() != null).toList();
        add(section("guide.open", open, "guide.open.none"));
        if (!ended.isEmpty()) {
            add(section("guide.ended", ended, ""));
        }
    }

    private Section beginning(JourneyKind kind) {
        var title = new H2(getTranslation("guide.kind." + kind));
        title.addClassName("section-title");
        var name = new TextField(getTranslation("guide.name"));
        name.setPlaceholder(getTranslation("guide.name.example." + kind));
        name.setWidthFull();
        TextLimit.of(name, JourneyService.LONGEST_NAME);
        var begin = new Button(getTranslation("guide.begin"), click -> begin(kind, name));
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var card = new Section(title, new Paragraph(getTranslation("guide.begin.hint." + kind)), name, begin);
        card.addClassNames("panel", "journey-begin");
        return card;
    }

    private void begin(JourneyKind kind, TextField name) {
        if (name.getValue().isBlank()) {
            name.setInvalid(true);
            name.setErrorMessage(getTranslation("guide.name.missing"));
            name.focus();
            return;
        }
        UI.getCurrent().navigate(JourneyRoutes.of(journeys.begin(kind, name.getValue())));
    }

    private Section section(String key, List<JourneyDetails> shown, String none) {
        var title = new H2(getTranslation(key));
        title.addClassName("section-title");
        Component content = shown.isEmpty() ? new Paragraph(getTranslation(none)) : new JourneyList(shown);
        var section = new Section(title, content);
        section.addClassName("panel");
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("guide.title");
    }
}
