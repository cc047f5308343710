package org.ctoportal.interview.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.ctoportal.district.DistrictId;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.panel.paper.BriefingService;
import org.ctoportal.interview.schedule.DayPaper;
import org.ctoportal.interview.schedule.DayPaperService;
import org.ctoportal.interview.schedule.InterviewDayId;
import org.ctoportal.interview.schedule.InterviewDayService;
import org.ctoportal.interview.schedule.PlanDay;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.SearchDesk;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whose view each member brings, on what the panel holds in its hands. */
@IntegrationTest
class RolesOnPapersTest {

    @Autowired
    TwoDistricts districts;

    @Autowired
    SearchDesk desk;

    @Autowired
    PanelService panel;

    @Autowired
    DeclarationService declarations;

    @Autowired
    BriefingService briefing;

    @Autowired
    InterviewDayService days;

    @Autowired
    DayPaperService papers;

    private DistrictId district;
    private SearchId search;

    @BeforeEach
    void begin() {
        district = districts.another(CedarHollow.facts());
        search = desk.begun(district);
        var lee = panel.add(
                search, new AddMember("Lee Novak", "", districts.personIn(district, Role.PANELIST), PanelRole.TEACHER));
        panel.lead(search, lee);
        panel.add(search, new AddMember("Pat Reyes", "", null));
    }

    @AfterEach
    void signOut() {
        districts.signOut();
    }

    @Test
    void the_briefing_names_the_panel() {
        districts.actIn(district, Role.PANELIST);
        declarations.sign(search, "I keep it to myself.", "Lee Novak");

        assertThat(briefing.html(search)).contains("The panel", "Lee Novak, Teacher, Chair", "Pat Reyes");
    }

    @Test
    void the_plan_of_the_day_for_the_panel_names_it_too() {
        var day = days.plan(search, PlanDay.usual(LocalDate.of(2026, 10, 20)));

        assertThat(paper(DayPaper.PANEL, day)).contains("Lee Novak (Teacher), Pat Reyes");
        assertThat(paper(DayPaper.RECEPTION, day)).doesNotContain("Lee Novak");
    }

    private String paper(DayPaper paper, InterviewDayId day) {
        return new String(papers.export(search, day, paper, DocumentFormat.HTML).bytes(), StandardCharsets.UTF_8);
    }
}
