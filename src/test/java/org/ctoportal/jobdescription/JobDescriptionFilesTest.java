package org.ctoportal.jobdescription;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.district.DistrictId;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.document.pdf.PdfUa;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.KeptExports;
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

/** Files as a browser gets them, with the whole security chain in front. */
@IntegrationTest
@Tag("once")
class JobDescriptionFilesTest {

    private static final List<String> SENTENCES = List.of(
            "Chief Technology Officer",
            "This position reports to the Superintendent.",
            "Pay is set by Administrative Schedule C, from $112,500 to $133,729 for a full contract year.",
            "CETL certification is a national professional credential. It does not lead to a Wisconsin DPI license"
                    + " or university credit.",
            "Managing Technology and Support Resources (8 of 20 duties, 40.0%)");

    @LocalServerPort
    int port;

    @Autowired
    JobDescriptionService jobDescriptions;

    @Autowired
    JobDescriptionExportService exports;

    @Autowired
    TwoDistricts districts;

    private DistrictId cedarHollow;
    private PortalClient browser;
    private DocumentId id;

    @BeforeEach
    void keepOne() {
        cedarHollow = districts.another(CedarHollow.facts());
        id = keptIn(cedarHollow);
        browser = signedIn(districts.emailIn(cedarHollow, Role.BOARD_SECRETARY));
    }

    @ParameterizedTest
    @EnumSource
    void a_file_says_whose_it_is_which_one_and_what_was_decided(DocumentFormat format) throws IOException {
        var file = browser.download("/" + JobDescriptionRoutes.fileOf(id, 1, format, false));

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type")).contains(format.mediaType());
        assertThat(file.headers().firstValue("Content-Disposition"))
                .get()
                .asString()
                .startsWith("attachment")
                .contains("chief-technology-officer-revision-1." + format.extension());
        var words = words(file.body(), format);
        assertThat(words).contains(SENTENCES).contains("Cedar Hollow School District", "Draft, revision 1");
        assertThat(words).containsPattern("[A-Z][a-z]+ \\d{1,2}, 20\\d\\d");
        KeptExports.keep("job-description." + format.extension(), file.body(), SENTENCES);
    }

    @ParameterizedTest
    @EnumSource
    void sources_stand_in_a_file_on_request(DocumentFormat format) throws IOException {
        var without = browser.download("/" + JobDescriptionRoutes.fileOf(id, 1, format, false));
        var with = browser.download("/" + JobDescriptionRoutes.fileOf(id, 1, format, true));

        assertThat(words(without.body(), format)).doesNotContain("WI-CETL-DISCLAIMER");
        assertThat(words(with.body(), format)).contains("WI-CETL-DISCLAIMER", "LV-R1", "29 CFR part 541");
    }

    @Test
    void the_pdf_can_be_read_by_everybody() throws Exception {
        var file = browser.download("/" + JobDescriptionRoutes.fileOf(id, 1, DocumentFormat.PDF, true));

        assertThat(PdfUa.violations(file.body())).isEmpty();
    }

    @Test
    void the_preview_is_the_draft_as_it_stands() {
        districts.actIn(cedarHollow, Role.HR);
        jobDescriptions.change(id, new Change.Reword("JD-SERVICE", "", "We serve everybody."));
        districts.signOut();

        var preview = browser.get("/" + JobDescriptionRoutes.previewOf(id, 1));

        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(preview.body()).startsWith("<article").contains("We serve everybody.");
    }

    @Asvs(30)
    @Test
    void looking_changes_nothing() {
        districts.actIn(cedarHollow, Role.HR);
        var before = jobDescriptions.get(id);
        var revisions = exports.revisions(id);

        browser.download("/" + JobDescriptionRoutes.fileOf(id, 1, DocumentFormat.HTML, false));
        browser.get("/" + JobDescriptionRoutes.previewOf(id, 1));

        assertThat(jobDescriptions.get(id)).isEqualTo(before);
        assertThat(exports.revisions(id)).isEqualTo(revisions);
        districts.signOut();
    }

