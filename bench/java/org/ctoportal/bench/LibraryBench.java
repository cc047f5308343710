package org.ctoportal.bench;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.DocumentSearch;
import org.ctoportal.authoring.Standing;
import org.ctoportal.identity.DemoPeople;
import org.ctoportal.identity.Role;
import org.ctoportal.jobdescription.CetlStance;
import org.ctoportal.jobdescription.DirectReport;
import org.ctoportal.jobdescription.DraftJobDescription;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.test.context.ActiveProfiles;

/** The list of a district that has 10,000 job descriptions, page by page. */
@Tag("bench")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"portal.demo=true", "portal.data-folder=target/bench/data", "management.server.port=0"})
@ActiveProfiles("embedded")
class LibraryBench {

    private static final int PAGE = 50;
    private static final DraftJobDescription ANSWERS = new DraftJobDescription(
            "Chief Technology Officer",
            "Superintendent",
            260,
            new BigDecimal("112500"),
            new BigDecimal("133729"),
            List.of(new DirectReport(4, "technician", false)),
            CetlStance.ATTAIN);

    @Autowired
    DemoPeople people;

    @Autowired
    JobDescriptionService descriptions;

    @Autowired
    DataSource database;

    private DocumentId first;

    @BeforeEach
    void fill() {
        var superintendent = people.list().stream()
                .filter(person -> person.role().equals(Role.SUPERINTENDENT.name()))
                .findFirst()
                .flatMap(person -> people.enter(person.id()))
                .orElseThrow();
        SecurityContextHolder.setContext(new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                superintendent, null, superintendent.getAuthorities())));
        first = descriptions.draft(ANSWERS);
        copies();
    }

    @AfterEach
    void empty() {
        JdbcClient.create(database)
                .sql("delete from authored_document where title like 'Position %'")
                .update();
        SecurityContextHolder.clearContext();
    }

    @Test
    void pages_of_ten_thousand() throws Exception {
        var all = DocumentSearch.titled("");
        note("first page", all, PageRequest.of(0, PAGE));
        note("last page", all, PageRequest.of(10_000 / PAGE - 1, PAGE));
        note("last page by title", all, PageRequest.of(10_000 / PAGE - 1, PAGE, Sort.by("title")));
        note("search for one title", DocumentSearch.titled("position 9999"), PageRequest.of(0, PAGE));
        note(
                "approved only, none there",
                new DocumentSearch("", false, Standing.APPROVED, false, false, null, null),
                PageRequest.of(0, PAGE));
    }

    private void note(String what, DocumentSearch search, Pageable page) throws Exception {
        Results.note("list of 10,000: " + what, "ms", Rounds.millis(() -> descriptions.list(search, page)));
    }

    /** Made where they are stored: writing them one by one would take minutes. */
    private void copies() {
        var digits = IntStream.range(0, 10)
                .mapToObj(digit -> "select " + digit + " d")
                .collect(Collectors.joining(" union all "));
        JdbcClient.create(database)
                .sql("insert into authored_document (version, district_id, kind, title, framework_version_id,"
                        + " clause_version_id, content, last_revision, revision_current, created_at, created_by,"
                        + " changed_at, changed_by, drafters) select 0, district_id, kind, concat('Position ', n.number),"
                        + " framework_version_id, clause_version_id, content, 0, revision_current, created_at, created_by,"
                        + " changed_at, changed_by, drafters from authored_document, (select a.d + 10 * b.d + 100 * c.d"
                        + " + 1000 * e.d + 1 number from (" + digits + ") a, (" + digits + ") b, (" + digits + ") c, ("
                        + digits + ") e) n where id = :id")
                .param("id", first.value())
                .update();
    }
}
