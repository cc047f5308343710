package org.ctoportal.bench;

import java.math.BigDecimal;
import java.util.List;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.identity.DemoPeople;
import org.ctoportal.identity.Role;
import org.ctoportal.jobdescription.CetlStance;
import org.ctoportal.jobdescription.DirectReport;
import org.ctoportal.jobdescription.DraftJobDescription;
import org.ctoportal.jobdescription.JobDescriptionExportService;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.test.context.ActiveProfiles;

/** Descriptions written, read and rendered by one thread, with security, transactions and the embedded database. */
@Tag("bench")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"portal.demo=true", "portal.data-folder=target/bench/data", "management.server.port=0"})
@ActiveProfiles("embedded")
class JobDescriptionBench {

    private static final DraftJobDescription ANSWERS = new DraftJobDescription(
            "Chief Technology Officer",
            "Superintendent",
            260,
            new BigDecimal("112500"),
            new BigDecimal("133729"),
            List.of(new DirectReport(1, "network administrator", false), new DirectReport(4, "technician", false)),
            CetlStance.ATTAIN);

    @Autowired
    DemoPeople people;

    @Autowired
    JobDescriptionService descriptions;

    @Autowired
    JobDescriptionExportService exports;

    @BeforeEach
    void signIn() {
        var superintendent = people.list().stream()
                .filter(person -> person.role().equals(Role.SUPERINTENDENT.name()))
                .findFirst()
                .flatMap(person -> people.enter(person.id()))
                .orElseThrow();
        SecurityContextHolder.setContext(new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                superintendent, null, superintendent.getAuthorities())));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_description_is_written_from_five_answers() throws Exception {
        Results.note("descriptions drafted and stored", "a second", Rounds.perSecond(40, () -> drafted()));
    }

    @Test
    void a_draft_is_composed_for_the_editor() throws Exception {
        var id = drafted();
        Results.note("drafts read and composed", "a second", Rounds.perSecond(100, () -> descriptions.get(id)));
    }

    @Test
    void a_revision_leaves_as_a_file() throws Exception {
        var id = drafted();
        var revision = exports.keep(id);
        for (var format : List.of(DocumentFormat.PDF, DocumentFormat.DOCX, DocumentFormat.HTML)) {
            Results.note(
                    format + " files of a description",
                    "a second",
                    Rounds.perSecond(20, () -> exports.export(id, revision, format, false)));
        }
    }

    private DocumentId drafted() {
        return descriptions.draft(ANSWERS);
    }
}
