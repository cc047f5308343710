package org.ctoportal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ctoportal.district.DistrictFounding;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.DemoPeople;
import org.ctoportal.identity.FirstAdministratorService;
import org.ctoportal.interview.kit.InterviewKitService;
import org.ctoportal.interview.kit.KitApprovalService;
import org.ctoportal.interview.kit.KitEdition;
import org.ctoportal.interview.result.PanelResultService;
import org.ctoportal.interview.schedule.InterviewDayService;
import org.ctoportal.interview.scorecard.ScoringService;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchService;
import org.ctoportal.interview.search.SearchSummary;
import org.ctoportal.jobdescription.CetlStance;
import org.ctoportal.jobdescription.DirectReport;
import org.ctoportal.jobdescription.DraftJobDescription;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.testing.DatabaseProfile;
import org.ctoportal.testing.PortalClient;
import org.ctoportal.testing.TestKey;
import org.ctoportal.vault.PortalDatabase;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * The story of a portal from its first start: the demonstration, then the first real district. On a database of its own,
 * in order, because each chapter needs what the one before has left.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "portal.demo=true",
            "portal.base-url=http://localhost:8080",
            "management.server.port=0",
            "server.servlet.session.cookie.secure=false"
        })
@ActiveProfiles(resolver = DatabaseProfile.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DirtiesContext
@Tag("database")
class FreshPortalTest {

    private static final Path FOLDER = Path.of("target/test-data-fresh");
    /** Beside the database that PORTAL_DB_URL names; it must be there. */
    private static final String SCHEMA = "portal_fresh";

    private static final Pageable ALL = PageRequest.of(0, 100);

    @LocalServerPort
    int port;

    @Autowired
    HikariDataSource database;

    @Autowired
    DemoSeeding seeding;

    @Autowired
    DemoPeople demoPeople;

    @Autowired
    DistrictProfileService profiles;

    @Autowired
    JobDescriptionService jobDescriptions;

    @Autowired
    FirstAdministratorService administrators;

    @Autowired
    SearchService searches;

    @Autowired
    InterviewKitService kits;

    @Autowired
    KitApprovalService kitApprovals;

    @Autowired
    ScoringService scorings;

    @Autowired
    PanelResultService results;

    @Autowired
    InterviewDayService days;

    @DynamicPropertySource
    static void startOnAnEmptyDatabase(DynamicPropertyRegistry properties) throws IOException, SQLException {
        properties.add("portal.data-folder", FOLDER::toString);
        // Two servers of a journey go on with the database that this one leaves
        properties.add("portal.key", () -> TestKey.HEX);
        var server = System.getenv("PORTAL_DB_URL");
        if (server == null) {
            FileSystemUtils.deleteRecursively(FOLDER.resolve("database/data"));
        } else {
            var url = server.replaceFirst("/\\w+(?=\\?|$)", "/" + SCHEMA);
            empty(url);
            properties.add("spring.datasource.url", () -> url);
        }
    }

    private static void empty(String url) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        url, System.getenv("PORTAL_DB_USER"), System.getenv("PORTAL_DB_PASSWORD"));
                var statement = connection.createStatement()) {
            statement.execute("DROP DATABASE " + SCHEMA);
            statement.execute("CREATE DATABASE " + SCHEMA + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci");
        }
    }

    @Test
    @Order(1)
    void the_sign_in_page_offers_the_demo_people() {
        assertThat(new PortalClient(port).get("/login").body())
                .contains("Cedar Hollow School District", "Jordan Reyes", "Sam Whitfield", "Lee Novak", "Robin Vale")
                .contains("K. Amari", "Lakemere Public Schools", "Platform Administrator");
    }

    @Test
    @Order(2)
    void one_click_enters_as_a_demo_person() {
        var browser = new PortalClient(port);

        var answer = browser.post("/login/demo", Map.of("person", number("Jordan Reyes")));

        assertThat(answer.headers().firstValue("Location")).hasValue("/");
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
        assertThat(browser.cookie("portal-kept")).isEmpty();
    }

    @Test
    @Order(2)
    void one_click_leads_to_the_page_that_was_asked_for() {
        var browser = new PortalClient(port);
        browser.get("/district/profile");

        var answer = browser.post("/login/demo", Map.of("person", number("Jordan Reyes")));

        assertThat(answer.headers().firstValue("Location")).hasValue("/district/profile");
    }

    @Test
    @Order(3)
    void no_demo_person_has_a_password_anybody_knows() {
        for (var guess : new String[] {"", "demo", "password", "j.reyes@cedarhollow.example.org"}) {
            assertThat(new PortalClient(port)
                            .signIn("j.reyes@cedarhollow.example.org", guess)
                            .statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    @Order(4)
    void a_second_start_adds_nothing() {
        var before = demoPeople.list();

        assertThat(seeding.seed()).isTrue();

        assertThat(demoPeople.list()).isEqualTo(before).hasSize(DemoCast.PLAYERS.size());
        actAs("Jordan Reyes");
        try {
            assertThat(searches.list(ALL)).hasSize(2);
            assertThat(kits.list(ALL)).hasSize(2);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    @Test
    @Order(4)
    void the_superintendent_finds_a_search_in_progress_with_a_kit_that_two_people_approved() {
        actAs("Jordan Reyes");
        try {
            var search = search(DemoSearch.TITLE);
            var kit = scorings.kit(search).orElseThrow();

            assertThat(kit.title()).isEqualTo(DemoSearch.TITLE);
            assertThat(kitApprovals.editions(kit.kit()))
                    .singleElement()
                    .returns("Sam Whitfield", KitEdition::submittedBy)
                    .returns("Jordan Reyes", KitEdition::approvedBy);
            assertThat(scorings.find(search)).isEmpty();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** The numbers of scenario S4. */
    @Test
    @Order(4)
    void the_panel_of_the_earlier_search_has_finished() {
        actAs("Jordan Reyes");
        try {
            var search = search(DemoPanel.TITLE);

            assertThat(results.record(search).result().candidates())
                    .extracting(one -> one.candidate() + " " + one.shownPercent())
                    .containsExactlyInAnyOrder("C-01 78.27", "C-02 69.60", "C-03 78.87", "C-04 58.60");
            assertThat(days.list(search)).hasSize(1);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private SearchId search(String title) {
        return searches.list(ALL).stream()
                .filter(one -> one.title().equals(title))
                .map(SearchSummary::id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Order(5)
    void the_consultant_works_in_both_districts() {
        var browser = new PortalClient(port);
        browser.post("/login/demo", Map.of("person", number("Morgan Ibarra")));

        assertThat(DemoCast.PLAYERS)
                .filteredOn(player -> player.name().equals("Morgan Ibarra"))
                .singleElement()
                .satisfies(player -> assertThat(player.seats()).hasSize(2));
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    @Order(6)
    void every_fact_of_the_demo_districts_is_kept() {
        actAs("Jordan Reyes");
        try {
            assertThat(profiles.profile().facts())
                    .containsAllEntriesOf(DemoDistrict.CEDAR_HOLLOW.founding().facts())
                    .containsEntry("titleix.phone", "(608) 555-0142");
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    @Test
    @Order(6)
    void a_backup_is_restored_elsewhere_row_by_row_and_a_district_alone_as_well() throws Exception {
        var portal = new PortalDatabase(database.getJdbcUrl(), database.getUsername(), database.getPassword());
        actAs("Jordan Reyes");
        try (var vault = new DemoVault(portal)) {
            vault.isRestoredRowByRow();
            vault.oneDistrictIsImported(profiles.profile().id().value());
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    @ParameterizedTest
    @EnumSource
    @Order(6)
    void the_facts_of_cedar_hollow_complete_a_job_description(CetlStance stance) {
        actAs("Jordan Reyes");
        try {
            var id = jobDescriptions.draft(new DraftJobDescription(
                    "Chief Technology Officer",
                    "Superintendent",
                    260,
                    new BigDecimal("112500"),
                    new BigDecimal("133729"),
                    List.of(new DirectReport(1, "network administrator", false)),
                    stance));

            assertThat(jobDescriptions.get(id).composed().missing()).isEmpty();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    @Test
    @Order(7)
    void a_mistake_on_the_welcome_page_stands_at_its_field_and_loses_nothing() {
        var token = administrators.issueToken().orElseThrow();

        var answer = new PortalClient(port)
                .post("/welcome", welcome(token, "email", "not-an-address", "password", "password1234"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("value=\"not-an-address\"", "aria-invalid=\"true\"", "value=\"" + token + "\"")
                .contains("<option value=\"WI\" selected>")
                .doesNotContain("password1234");
    }

    @Test
    @Order(8)
    void a_wrong_token_opens_nothing() {
        var answer = new PortalClient(port).post("/welcome", welcome("0123456789"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("This is not the token of the last start");
    }

    @Test
    @Order(9)
    void the_token_sets_up_the_first_real_district_and_signs_its_administrator_in() {
        var browser = new PortalClient(port);

        var answer =
                browser.post("/welcome", welcome(administrators.issueToken().orElseThrow()));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
        assertThat(new PortalClient(port)
                        .signIn("ann@oakridge.example.org", "rain over the old barn 9")
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    @Order(10)
    void the_welcome_page_is_closed_afterwards() {
        var browser = new PortalClient(port);

        assertThat(browser.get("/welcome").body())
                .contains("The portal is set up")
                .doesNotContain("<form");
        assertThat(browser.post("/welcome", welcome("anything")).body()).contains("The portal is set up");
    }

    @Test
    @Order(11)
    void beside_a_real_district_nothing_of_the_demonstration_is_open() {
        var browser = new PortalClient(port);

        assertThat(seeding.seed()).isFalse();
        assertThat(demoPeople.list()).isEmpty();
        assertThat(browser.get("/login").body()).doesNotContain("Jordan Reyes");
        for (int person = 1; person <= DemoCast.PLAYERS.size(); person++) {
            browser.post("/login/demo", Map.of("person", Integer.toString(person)));
        }
        assertThat(browser.get("/").statusCode()).isEqualTo(302);
    }

    /** Beside a real district nobody is offered it; here it shows that nothing of the samples holds on to anything else. */
    @Test
    @Order(12)
    void the_samples_go_wholly_with_their_people_and_leave_the_real_district(
            @Autowired SampleRows rows, @Autowired DistrictFounding founding, @Autowired JdbcTemplate database) {
        var samples = founding.samples();
        assertThat(rows.count(samples.getFirst().id())).containsKeys("people", "searches", "letters");

        samples.forEach(sample -> rows.remove(sample.id()));
        rows.removePeople(samples.getFirst().id());

        assertThat(founding.samples()).isEmpty();
        assertThat(database.queryForObject("select count(*) from person", Long.class))
                .isOne();
        assertThat(database.queryForObject("select count(*) from district", Long.class))
                .isOne();
        assertThat(new PortalClient(port)
                        .signIn("ann@oakridge.example.org", "rain over the old barn 9")
                        .statusCode())
                .isEqualTo(302);
    }

    private String number(String name) {
        return demoPeople.list().stream()
                .filter(person -> person.name().equals(name))
                .map(person -> Long.toString(person.id().value()))
                .findFirst()
                .orElseThrow();
    }

    private void actAs(String name) {
        var person = demoPeople.list().stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .flatMap(candidate -> demoPeople.enter(candidate.id()))
                .orElseThrow();
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
    }

    private static Map<String, String> welcome(String token, String... changes) {
        var form = new HashMap<>(Map.of(
                "token", token,
                "name", "Ann Doe",
                "email", "ann@oakridge.example.org",
                "password", "rain over the old barn 9",
                "district", "Oak Ridge Schools",
                "state", "WI",
                "organization", "PUBLIC_DISTRICT",
                "zone", "America/Chicago"));
        for (int i = 0; i < changes.length; i += 2) {
            form.put(changes[i], changes[i + 1]);
        }
        return form;
    }
}
