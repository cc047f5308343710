package org.ctoportal.tenancy;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.spring.SpringServlet;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.ctoportal.district.DistrictId;
import org.ctoportal.framework.exchange.caseformat.CaseIds;
import org.ctoportal.identity.Role;
import org.ctoportal.search.FindingService;
import org.ctoportal.search.FoundGroup;
import org.ctoportal.search.FoundKind;
import org.ctoportal.search.IndexDesk;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.PortalClient;
import org.ctoportal.testing.TwoDistricts;
import org.ctoportal.testing.UidlClient;
import org.ctoportal.vault.PortalDatabase;
import org.ctoportal.vault.Vault;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Walks every screen and every other address of the portal as each role of the first district, with the numbers of the
 * second: nothing of it may come back, and a foreign number must look like one that does not exist. The addresses come
 * from the running portal; an address with a parameter the crawl does not know fails it.
 */
@Asvs(64)
@IntegrationTest
@Tag("once")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoDistrictCrawlTest {

    /** Parameters that are not numbers of rows, with a value that exists. */
    private static final Map<String, String> HARMLESS = Map.ofEntries(
            entry("number", "1"),
            entry("kind", "cetl-brief"),
            entry("paper", "candidate-sheet"),
            entry("resultPaper", "comparison"),
            entry("decisionPaper", "memo"),
            entry("evaluationPaper", "form"),
            entry("policyPaper", "policy"),
            entry("packetForm", "pdf"),
            entry("costForm", "csv"),
            entry("awardYear", "2026"),
            entry("level", "public"),
            entry("audience", "panel"),
            entry("dayPaper", "panel"),
            entry("slug", "nobody"),
            entry("link", "nobody"),
            entry("district", "1"),
            entry("letter", "invitation"),
            entry("language", "en"),
            entry("credentialType", "CETL"),
            entry("form", "text"),
            entry("format", "markdown"),
            entry("pack", "CLAUSES-STARTER"),
            entry("collection", "CFItems"),
            entry("identifier", new CaseIds("K12-CTO-STARTER", "").item("LV-R1")));

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String NOBODYS = "999999999";
    private static final Pattern PARAMETER = Pattern.compile(":(\\w+)(?:\\([^)]*\\))?[?*]?|\\{(\\w+)}");

    @LocalServerPort
    int port;

    @Autowired
    HikariDataSource database;

    @Autowired
    TwoDistricts districts;

    @Autowired
    ApplicationContext portal;

    @Autowired
    ServletRegistrationBean<SpringServlet> vaadin;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping endpoints;

    ForeignRows foreign;
    List<String> screens;
    List<String> addresses;

    @BeforeAll
    void discover() {
        foreign = portal.getAutowireCapableBeanFactory().createBean(ForeignRows.class);
        screens = vaadin.getServlet().getService().getRouter().getRegistry().getRegisteredRoutes().stream()
                .map(RouteData::getTemplate)
                .toList();
        addresses = endpoints.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().isEmpty()
                        || mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .toList();
    }

    @Test
    void the_crawl_sees_screens_and_addresses_with_numbers() {
        assertThat(screens).contains("", "job-descriptions/:documentId");
        assertThat(addresses).anyMatch(address -> address.contains("{id}"));
    }

    /** Without this the crawl could pass because nothing is shown to anybody. */
    @Test
    void the_second_district_sees_its_own_rows_at_the_same_addresses() {
        var owner = signedIn(districts.emailInSecond(Role.SUPERINTENDENT));

        assertThat(withNumbers(screens))
                .allSatisfy(screen -> assertThat(UidlClient.open(owner).goTo(filled(screen, foreign.numbers())))
                        .as(screen)
                        .contains(TwoDistricts.CANARY));
        assertThat(withNumbers(addresses).stream().filter(address -> !needsMore(address)))
                .allSatisfy(address -> assertThat(
                                owner.get(filled(address, foreign.numbers())).body())
                        .as(address)
                        .contains(TwoDistricts.CANARY));
    }

    /** The rows of the second district are in its own file, so the mark of it would be found. */
    @Test
    void a_file_of_one_district_holds_nothing_of_the_other(@TempDir Path folder) throws IOException {
        assertThat(kept(districts.second(), folder)).contains(TwoDistricts.CANARY);
        assertThat(kept(districts.first(), folder)).contains("Maple Valley").doesNotContain(TwoDistricts.CANARY);
    }

    private String kept(DistrictId district, Path folder) throws IOException {
        var file = folder.resolve("district-" + district.value());
        var source = new PortalDatabase(database.getJdbcUrl(), database.getUsername(), database.getPassword());
        new Vault(source, "1", Clock.systemUTC()).exportDistrict(district.value(), file);
        var text = new StringBuilder();
        try (var archive = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(archive.entries())) {
                text.append(new String(archive.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    /** The index knows all rows by now; whoever looks for the mark of the second district finds them there only. */
    @Test
    void what_is_found_stays_within_its_district_and_with_whom_it_concerns() {
        var finding = portal.getBean(FindingService.class);
        var index = portal.getAutowireCapableBeanFactory().createBean(IndexDesk.class);
        index.bringUpToDate(districts.first());
        index.bringUpToDate(districts.second());

        districts.actInSecond(Role.SUPERINTENDENT);
        assertThat(kinds(finding, TwoDistricts.CANARY))
                .contains(
                        FoundKind.JOB_DESCRIPTION,
                        FoundKind.POSTING,
                        FoundKind.SEARCH,
                        FoundKind.CANDIDATE,
                        FoundKind.INTERVIEW_KIT,
                        FoundKind.POLICY,
                        FoundKind.SALARY_SCHEDULE,
                        FoundKind.OWN_CREDENTIAL,
                        FoundKind.HOLDER);
        assertThat(kinds(finding, "CETL")).contains(FoundKind.OWN_CLAIM, FoundKind.CLAIM);
        districts.actInSecond(Role.HR);
        assertThat(kinds(finding, "CETL")).contains(FoundKind.CLAIM).doesNotContain(FoundKind.OWN_CLAIM);
        districts.actInSecond(Role.TECHNOLOGY_LEADER);
        assertThat(kinds(finding, "CETL")).doesNotContain(FoundKind.CLAIM, FoundKind.OWN_CLAIM);
        for (var role : Role.values()) {
            districts.actInFirst(role);
            assertThat(kinds(finding, TwoDistricts.CANARY)).as(role.name()).isEmpty();
        }
        districts.signOut();
    }

    private static Set<FoundKind> kinds(FindingService finding, String words) {
        return finding.find(words).stream().map(FoundGroup::kind).collect(Collectors.toSet());
    }

    /** Two at a time: the longest test of all has the machine for itself at the end. */
    @Test
    void no_role_of_the_first_district_sees_anything_of_the_second() throws Exception {
        var roles = Stream.of(Role.values())
                .<Callable<List<String>>>map(role -> () -> leaks(role))
                .toList();

        try (var crawlers = Executors.newFixedThreadPool(2)) {
            for (var leaks : crawlers.invokeAll(roles)) {
                assertThat(leaks.get()).isEmpty();
            }
        }
    }

    private List<String> leaks(Role role) {
        var person = signedIn(districts.emailInFirst(role));
        var leaks = new ArrayList<String>();

        for (var screen : screens) {
            check(role + ": screen " + screen, filled -> visit(person, filled), screen, leaks);
        }
        for (var address : addresses) {
            check(role + ": address " + address, filled -> ask(person, filled), address, leaks);
        }
        return leaks;
    }

    @Test
    void somebody_without_a_district_sees_none_and_breaks_nothing() {
        var person = signedIn(districts.emailOfNoDistrict());

        assertThat(screens)
                .allSatisfy(screen -> assertThat(UidlClient.open(person).goTo(filled(screen, foreign.numbers())))
                        .as(screen)
                        .doesNotContain(TwoDistricts.CANARY)
                        .doesNotContain("shell.problem", "Reference "));
        assertThat(addresses).allSatisfy(address -> {
            var answer = person.get(filled(address, foreign.numbers()));
            assertThat(answer.statusCode()).as(address).isLessThan(500);
            assertThat(answer.body()).as(address).doesNotContain(TwoDistricts.CANARY);
        });
    }

    @Test
    void nobody_sees_anything_without_signing_in() {
        var stranger = new PortalClient(port);

        Stream.concat(screens.stream().map(screen -> "/" + screen), addresses.stream())
                .forEach(address -> assertThat(
                                stranger.get(filled(address, foreign.numbers())).body())
                        .as(address)
                        .doesNotContain(TwoDistricts.CANARY));
    }

    /** A seat on the panel, a link to answer by, a token, a frozen kit, a destroyed search, who keeps records, who plans interviews, or a reader of archives and of whole papers. */
    private static boolean needsMore(String address) {
        return Stream.of(
                        "/panel/",
                        "/feedback/",
                        "/api/",
                        "/editions/",
                        "/certificate/",
                        "/certificates/",
                        "/bundles/",
                        "/interviews/",
                        "/letters/",
                        "/packet/")
                .anyMatch(address::contains);
    }

    /** What has no number in its address is asked once. */
    private void check(String what, UnaryOperator<String> answer, String template, List<String> leaks) {
        var address = filled(template, foreign.numbers());
        var nobodysAddress = filled(template, nobodys());
        var content = answer.apply(address);
        if (content.contains(TwoDistricts.CANARY)) {
            leaks.add(what + " shows the second district");
        }
        if (!address.equals(nobodysAddress) && !content.equals(answer.apply(nobodysAddress))) {
            leaks.add(what + " tells a foreign row from none");
        }
    }

    private String visit(PortalClient person, String address) {
        var page = UidlClient.open(person);
        var content = page.goTo(address);
        // Hundreds of open pages are more than the server has room for.
        page.leave();
        return content.contains(TwoDistricts.CANARY) ? content : textsOf(content);
    }

    private String ask(PortalClient person, String address) {
        var answer = person.get(address);
        return answer.statusCode() + comparable(answer.body());
    }

    private static String filled(String template, Map<String, String> numbers) {
        return PARAMETER.matcher(template).replaceAll(parameter -> {
            var name = parameter.group(1) == null ? parameter.group(2) : parameter.group(1);
            var value = numbers.getOrDefault(name, HARMLESS.get(name));
            assertThat(value).as("a foreign value for the parameter " + name).isNotNull();
            return Matcher.quoteReplacement(value);
        });
    }

    private List<String> withNumbers(List<String> templates) {
        return templates.stream()
                .filter(template -> PARAMETER.matcher(template).results().anyMatch(this::isNumber))
                .toList();
    }

    private boolean isNumber(MatchResult parameter) {
        var name = parameter.group(1) == null ? parameter.group(2) : parameter.group(1);
        return foreign.numbers().containsKey(name);
    }

    private Map<String, String> nobodys() {
        var numbers = new TreeMap<>(foreign.numbers());
        numbers.replaceAll((name, number) -> number.replaceFirst("\\d+$", NOBODYS));
        return numbers;
    }

    /** What the answer says; in which order the server lists it differs from one answer to the next. */
    private static String textsOf(String content) {
        return JSON.readTree(content).path("changes").findValues("value").stream()
                .map(TwoDistrictCrawlTest::inOneOrder)
                .map(TwoDistrictCrawlTest::comparable)
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    /** Lists that the server keeps as sets come in any order. */
    private static String inOneOrder(JsonNode value) {
        return value.isArray()
                ? value.values().stream()
                        .map(JsonNode::toString)
                        .sorted()
                        .toList()
                        .toString()
                : value.toString();
    }

    /** Takes out what differs from one answer to the next anyway: numbers of nodes and rows, references, random names. */
    private static String comparable(String body) {
        return body.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "random")
                .replaceAll("\\b[0-9A-F]{8}\\b", "reference")
                .replaceAll("-?\\d+", "number");
    }

    private PortalClient signedIn(String email) {
        var client = new PortalClient(port);
        client.signIn(email, TwoDistricts.PASSWORD);
        return client;
    }
}
