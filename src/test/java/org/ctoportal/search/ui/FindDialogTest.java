package org.ctoportal.search.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import java.util.List;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.jobdescription.JobDescriptionRoutes;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.search.FindingRoutes;
import org.ctoportal.search.FoundKind;
import org.ctoportal.search.IndexDesk;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.data.domain.PageRequest;

/** The dialog of every screen and the page behind it. */
class FindDialogTest extends ViewTest {

    @Autowired
    JobDescriptionService descriptions;

    @Autowired
    AutowireCapableBeanFactory beans;

    private DistrictId district;

    private void openAt(Role role, String place) {
        district = districts.another(CedarHollow.facts());
        districts.actIn(district, Role.SUPERINTENDENT);
        for (var i = 0; i < 7; i++) {
            descriptions.draft(CedarHollow.answers());
        }
        beans.createBean(IndexDesk.class).bringUpToDate(district);
        openIn(district, role);
        show(place);
    }

    private static void show(String place) {
        var location = new Location(place);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private static Input dialog() {
        _click(_find(NativeButton.class, spec -> spec.withClasses("find-button"))
                .getLast());
        return _get(
                Input.class,
                spec -> spec.withPredicate(
                        input -> "combobox".equals(input.getElement().getAttribute("role"))));
    }

    private static List<String> options() {
        return _find(FindOption.class).stream()
                .map(option -> option.getElement().getTextRecursively())
                .toList();
    }

    private static List<String> groups() {
        return _find(Div.class, spec -> spec.withClasses("find-group-title")).stream()
                .map(Component::getElement)
                .map(element -> element.getTextRecursively())
                .toList();
    }

    @Test
    void without_words_it_offers_what_was_opened_what_can_be_begun_and_where_one_can_go() {
        openAt(Role.SUPERINTENDENT, "");
        var place = JobDescriptionRoutes.editorOf(
                descriptions.list("", PageRequest.of(0, 1)).getFirst().id());
        goTo(place);

        dialog();

        assertThat(groups()).containsExactly("Opened last", "Begin", "Go to");
        assertThat(_find(FindOption.class).getFirst().getHref()).isEqualTo(place);
        assertThat(options()).anyMatch(text -> text.startsWith("Draft a job description"));
        assertThat(options()).noneMatch(text -> text.contains("Invite somebody") || text.contains("Audit"));
    }

    @Test
    void words_are_answered_in_groups_with_how_many_there_are() {
        openAt(Role.SUPERINTENDENT, "");

        dialog().setValue("chief technology officer");

        assertThat(groups()).startsWith("Job descriptions");
        assertThat(options())
                .filteredOn(text -> text.startsWith("Chief Technology Officer"))
                .hasSize(5);
        assertThat(options()).contains("Show all 7");
        assertThat(_get(Paragraph.class, spec -> spec.withClasses("find-status"))
                        .getText())
                .contains("results");
    }

    @Test
    void screens_are_found_though_they_are_mistyped_and_nothing_says_what_to_try() {
        openAt(Role.BOARD_SECRETARY, "");
        var input = dialog();

        input.setValue("polices");
        assertThat(options()).anyMatch(text -> text.startsWith("Policies"));
        input.setValue("xyzzyq");

        assertThat(options()).isEmpty();
        assertThat(_get(Paragraph.class, spec -> spec.withClasses("find-nothing"))
                        .getText())
                .contains("Try fewer words");
        assertThat(_get(Paragraph.class, spec -> spec.withClasses("find-status"))
                        .getText())
                .isEqualTo("Nothing found");
    }

    @Test
    void the_page_shows_all_of_a_kind_and_keeps_words_in_its_address() {
        openAt(Role.SUPERINTENDENT, FindingRoutes.of("chief officer", FoundKind.JOB_DESCRIPTION, 1));

        assertThat(_find(
                        Anchor.class,
                        spec -> spec.withPredicate(link -> link.getHref().startsWith(JobDescriptionRoutes.LIST + "/"))))
                .hasSize(7);
        show(FindingRoutes.of("chief officer", FoundKind.JOB_DESCRIPTION, 2));
        _assertNone(
                Anchor.class,
                spec -> spec.withPredicate(link -> link.getHref().startsWith(JobDescriptionRoutes.LIST + "/")));
        show(FindingRoutes.of("<script>alert(1)</script>"));
        show(FindingRoutes.FOUND + "?page=-3&kind=nothing");
    }
}
