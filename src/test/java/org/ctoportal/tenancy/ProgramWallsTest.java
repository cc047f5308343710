package org.ctoportal.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.api.ApiDescription;
import org.ctoportal.api.ApiTokenService;
import org.ctoportal.api.MakeToken;
import org.ctoportal.api.Scope;
import org.ctoportal.compensation.policy.PolicyService;
import org.ctoportal.credential.holding.HolderDirectoryService;
import org.ctoportal.credential.holding.HolderFilter;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.kit.InterviewKitId;
import org.ctoportal.interview.kit.InterviewKitService;
import org.ctoportal.interview.search.SearchService;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.jobdescription.posting.PostingService;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.PortalClient;
import org.ctoportal.testing.Statements;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What programs read is what the description says, of one district alone, and within the scopes of their tokens. */
@IntegrationTest
@Tag("once")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProgramWallsTest {

    private static final String FOLDER = "/api/v1";
    private static final String OPEN = FOLDER + "/openapi.yaml";
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
    private static final String NOBODYS = "999999999";

    @LocalServerPort
    int port;

    @Autowired
    TwoDistricts districts;

    @Autowired
    ApiTokenService tokens;

    @Autowired
    InterviewKitService kits;

    @Autowired
    ApplicationContext portal;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping endpoints;

    final ApiDescription description = new ApiDescription();
    Map<String, String> numbers;
    String own;
    String strangers;

    @BeforeAll
    void seed() {
        numbers = portal.getAutowireCapableBeanFactory()
                .createBean(ForeignRows.class)
                .numbers();
        districts.actInSecond(Role.SUPERINTENDENT);
        own = token(Set.of(Scope.values()));
        districts.actInFirst(Role.SUPERINTENDENT);
        strangers = token(Set.of(Scope.values()));
        districts.signOut();
    }

    private String token(Set<Scope> scopes) {
        return tokens.make(new MakeToken("test", scopes, 7, TwoDistricts.PASSWORD));
    }

    @Test
    void every_address_is_described_and_every_described_one_answers() {
        var mapped = endpoints.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(address -> address.startsWith("/api"))
                .collect(Collectors.toSet());

        assertThat(description.paths()).isEqualTo(mapped).hasSizeGreaterThan(10);
        assertThat(new PortalClient(port).get(OPEN)).satisfies(answer -> {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("openapi: 3.1.0").doesNotContain(TwoDistricts.CANARY);
        });
    }

    @Test
    void a_program_of_the_second_district_reads_its_rows_as_they_are_described() {
        assertThat(addresses()).allSatisfy(address -> {
            var answer = get(filled(address, numbers), own);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            description.check(address, answer.body());
            assertThat(answer.body()).as(address).contains(TwoDistricts.CANARY);
        });
    }

    @Asvs(65)
    @Test
    void neither_example_answers_nor_names_of_candidates_leave_the_portal() {
        districts.actInSecond(Role.SUPERINTENDENT);
        var id = Long.parseLong(numbers.get("kitId"));
        var content = kits.get(new InterviewKitId(id)).content();
        districts.signOut();
        var anchors = content.anchors().values().stream()
                .flatMap(some -> some.stream())
                .map(anchor -> anchor.text())
                .toList();

        assertThat(anchors).isNotEmpty();
        assertThat(get(FOLDER + "/interview-kits/" + id, own).body())
                .contains(content.kit().questions().getFirst().code())
                .doesNotContain(anchors);
        assertThat(get(FOLDER + "/results/" + numbers.get("searchId"), own).body())
                .contains("\"candidate\":\"C-")
                .doesNotContain(TwoDistricts.CANARY + " Person");
    }

    @Asvs(64)
    @Test
    void a_program_of_the_first_district_finds_what_is_not_its_own_nowhere() {
        var nobodys = new TreeMap<>(numbers);
        nobodys.replaceAll((name, number) -> number.replaceFirst("\\d+$", NOBODYS));

        assertThat(addresses()).allSatisfy(address -> {
            var answer = get(filled(address, numbers), strangers);
            assertThat(answer.body()).as(address).doesNotContain(TwoDistricts.CANARY);
            if (PARAMETER.matcher(address).find()) {
                assertThat(answer.statusCode()).as(address).isEqualTo(404);
                assertThat(withoutReference(answer.body()))
                        .isEqualTo(withoutReference(
                                get(filled(address, nobodys), strangers).body()));
                description.checkProblem(answer.body());
            } else {
                assertThat(answer.statusCode()).as(address).isEqualTo(200);
                description.check(address, answer.body());
            }
        });
        assertThat(get(FOLDER + "/postings/one", strangers).statusCode()).isEqualTo(404);
        assertThat(get(FOLDER + "/postings?size=101", strangers).statusCode()).isEqualTo(400);
        assertThat(get(FOLDER + "/awards", strangers).statusCode()).isEqualTo(400);
    }

    @Asvs(63)
    @Test
    void each_scope_alone_opens_its_own_addresses_and_no_other() {
        districts.actInSecond(Role.SUPERINTENDENT);
        var alone = new HashMap<Scope, String>();
        Arrays.stream(Scope.values()).forEach(scope -> alone.put(scope, token(Set.of(scope))));
        districts.signOut();

        alone.forEach((scope, token) -> {
            assertThat(get(FOLDER, token).body()).containsOnlyOnce("\"name\"").contains("/" + scope.resource());
            addresses().filter(address -> !address.equals(FOLDER)).forEach(address -> {
                var opens = address.matches(FOLDER + "/" + scope.resource() + "(/.*)?");
                assertThat(get(filled(address, numbers), token).statusCode())
                        .as("%s with %s", address, scope)
                        .isEqualTo(opens ? 200 : 403);
            });
        });
    }

    @Test
    void a_session_opens_nothing_and_no_answer_sets_a_cookie() {
        var browser = new PortalClient(port);
        browser.signIn(districts.emailInSecond(Role.SUPERINTENDENT), TwoDistricts.PASSWORD);

        assertThat(addresses()).allSatisfy(address -> {
            var answer = browser.get(filled(address, numbers));
            assertThat(answer.statusCode()).as(address).isEqualTo(401);
            assertThat(answer.headers().firstValue("Set-Cookie")).as(address).isEmpty();
            description.checkProblem(answer.body());
        });
        assertThat(browser.get("/").statusCode()).as("the session goes on").isEqualTo(200);
    }

    /** What the lists are made of: however much there is, a page is as many statements as a short one. */
    @Test
    void a_longer_page_asks_the_database_no_more_often() {
        var beans = portal.getAutowireCapableBeanFactory();
        var policies = beans.getBean(PolicyService.class);
        var lists = Map.<String, Consumer<Pageable>>of(
                "job descriptions",
                        page -> beans.getBean(JobDescriptionService.class).list("", page),
                "postings", page -> beans.getBean(PostingService.class).list(page),
                "interview kits", page -> kits.list(page),
                "results", page -> beans.getBean(SearchService.class).list(page),
                "credentials",
                        page -> beans.getBean(HolderDirectoryService.class).list(HolderFilter.ALL, page),
                "policies", page -> policies.list(page));
        districts.actInSecond(Role.SUPERINTENDENT);
        var factory = beans.getBean(EntityManagerFactory.class);

        lists.forEach((name, list) -> assertThat(Statements.of(factory, () -> list.accept(PageRequest.of(0, 100))))
                .as(name)
                .isEqualTo(Statements.of(factory, () -> list.accept(PageRequest.of(0, 1)))));
        districts.signOut();
    }

    private Stream<String> addresses() {
        return description.paths().stream().filter(path -> !path.equals(OPEN));
    }

    private HttpResponse<String> get(String address, String token) {
        return new PortalClient(port).get(address, "Authorization", "Bearer " + token, "Accept", "application/json");
    }

    private static String filled(String address, Map<String, String> numbers) {
        var filled = PARAMETER
                .matcher(address)
                .replaceAll(parameter -> Matcher.quoteReplacement(numbers.get(parameter.group(1))));
        return address.startsWith(FOLDER + "/awards") ? filled + "?year=2026" : filled;
    }

    private static String withoutReference(String problem) {
        return problem.replaceAll("\\b[0-9A-F]{8}\\b", "reference");
    }
}
