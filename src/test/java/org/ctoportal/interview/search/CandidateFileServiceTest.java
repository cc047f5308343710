package org.ctoportal.interview.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.search.UnfitFileException.Why;
import org.ctoportal.shared.file.FileType;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.Corpus;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.PortalClient;
import org.ctoportal.testing.SearchDesk;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
@Tag("once")
class CandidateFileServiceTest {

    @LocalServerPort
    int port;

    @Autowired
    TwoDistricts districts;

    @Autowired
    SearchDesk desk;

    @Autowired
    CandidateFileService files;

    private DistrictId district;
    private SearchId search;
    private CandidateId candidate;

    @BeforeEach
    void begin() {
        district = districts.another(CedarHollow.facts());
        search = desk.begun(district);
        candidate = desk.candidate(search, "Ana Ruiz");
    }

    @AfterEach
    void signOut() {
        districts.signOut();
    }

    @Asvs(37)
    @Test
    void the_largest_document_is_kept_and_comes_back_byte_for_byte() {
        var content = pdf(CandidateFileService.LARGEST);

        files.add(search, candidate, new AddFile("../../Résumé.exe", FileKind.RESUME, content));

        assertThat(files.list(search, candidate))
                .singleElement()
                .returns("Résumé.pdf", CandidateFileSummary::name)
                .returns(FileType.PDF, CandidateFileSummary::type)
                .returns(content.length, CandidateFileSummary::size);
        assertThat(files.get(search, candidate, only()).content()).isEqualTo(content);
    }

    @Asvs(37)
    @Corpus("E4")
    @Test
    void one_byte_more_is_too_large() {
        assertThatExceptionOfType(UnfitFileException.class)
                .isThrownBy(() -> add(pdf(CandidateFileService.LARGEST + 1)))
                .returns(Why.LARGE, UnfitFileException::why);
        assertThat(files.list(search, candidate)).isEmpty();
    }

    @Asvs(39)
    @Corpus("E10")
    @Test
    void what_could_do_harm_or_is_empty_or_there_already_is_refused() {
        add(text("CV"));

        assertThatExceptionOfType(UnfitFileException.class)
                .isThrownBy(() -> add(text("<svg onload=alert(1)>")))
                .returns(Why.TYPE, UnfitFileException::why);
        assertThatExceptionOfType(UnfitFileException.class)
                .isThrownBy(() -> add(new byte[0]))
                .returns(Why.EMPTY, UnfitFileException::why);
        assertThatExceptionOfType(UnfitFileException.class)
                .isThrownBy(() -> add(text("CV")))
                .returns(Why.SAME, UnfitFileException::why);
    }

    @Test
    void one_document_too_many_is_refused() {
        for (var number = 0; number < CandidateFileService.MOST; number++) {
            add(text("Document " + number));
        }

        assertThatExceptionOfType(UnfitFileException.class)
                .isThrownBy(() -> add(text("One more")))
                .returns(Why.NUMBER, UnfitFileException::why);
        assertThat(files.list(search, candidate)).hasSize(CandidateFileService.MOST);
    }

    @Test
    void a_document_that_is_removed_is_gone() {
        add(text("CV"));
        var id = only();

        files.remove(search, candidate, id);

        assertThatExceptionOfType(SearchNotFoundException.class).isThrownBy(() -> files.get(search, candidate, id));
    }

    @Asvs(43)
    @Corpus({"E7", "E13"})
    @Test
    void a_document_is_sent_to_be_saved_and_never_to_be_run() {
        files.add(search, candidate, new AddFile("\"a\r\nX-Evil: 1;\u202E.txt", FileKind.OTHER, text("CV")));
        var browser = new PortalClient(port);
        browser.signIn(districts.emailIn(district, Role.HR), TwoDistricts.PASSWORD);

        var answer = browser.get("/" + SearchRoutes.fileOf(search, candidate, only()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("CV");
        var headers = answer.headers();
        assertThat(headers.firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Content-Security-Policy").orElse("")).contains("sandbox");
        assertThat(headers.firstValue("X-Evil")).isEmpty();
        assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    void a_document_is_found_under_its_own_candidate_only() {
        add(text("CV"));
        var other = desk.candidate(search, "Ben Okafor");

        assertThatExceptionOfType(SearchNotFoundException.class).isThrownBy(() -> files.get(search, other, only()));
        assertThat(files.list(search, other)).isEmpty();
    }

    private void add(byte[] content) {
        files.add(search, candidate, new AddFile("cv.txt", FileKind.RESUME, content));
    }

    private CandidateFileId only() {
        return files.list(search, candidate).getFirst().id();
    }

    private static byte[] text(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] pdf(int size) {
        var content = Arrays.copyOf("%PDF-1.7\n".getBytes(StandardCharsets.UTF_8), size);
        content[size - 1] = 'x';
        return content;
    }
}
