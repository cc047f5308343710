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
        "SUPERINTENDENT,         job-descriptions/new district/profile framework",
        "HR,                     job-descriptions/new district/profile framework",
        "DISTRICT_ADMINISTRATOR, job-descriptions/new district/profile framework",
        "CONSULTANT,             job-descriptions/new framework",
        "TECHNOLOGY_LEADER,      framework",
        "BOARD_SECRETARY,        framework",
        "LEGAL_REVIEWER,         framework",
        "PANELIST,               framework"
    })
    void each_role_finds_what_it_can_begin(Role role, String places) {
        openAs(role);
        goTo("");

        assertThat(_find(Anchor.class, spec -> spec.withClasses("tile")))
                .extracting(Anchor::getHref)
                .containsExactly(places.split(" "));
    }

    @Test
    void the_last_job_descriptions_are_at_hand() {
        openIn(districts.another(Map.of()), Role.HR);
        var id = jobDescriptions.draft(CedarHollow.answers());
        goTo("");

        assertThat(_find(_get(HomeView.class), Anchor.class))
                .extracting(Anchor::getHref)
                .contains(JobDescriptionRoutes.editorOf(id));
    }

    @Test
    void a_district_without_any_is_told_so() {
        openIn(districts.another(Map.of()), Role.HR);
        goTo("");

        assertThat(_get(HomeView.class).getElement().getTextRecursively()).contains("Nothing here yet.");
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
