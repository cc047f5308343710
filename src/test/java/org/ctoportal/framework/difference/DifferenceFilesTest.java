package org.ctoportal.framework.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.document.FileReading;
import org.ctoportal.document.pdf.PdfUa;
import org.ctoportal.framework.FrameworkRoutes;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.framework.outline.TemplateBrowsingService;
import org.ctoportal.framework.store.OtherVersions;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.PortalClient;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
@Tag("once")
class DifferenceFilesTest {

    private static final String CLAUSES = "CLAUSES-STARTER";

    @LocalServerPort
    int port;

    @Autowired
    OtherVersions others;

    @Autowired
    TemplateBrowsingService browsing;

    @Autowired
    TwoDistricts districts;

    private String older;
    private PortalClient browser;

    @BeforeEach
    void publish() {
        older = number(others.clausesWith("qualified applicants and", "able applicants and"));
        browser = new PortalClient(port);
        browser.signIn(districts.emailInFirst(Role.PANELIST), TwoDistricts.PASSWORD);
    }

    @ParameterizedTest
    @EnumSource(DocumentFormat.class)
    void a_difference_leaves_in_every_format(DocumentFormat format) throws Exception {
        var file = browser.download(path(older, "1.0.2", format));

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .contains("attachment")
                .contains("clauses-starter-" + older.replace('.', '-') + "-1-0-2." + format.extension());
        assertThat(FileReading.words(format, file.body()))
                .contains("Whatchangedfromversion" + older + "to1.0.2", "Reworded", "able", "qualified");
    }

    @Test
    void the_paper_is_accessible_by_the_standard() throws Exception {
        assertThat(PdfUa.violations(browser.download(path(older, "1.0.2", DocumentFormat.PDF))
                        .body()))
                .isEmpty();
    }

    @Test
    void the_paper_speaks_the_language_of_the_screen() throws Exception {
        var file = browser.download(
                "/" + FrameworkRoutes.differenceFileOf(CLAUSES, older, "1.0.2", DocumentFormat.TEXT, Locale.of("es")));

        assertThat(FileReading.words(DocumentFormat.TEXT, file.body())).contains("Quécambiódelaversión");
    }

    @Test
    void a_clause_of_several_document_kinds_is_told_once() throws Exception {
        var file = browser.download(path(older, "1.0.2", DocumentFormat.TEXT));

        assertThat(FileReading.words(DocumentFormat.TEXT, file.body()))
                .contains("1reworded.")
                .containsOnlyOnce("JD-ADA");
    }

    @Test
    void two_versions_that_say_the_same_make_a_paper_that_says_so() throws Exception {
        var file = browser.download(path("1.0.2", "1.0.2", DocumentFormat.TEXT));

        assertThat(FileReading.words(DocumentFormat.TEXT, file.body())).endsWith("Nothingdiffers.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/framework/CLAUSES-STARTER/difference/pdf",
                "/framework/CLAUSES-STARTER/difference/pdf?from=1.0.2&to=9.9.9",
                "/framework/CLAUSES-STARTER/difference/exe?from=1.0.2&to=1.0.2",
                "/framework/NONE/difference/pdf?from=1.0.0&to=1.0.0"
            })
    void what_is_not_there_is_not_found(String path) {
        assertThat(browser.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void nobody_takes_it_without_signing_in() {
        assertThat(new PortalClient(port)
                        .get(path(older, "1.0.2", DocumentFormat.PDF))
                        .statusCode())
                .isEqualTo(302);
    }

    private static String path(String from, String to, DocumentFormat format) {
        return "/" + FrameworkRoutes.differenceFileOf(CLAUSES, from, to, format, Locale.ENGLISH);
    }

    private String number(PackVersionId id) {
        districts.actInFirst(Role.HR);
        var number = browsing.versions(CLAUSES).stream()
                .filter(version -> version.id().equals(id))
                .findFirst()
                .orElseThrow()
                .version();
        districts.signOut();
        return number;
    }
}
