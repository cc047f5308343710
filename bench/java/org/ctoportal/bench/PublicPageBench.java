package org.ctoportal.bench;

import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ctoportal.authoring.approval.ApprovalService;
import org.ctoportal.authoring.approval.Decide;
import org.ctoportal.authoring.approval.DecisionService;
import org.ctoportal.authoring.approval.Verdict;
import org.ctoportal.identity.DemoPeople;
import org.ctoportal.identity.Role;
import org.ctoportal.jobdescription.CetlStance;
import org.ctoportal.jobdescription.DirectReport;
import org.ctoportal.jobdescription.DraftJobDescription;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.jobdescription.posting.Audience;
import org.ctoportal.jobdescription.posting.Closing;
import org.ctoportal.jobdescription.posting.PayTerms;
import org.ctoportal.jobdescription.posting.PostingPublishingService;
import org.ctoportal.jobdescription.posting.PostingService;
import org.ctoportal.jobdescription.posting.PostingTerms;
import org.ctoportal.jobdescription.posting.PublishPosting;
import org.ctoportal.jobdescription.posting.page.EmploymentType;
import org.ctoportal.jobdescription.posting.page.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.test.context.ActiveProfiles;

/** A public page over HTTP beside a static file of exactly its size, asked for in turn by eight at a time. */
@Tag("bench")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "portal.demo=true",
            "portal.data-folder=target/bench/data",
            "management.server.port=0",
            "spring.web.resources.static-locations=classpath:/META-INF/resources/,file:target/bench/static/"
        })
@ActiveProfiles("embedded")
class PublicPageBench {

    private static final ZoneId ZONE = ZoneId.of("America/Chicago");
    private static final String FILE = "/styles/as-large-as-the-page.css";
    private static final DraftJobDescription ANSWERS = new DraftJobDescription(
            "Chief Technology Officer",
            "Superintendent",
            260,
            new BigDecimal("112500"),
            new BigDecimal("133729"),
            List.of(new DirectReport(4, "technician", false)),
            CetlStance.ATTAIN);

    @LocalServerPort
    int port;

    @Autowired
    DemoPeople people;

    @Autowired
    JobDescriptionService descriptions;

    @Autowired
    ApprovalService approvals;

    @Autowired
    DecisionService decisions;

    @Autowired
    PostingService postings;

    @Autowired
    PostingPublishingService publishing;

    @Autowired
    Clock clock;

    private final HttpClient client = HttpClient.newHttpClient();
    private String page;

    @BeforeEach
    void publish() throws Exception {
        actAs(Role.SUPERINTENDENT);
        var document = descriptions.draft(ANSWERS);
        var approval = approvals.submit(document, "");
        for (var role : List.of(Role.HR, Role.SUPERINTENDENT)) {
            actAs(role);
            decisions.decide(approval, new Decide(Verdict.APPROVED, nameOf(role), ""));
        }
        var begun = postings.get(postings.begin(document));
        var ready =
                postings.change(begun.id(), begun.version(), terms(begun.terms().place()));
        page = publishing
                .publish(new PublishPosting(ready.id(), ready.version(), ""))
                .path();
        var file = Path.of("target/bench/static" + FILE);
        Files.createDirectories(file.getParent());
        Files.write(file, get(page));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_public_page_beside_a_static_file() throws Exception {
        var size = get(page).length;
        var both = Load.inTurn(() -> get(page), () -> get(FILE));
        var what = "%,d bytes, eight at a time".formatted(size);
        Results.note(
                "public page of a posting, " + what, "a second", both.first().rates());
        Results.note("the same", "ms p95", both.first().p95());
        Results.note("static file, " + what, "a second", both.second().rates());
        Results.note("the same", "ms p95", both.second().p95());
        Results.note("page to file, per round", "", both.ratios());
    }

    private byte[] get(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode());
        }
        return answer.body();
    }

    private PostingTerms terms(Place place) {
        var today = LocalDate.ofInstant(clock.instant(), ZONE);
        return new PostingTerms(
                today,
                Closing.FIXED,
                today.plusDays(14),
                LocalTime.of(16, 0),
                null,
                today,
                1,
                Audience.EVERYBODY,
                EmploymentType.FULL_TIME,
                PayTerms.OF_DESCRIPTION,
                place,
                "https://jobs.example.org/apply",
                "https://www.example.org",
                new TreeMap<>(),
                new TreeMap<>(Map.of("start.date", "2027-07-01", "interview.window", "the week after the deadline")));
    }

    private void actAs(Role role) {
        var person = people.enter(demo(role).id()).orElseThrow();
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities())));
    }

    private String nameOf(Role role) {
        return demo(role).name();
    }

    private DemoPeople.DemoPerson demo(Role role) {
        return people.list().stream()
                .filter(person -> person.role().equals(role.name()))
                .findFirst()
                .orElseThrow();
    }
}
