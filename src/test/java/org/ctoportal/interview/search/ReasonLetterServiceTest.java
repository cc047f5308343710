package org.ctoportal.interview.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.ctoportal.district.DistrictId;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.document.pdf.PdfUa;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.preference.PreferenceClaim;
import org.ctoportal.mail.OutboxService;
import org.ctoportal.mail.PostOffice;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.SearchDesk;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

/** Scenario S7.3: a finalist with a claim is told the reason in writing, and it is filed. */
@IntegrationTest
class ReasonLetterServiceTest {

    private static final String REASON = "No experience with student data systems";

    @Autowired
    ReasonLetterService letters;

    @Autowired
    CandidateService candidates;

    @Autowired
    VeteransPreferenceService preference;

    @Autowired
    OutboxService outbox;

    @Autowired
    PostOffice office;

    @Autowired
    SearchDesk desk;

    @Autowired
    TwoDistricts districts;

    private DistrictId district;
    private SearchId search;

    @BeforeEach
    void minnesota() {
        district = districts.another("MN", CedarHollow.facts());
        search = desk.begun(district);
    }

    @AfterEach
    void signOut() {
        office.close();
        districts.signOut();
    }

    @Test
    void a_rejection_with_a_reason_writes_a_letter_that_waits_to_be_sent() {
        var a = rejected("a@example.org");

        assertThat(letters.find(search, a))
                .hasValueSatisfying(letter -> assertThat(letter)
                        .returns(REASON, ReasonLetterDetails::reason)
                        .returns("HR C", ReasonLetterDetails::writtenBy)
                        .returns(false, ReasonLetterDetails::isSent));
        assertThat(letters.unsent(search)).extracting(CandidateSummary::id).containsExactly(a);
        assertThat(outbox.list(PageRequest.of(0, 5))).isEmpty();
    }

    @Test
    void whoever_claims_nothing_or_was_no_finalist_gets_none() {
        var finalist = desk.candidate(search, "D");
        desk.bringTo(search, finalist, CandidateStage.FINALIST);
        desk.move(search, finalist, CandidateStage.NOT_SELECTED, REASON);
        var early = desk.candidate(search, "E");
        preference.claim(search, early, new ClaimPreference(PreferenceClaim.VETERAN, false, ""));
        desk.bringTo(search, early, CandidateStage.INTERVIEWED);
        desk.move(search, early, CandidateStage.NOT_SELECTED, REASON);

        assertThat(letters.find(search, finalist)).isEmpty();
        assertThat(letters.find(search, early)).isEmpty();
    }

    @Test
    void the_letter_is_mailed_to_the_person_once() throws Exception {
        office.open();
        var a = rejected("a@example.org");
        letters.mail(search, a);
        letters.mail(search, a);

        var carried = office.carriedTo("a@example.org");
        assertThat(carried).hasSize(1);
        assertThat(carried.getFirst().getSubject()).isEqualTo("Your application");
        assertThat(carried.getFirst().getContent().toString())
                .contains("Dear A,", REASON, "veterans’ preference", "Chief Technology Officer");
        assertThat(letters.find(search, a).orElseThrow().sentTo()).isEqualTo("a@example.org");
        assertThat(letters.unsent(search)).isEmpty();
    }

    @Test
    void without_a_mail_server_it_goes_on_paper() {
        var a = rejected("a@example.org");

        assertThat(letters.mayMail(candidates.get(search, a))).isFalse();
        assertThatExceptionOfType(SearchNotFoundException.class).isThrownBy(() -> letters.mail(search, a));
        assertThat(letters.find(search, a).orElseThrow().isSent()).isFalse();
    }

    @Test
    void without_an_address_it_is_not_mailed_and_can_be_noted_as_sent_on_paper() {
        office.open();
        var a = rejected("");

        assertThatExceptionOfType(SearchNotFoundException.class).isThrownBy(() -> letters.mail(search, a));
        assertThat(letters.sentOnPaper(search, a))
                .returns(true, ReasonLetterDetails::isSent)
                .returns("", ReasonLetterDetails::sentTo)
                .returns("HR C", ReasonLetterDetails::sentBy);
    }

    @Test
    void it_is_an_accessible_pdf_with_the_reason() throws Exception {
        var a = rejected("");

        assertThat(PdfUa.violations(
                        letters.export(search, a, DocumentFormat.PDF).bytes()))
                .isEmpty();
        assertThat(new String(letters.export(search, a, DocumentFormat.TEXT).bytes(), StandardCharsets.UTF_8))
                .contains("Dear A,", REASON);
    }

    @Test
    void who_comes_back_gets_no_letter_and_a_later_one_tells_the_later_reason() {
        var a = rejected("a@example.org");
        desk.move(search, a, CandidateStage.FINALIST, "Moved by mistake");
        assertThat(letters.find(search, a)).isEmpty();
        desk.move(search, a, CandidateStage.NOT_SELECTED, "Another reason");

        assertThat(letters.find(search, a).orElseThrow().reason()).isEqualTo("Another reason");
    }

    @Test
    void what_was_sent_stays_whatever_happens_afterwards() {
        office.open();
        var a = rejected("a@example.org");
        letters.mail(search, a);
        desk.move(search, a, CandidateStage.FINALIST, "Asked again");

        assertThat(letters.find(search, a).orElseThrow().reason()).isEqualTo(REASON);
    }

    @Test
    void the_superintendent_reads_and_sends_nothing_and_another_district_finds_none() {
        var a = rejected("a@example.org");
        districts.actIn(district, Role.SUPERINTENDENT);
        assertThat(letters.find(search, a)).isPresent();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> letters.mail(search, a));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> letters.sentOnPaper(search, a));

        districts.actInSecond(Role.HR);
        assertThatExceptionOfType(SearchNotFoundException.class).isThrownBy(() -> letters.find(search, a));
        assertThatExceptionOfType(SearchNotFoundException.class).isThrownBy(() -> letters.mail(search, a));
        assertThatExceptionOfType(SearchNotFoundException.class)
                .isThrownBy(() -> letters.export(search, a, DocumentFormat.PDF));
    }

    private CandidateId rejected(String email) {
        var id = candidates.add(search, new WriteCandidate("A", email, "", null));
        preference.claim(search, id, new ClaimPreference(PreferenceClaim.VETERAN, true, "DD-214 seen"));
        desk.bringTo(search, id, CandidateStage.FINALIST);
        desk.move(search, id, CandidateStage.NOT_SELECTED, REASON);
        return id;
    }
}
