package org.ctoportal.authoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.ctoportal.authoring.AuthoringRoutes;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.district.DistrictId;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.document.FileReading;
import org.ctoportal.document.pdf.PdfUa;
import org.ctoportal.identity.Role;
import org.ctoportal.jobdescription.JobDescriptionExportService;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.testing.CedarHollow;
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
class ComparisonFilesTest {

    @LocalServerPort
    int port;

    @Autowired
    JobDescriptionService jobDescriptions;

    @Autowired
    JobDescriptionExportService exports;

    @Autowired
    TwoDistricts districts;

    private DistrictId district;
    private DocumentId id;
    private PortalClient browser;

    @BeforeEach
    void keepTwo() {
        district = districts.another(CedarHollow.facts());
        districts.actIn(district, Role.SUPERINTENDENT);
        id = jobDescriptions.draft(CedarHollow.answers());
        jobDescriptions.change(id, new Change.Reword("JD-SERVICE", "", "We serve every learner."));
        exports.keep(id);
        jobDescriptions.change(id, new Change.Reword("JD-SERVICE", "We serve every learner.", "We serve each family."));
        exports.keep(id);
        districts.signOut();
        browser = new PortalClient(port);
        browser.signIn(districts.emailIn(district, Role.BOARD_SECRETARY), TwoDistricts.PASSWORD);
    }

    @ParameterizedTest
    @EnumSource(DocumentFormat.class)
    void a_comparison_leaves_in_every_format(DocumentFormat format) throws Exception {
        var file = browser.download(path(1, 2, format));

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .contains("chief-technology-officer-1-2." + format.extension());
        assertThat(FileReading.words(format, file.body()))
                .contains("Whatchanged:ChiefTechnologyOfficer", "1reworded.", "everylearner", "eachfamily");
    }

    @ParameterizedTest
    @EnumSource(names = {"PDF", "DOCX"})
    void what_came_and_went_can_be_told_without_colours_and_lines(DocumentFormat format) throws Exception {
        assertThat(FileReading.words(
                        format, browser.download(path(1, 2, format)).body()))
                .contains("[-everylearner-]", "[+eachfamily+]");
    }

    @Test
    void the_paper_is_accessible_by_the_standard() throws Exception {
        assertThat(PdfUa.violations(
                        browser.download(path(1, 2, DocumentFormat.PDF)).body()))
                .isEmpty();
    }

    @Test
    void the_paper_speaks_the_language_of_the_screen() throws Exception {
        var file = browser.download(
                "/" + AuthoringRoutes.comparisonFileOf(id, 1, 2, DocumentFormat.TEXT, Locale.of("es")));

        assertThat(FileReading.words(DocumentFormat.TEXT, file.body())).contains("Quécambió:");
    }

    @Test
    void equal_revisions_make_a_paper_that_says_so() throws Exception {
        assertThat(FileReading.words(
                        DocumentFormat.TEXT,
                        browser.download(path(2, 2, DocumentFormat.TEXT)).body()))
                .endsWith("Nothingdiffers.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf?from=1&to=9", "exe?from=1&to=2", "pdf?from=x&to=2"})
    void what_is_not_there_is_not_found(String rest) {
        assertThat(browser.get("/documents/" + id.value() + "/comparison/" + rest)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoever_may_not_read_documents_takes_none() {
        var panelist = new PortalClient(port);
        panelist.signIn(districts.emailIn(district, Role.PANELIST), TwoDistricts.PASSWORD);

        assertThat(panelist.get(path(1, 2, DocumentFormat.TEXT)).statusCode()).isEqualTo(403);
    }

    private String path(int from, int to, DocumentFormat format) {
        return "/" + AuthoringRoutes.comparisonFileOf(id, from, to, format, Locale.ENGLISH);
    }
}
