package org.ctoportal.bench;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.DemoPeople;
import org.ctoportal.identity.Role;
import org.ctoportal.jobdescription.CetlStance;
import org.ctoportal.jobdescription.DirectReport;
import org.ctoportal.jobdescription.DraftJobDescription;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.search.FindingService;
import org.ctoportal.search.FoundKind;
import org.ctoportal.search.IndexDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.test.context.ActiveProfiles;

/** Searches of a district that has 10,000 job descriptions of six pages, with every word of them in the index. */
@Tag("bench")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "portal.demo=true",
            "portal.data-folder=target/bench/finding",
            "portal.search.pause=1d",
            "management.server.port=0"
        })
@ActiveProfiles("embedded")
class FindingBench {

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
    FindingService finding;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    DataSource database;

    @BeforeEach
    void fill() {
        var superintendent = people.list().stream()
                .filter(person -> person.role().equals(Role.SUPERINTENDENT.name()))
                .findFirst()
                .flatMap(person -> people.enter(person.id()))
                .orElseThrow();
        SecurityContextHolder.setContext(new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                superintendent, null, superintendent.getAuthorities())));
        copies(descriptions.draft(ANSWERS));
        index(superintendent.districtId());
    }

    /** The index is made once: the portal does the same by itself after an upgrade. */
    private void index(DistrictId district) {
        var begin = System.nanoTime();
        beans.createBean(IndexDesk.class).bringUpToDate(district);
        Results.note("index of 10,000 descriptions made", "s", (System.nanoTime() - begin) / 1e9);
        var rows = JdbcClient.create(database)
                .sql("select count(*) from search_word where district_id = :district")
                .param("district", district.value())
                .query(Long.class)
                .single();
        Results.note("words of entries in it", "rows", rows);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void words_among_ten_thousand() throws Exception {
        note("one rare word", "9999");
        note("one word that is in every one", "technology");
        note("three words that are in every one", "superintendent network safety");
        note("the beginning of a word in every one", "tech");
        note("two letters", "te");
        note("eight words that are in every one", "technology network staff students data budget board policy");
        note("mistyped", "tecnology ofifcer 9998");
        note("nothing there", "xylophone quartzite");
        Results.note(
                "search of 10,000: page 200 of all of a kind",
                "ms",
                Rounds.millis(() -> finding.find("technology", FoundKind.JOB_DESCRIPTION, 199)));
    }

    private void note(String what, String words) throws Exception {
        Results.note("search of 10,000: " + what, "ms", Rounds.millis(() -> finding.find(words)));
    }

    /** Made where they are stored: writing them one by one would take minutes. */
    private void copies(DocumentId first) {
        var digits = IntStream.range(0, 10)
                .mapToObj(digit -> "select " + digit + " d")
                .collect(Collectors.joining(" union all "));
        JdbcClient.create(database)
                .sql("insert into authored_document (version, district_id, kind, title, framework_version_id,"
                        + " clause_version_id, content, words, last_revision, revision_current, created_at, created_by,"
                        + " changed_at, changed_by, drafters, template) select 0, district_id, kind,"
                        + " concat('Position ', n.number), framework_version_id, clause_version_id, content, words, 0,"
                        + " revision_current, created_at, created_by, changed_at, changed_by, drafters, false"
                        + " from authored_document, (select a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 1 number from ("
                        + digits + ") a, (" + digits + ") b, (" + digits + ") c, (" + digits + ") e) n where id = :id")
                .param("id", first.value())
                .update();
    }
}