    @Test
    void foreign_and_unknown_ones_are_not_found_alike() {
        var foreign = keptIn(districts.another(CedarHollow.facts()));
        var unknown = new DocumentId(Long.MAX_VALUE);

        var answers = List.of(
                browser.get("/" + JobDescriptionRoutes.fileOf(foreign, 1, DocumentFormat.PDF, false)),
                browser.get("/" + JobDescriptionRoutes.fileOf(unknown, 1, DocumentFormat.PDF, false)),
                browser.get("/" + JobDescriptionRoutes.fileOf(id, 99, DocumentFormat.PDF, false)),
                browser.get("/" + JobDescriptionRoutes.fileOf(id, -1, DocumentFormat.PDF, false)),
                browser.get("/job-descriptions/" + id.value() + "/revisions/1/exe"),
                browser.get("/" + JobDescriptionRoutes.previewOf(foreign, 1)),
                browser.get("/" + JobDescriptionRoutes.previewOf(unknown, 1)));

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(404);
        assertThat(answers)
                .extracting(JobDescriptionFilesTest::withoutReference)
                .hasSize(7)
                .containsOnly(withoutReference(answers.getFirst()));
    }

    private static String withoutReference(HttpResponse<String> answer) {
        return answer.body().replaceAll("\\b[0-9A-F]{8}\\b", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x/preview", "1/revisions/x/pdf", "99999999999999999999/preview", "1/revisions/1e3/pdf"})
    void an_address_that_is_no_number_is_not_found(String path) {
        assertThat(browser.get("/job-descriptions/" + path).statusCode()).isEqualTo(404);
    }

    @Test
    void who_may_not_read_gets_nothing() {
        var file = "/" + JobDescriptionRoutes.fileOf(id, 1, DocumentFormat.HTML, false);
        var preview = "/" + JobDescriptionRoutes.previewOf(id, 1);

        for (var path : List.of(file, preview)) {
            var answer = signedIn(districts.emailIn(cedarHollow, Role.PANELIST)).get(path);
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).doesNotContain("Administrative Schedule C");
            assertThat(new PortalClient(port).get(path).statusCode()).isEqualTo(302);
        }
    }

    @Asvs(30)
    @Test
    void files_are_only_for_looking() {
        var path = "/" + JobDescriptionRoutes.fileOf(id, 1, DocumentFormat.HTML, false);

        assertThat(browser.post(path, Map.of()).statusCode()).isIn(403, 405);
    }

    private DocumentId keptIn(DistrictId district) {
        districts.actIn(district, Role.HR);
        var document = jobDescriptions.draft(CedarHollow.answers());
        exports.keep(document);
        districts.signOut();
        return document;
    }

    private PortalClient signedIn(String email) {
        var client = new PortalClient(port);
        client.signIn(email, TwoDistricts.PASSWORD);
        return client;
    }

    /** The words of a file on one line, as a reader would read them. */
    private static String words(byte[] file, DocumentFormat format) throws IOException {
        var text =
                switch (format) {
                    case PDF -> {
                        try (var pdf = Loader.loadPDF(file)) {
                            yield new PDFTextStripper().getText(pdf);
                        }
                    }
                    case DOCX -> {
                        try (var word = new XWPFDocument(new ByteArrayInputStream(file));
                                var extractor = new XWPFWordExtractor(word)) {
                            yield extractor.getText();
                        }
                    }
                    case HTML -> new String(file, StandardCharsets.UTF_8).replaceAll("<[^>]*>", "");
                    case MARKDOWN -> new String(file, StandardCharsets.UTF_8).replace("\\", "");
                    case TEXT -> new String(file, StandardCharsets.UTF_8);
                };
        return text.replaceAll("\\s+", " ");
    }
}
