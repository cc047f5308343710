package org.ctoportal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import jakarta.persistence.EntityManagerFactory;
import java.util.concurrent.atomic.AtomicInteger;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.kit.InterviewKitRoutes;
import org.ctoportal.interview.kit.InterviewKitService;
import org.ctoportal.interview.kit.KitSpan;
import org.ctoportal.interview.kit.MakeKit;
import org.ctoportal.jobdescription.JobDescriptionRoutes;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.salary.SalaryRoutes;
import org.ctoportal.salary.SalaryScheduleService;
import org.ctoportal.salary.Schedules;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.PortalClient;
import org.ctoportal.testing.Statements;
import org.ctoportal.testing.TwoDistricts;
import org.ctoportal.testing.UidlClient;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What opening a screen may cost at most: state on the server, bytes to the browser before compression, statements. A
 * bound is what was measured and a fifth; who needs more has a reason and says it here. The round trips that the browser
 * makes are bounded by its own journey. The salary schedules to choose from are one statement more. Whoever keeps
 * templates is told what others offer: one statement more.
 * The editor shows what the rules find: some twenty nodes, and five statements for rules, waivers and the profile.
 * The start page asks what waits for the person: one more there. Rules, schedules, approvals, postings and kits have their
 * entries in the menu of every screen: some eight nodes.
 * The list has filters, who begins a description is offered the district's own templates and titles in use (two more), and
 * the editor counts requirements and tells the reading level.
 */
class ScreenBoundsTest extends ViewTest {

    private static final String EDITOR = "editor";
    private static final String SCHEDULE = "schedule";
    private static final String KIT = "kit";

    @LocalServerPort
    int port;

    @Autowired
    JobDescriptionService jobDescriptions;

    @Autowired
    SalaryScheduleService schedules;

    @Autowired
    InterviewKitService kits;

    @Autowired
    EntityManagerFactory factory;

    private DistrictId district;

    @BeforeEach
    void open() {
        district = districts.another(CedarHollow.facts());
        openIn(district, Role.SUPERINTENDENT);
    }

    @ParameterizedTest
    @CsvSource({
        "'',                                                140, 43000, 4",
        "job-descriptions,                                  138, 61300, 7",
        "job-descriptions/new,                              200, 70000, 7",
        "district/profile,                                  225, 105000, 6",
        "framework,                                         140, 56000, 3",
        "framework/CLAUSES-STARTER?item=WI-118-24,          180, 74000, 3",
        "framework/ASSESS-STARTER,                          245, 80000, 3",
        "framework/GROWTH-STARTER,                          225, 78000, 3",
        "framework/CREDENTIALS-STARTER,                      175, 66000, 3",
        "salary-schedules,                                  115, 51000, 4",
        "schedule,                                          420, 135000, 4",
        "rules,                                             300, 113000, 5",
        "rules/WI-PI-34.068,                                300, 113000, 6",
        "rules/new,                                         300, 113000, 5",
        "editor,                                            390, 134000, 16",
        "interview-kits,                                     125, 52000, 5",
        "kit,                                               325, 120000, 13"
    })
    void a_screen_opens_within_its_bounds(String screen, int nodes, int bytes, int statements) {
        var drafted = jobDescriptions.draft(CedarHollow.answers());
        var schedule = schedules.create(Schedules.scheduleC());
        var kit = kits.make(new MakeKit(drafted, KitSpan.EVERY_SKILL));
        var location = new Location(
                switch (screen) {
                    case EDITOR -> JobDescriptionRoutes.editorOf(drafted);
                    case SCHEDULE -> SalaryRoutes.editorOf(schedule);
                    case KIT -> InterviewKitRoutes.editorOf(kit);
                    default -> screen;
                });
        goTo("framework");
        goTo("job-descriptions/new");

        var asked = Statements.of(
                factory, () -> UI.getCurrent().navigate(location.getPath(), location.getQueryParameters()));

        assertThat(new Cost(nodes(), sent(location), asked))
                .satisfies(cost -> assertThat(cost.nodes).as("%s", cost).isLessThanOrEqualTo(nodes))
                .satisfies(cost -> assertThat(cost.bytes).isLessThanOrEqualTo(bytes))
                .satisfies(cost -> assertThat(cost.statements).isLessThanOrEqualTo(statements));
    }

    private record Cost(int nodes, int bytes, long statements) {}

    private int sent(Location location) {
        var browser = new PortalClient(port);
        browser.signIn(districts.emailIn(district, Role.SUPERINTENDENT), TwoDistricts.PASSWORD);
        return UidlClient.open(browser)
                .goTo(location.getPath(), location.getQueryParameters().getQueryString())
                .length();
    }

    private static int nodes() {
        var nodes = new AtomicInteger();
        UI.getCurrent().getElement().getNode().visitNodeTree(node -> nodes.incrementAndGet());
        return nodes.get();
    }
}
