package org.ctoportal.home.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.util.Map;
import org.ctoportal.identity.Role;
import org.ctoportal.jobdescription.JobDescriptionRoutes;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class HomeViewTest extends ViewTest {

    @Autowired
    JobDescriptionService jobDescriptions;

    @ParameterizedTest
    @CsvSource({
        "SUPERINTENDENT,         job-descriptions/new policies evaluations district/profile framework",
        "HR,                     job-descriptions/new searches awards people district/profile framework",
        "DISTRICT_ADMINISTRATOR, people district/profile job-descriptions/new evaluations framework",
        "CONSULTANT,             job-descriptions/new framework/districts framework",
        "TECHNOLOGY_LEADER,      self-assessments growth credentials my-recognition framework",
        "BOARD_SECRETARY,        policies credentials my-recognition framework",
        "LEGAL_REVIEWER,         policies rules framework",
        "PANELIST,               panels framework"
    })
    void each_role_finds_what_it_can_begin_its_main_job_first(Role role, String places) {
        openAs(role);
        goTo("");

        assertThat(_find(Anchor.class, spec -> spec.withClasses("tile")))
                .extracting(Anchor::getHref)
                .containsExactly(places.split(" "));
    }

    @Test
    void what_changed_last_is_at_hand() {
        openIn(districts.another(Map.of()), Role.HR);
        var id = jobDescriptions.draft(CedarHollow.answers());
        goTo("");

        assertThat(_find(_get(HomeView.class), Anchor.class))
                .extracting(Anchor::getHref)
                .contains(JobDescriptionRoutes.editorOf(id));
    }

    @Test
    void whoever_has_nothing_to_do_is_told_so() {
        openIn(districts.another(Map.of()), Role.HR);
        goTo("");

        assertThat(_get(HomeView.class).getElement().getTextRecursively()).contains("nothing waits for you");
    }

    @Test
    void a_panelist_sees_no_documents() {
        openAs(Role.HR);
        jobDescriptions.draft(CedarHollow.answers());
        close();
        openAs(Role.PANELIST);
        goTo("");

        assertThat(_get(HomeView.class).getElement().getTextRecursively()).doesNotContain("Chief Technology Officer");
    }
}
