package org.ctoportal.framework.ui.offer;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.district.DistrictId;
import org.ctoportal.framework.FrameworkRoutes;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.framework.TemplateStoreService;
import org.ctoportal.framework.edition.EditionPartService;
import org.ctoportal.framework.edition.EditionService;
import org.ctoportal.framework.offer.OwnVersions;
import org.ctoportal.framework.store.PackShelf;
import org.ctoportal.identity.Role;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a consultant's offer to a district that uses it, on the screens. */
class DistrictsViewTest extends ViewTest {

    private static final String PACK = "CLAUSES-STARTER";
    private static final String SERVICE = "JD-SERVICE";

    @Autowired
    EditionService editions;

    @Autowired
    EditionPartService parts;

    @Autowired
    TemplateStoreService store;

    @Autowired
    JobDescriptionService jobDescriptions;

    @Autowired
    PackShelf shelf;

    private OwnVersions own;
    private DistrictId sender;
    private DistrictId receiver;
    private String consultant;
    private PackVersionId version;

    @BeforeEach
    void publishAVersion() {
        own = new OwnVersions(editions, parts, districts);
        sender = districts.another(CedarHollow.facts());
        receiver = districts.another(CedarHollow.facts());
        consultant = districts.consultantOf(sender, receiver);
        version = own.of(
                sender,
                shelf.newest(PackKind.CLAUSES),
                Map.of(SERVICE, "We serve with care.", "JD-ADA", "We adjust the work."));
    }

    @Test
    void a_version_is_offered_looked_at_and_used() {
        districts.actIn(receiver, Role.SUPERINTENDENT);
        var document = jobDescriptions.draft(CedarHollow.answers());
        jobDescriptions.change(document, new Change.Reword(SERVICE, "", "We serve here."));
        openAs(consultant, sender);
        goTo(FrameworkRoutes.versionsOf(PACK));
        assertThat(_get(Anchor.class, spec -> spec.withText("Offer to other districts"))
                        .getHref())
                .isEqualTo(FrameworkRoutes.districtsOf(version));
        goToDistricts(version);
        assertThat(texts(H3.class)).containsExactly(districts.nameOf(receiver));
        assertThat(texts(Paragraph.class)).contains("Not offered");
        click("Offer");
        assertThat(texts(Paragraph.class)).anyMatch(text -> text.matches("Offered .+ · not used yet"));
        close();

        openIn(receiver, Role.HR);
        goTo("framework");
        assertThat(texts(Anchor.class)).anyMatch(text -> text.startsWith("A version is offered to your district: "));
        goTo(FrameworkRoutes.versionsOf(PACK));
        assertThat(texts(Paragraph.class))
                .anyMatch(text -> text.startsWith("Offered by " + districts.nameOf(sender)))
                .contains("Ready: 1 inherited clause changes, 1 of yours needs a look.");
        assertThat(store.currentClauses().version()).isEqualTo("1.0.2");
        click("Use for new documents");
        assertThat(store.currentClauses().id()).isEqualTo(version);
        assertThat(texts(Paragraph.class)).noneMatch(text -> text.startsWith("Ready"));
        close();

        openAs(consultant, sender);
        goTo(FrameworkRoutes.DISTRICTS);
        assertThat(texts(Paragraph.class))
                .anyMatch(text -> text.contains("used for new documents since")
                        && text.endsWith("1 document stands on another version"));
        assertThat(texts(Span.class)).contains("Fewer than 5 districts", "We serve with care. ");
    }

    @Test
    void words_under_a_licence_are_refused_with_the_places_they_stand_in() {
        var licensed = own.licensed(sender, shelf.newest(PackKind.CLAUSES), SERVICE, "Words of a publisher.");
        openAs(consultant, sender);
        goToDistricts(licensed);

        click("Offer");

        assertThat(texts(Span.class))
                .contains("Not offered: words under a license never leave their district. They stand in " + SERVICE
                        + ".");
        assertThat(texts(Paragraph.class)).contains("Not offered");
    }

    @Test
    void an_offer_is_taken_back() {
        openAs(consultant, sender);
        goToDistricts(version);
        click("Offer");

        click("Take back");

        assertThat(texts(Paragraph.class)).contains("Not offered");
    }

    @Test
    void the_menu_leads_there_only_for_somebody_with_seats_in_several_districts() {
        openAs(consultant, sender);
        goTo("framework");
        assertThat(menu()).contains("Districts I serve");
        close();

        openIn(sender, Role.SUPERINTENDENT);
        goTo("framework");
        assertThat(menu()).doesNotContain("Districts I serve");
        goTo(FrameworkRoutes.DISTRICTS);
        assertThat(texts(H2.class)).contains("You serve no other district");
    }

    @Test
    void a_district_without_versions_of_its_own_has_nothing_to_offer_and_those_of_others_are_not_found() {
        openAs(consultant, receiver);

        goTo(FrameworkRoutes.DISTRICTS);
        assertThat(texts(H2.class)).contains("No version of its own to offer");
        close();

        var other = districts.another(Map.of());
        own.of(other, shelf.newest(PackKind.CLAUSES), Map.of(SERVICE, "Others serve."));
        openAs(districts.consultantOf(other, receiver), other);
        goToDistricts(version);
        assertThat(_get(H1.class).getText()).isEqualTo("There is nothing here");
    }

    private static void goToDistricts(PackVersionId of) {
        UI.getCurrent()
                .navigate(
                        FrameworkRoutes.DISTRICTS,
                        QueryParameters.of(FrameworkRoutes.VERSION, String.valueOf(of.value())));
    }

    private static void click(String caption) {
        _click(_find(Button.class, spec -> spec.withText(caption)).getFirst());
    }

    private static List<String> menu() {
        return _find(SideNavItem.class).stream().map(SideNavItem::getLabel).toList();
    }

    private static <T extends Component> List<String> texts(Class<T> type) {
        return _find(type).stream()
                .map(component -> component.getElement().getTextRecursively())
                .toList();
    }
}
