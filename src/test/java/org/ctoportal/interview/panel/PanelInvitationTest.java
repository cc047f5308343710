package org.ctoportal.interview.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Objects;
import java.util.function.Supplier;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.mail.MailState;
import org.ctoportal.mail.MailSummary;
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
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Codes on their way by mail, where the portal has a mail server. */
@IntegrationTest
class PanelInvitationTest {

    @Autowired
    TwoDistricts districts;

    @Autowired
    SearchDesk desk;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PanelService panel;

    @Autowired
    PostOffice office;

    @Autowired
    OutboxService outbox;

    @Autowired
    PanelCodeService codes;

    @Autowired
    PanelInvitationService invitations;

    private DistrictId district;
    private SearchId search;
    private PanelMemberId member;

    @BeforeEach
    void begin() {
        office.takeIn();
        district = districts.another(CedarHollow.facts());
        search = desk.begun(district);
        member = panel.add(search, new AddMember("Pat Reyes", "p.reyes@example.org", null));
    }

    @AfterEach
    void signOut() {
        office.close();
        districts.signOut();
    }

    @Test
    void an_invitation_waits_for_the_mail_server_and_is_listed_for_its_poster_alone() {
        send(issue());
        assertThat(letter())
                .returns("p.reyes@example.org", MailSummary::to)
                .returns(MailState.WAITING, MailSummary::state);

        var colleague = districts.panelistIn(district, "Kim Okafor");
        districts.seat(colleague, district, Role.HR);
        districts.actAs(colleague, district);

        assertThat(outbox.list(PageRequest.of(0, 10))).isEmpty();
    }

    @Test
    void a_revoked_code_takes_its_letter_back() {
        send(issue());

        transaction.executeWithoutResult(status -> codes.revoke(search, member));

        assertThat(letter().state()).isEqualTo(MailState.WITHDRAWN);
        assertThat(keptTexts()).isZero();
    }

    @Test
    void a_new_code_takes_the_letter_with_the_one_before_back() {
        send(issue());

        issue();

        assertThat(letter().state()).isEqualTo(MailState.WITHDRAWN);
        assertThat(keptTexts()).isZero();
    }

    @Test
    void a_code_that_was_replaced_or_revoked_is_not_sent() {
        var replaced = issue();
        var revoked = issue();
        transaction.executeWithoutResult(status -> codes.revoke(search, member));

        assertThatExceptionOfType(NoSeatException.class).isThrownBy(() -> send(replaced));
        assertThatExceptionOfType(NoSeatException.class).isThrownBy(() -> send(revoked));
        assertThat(outbox.list(PageRequest.of(0, 10))).isEmpty();
    }

    @Test
    void a_code_is_sent_for_its_own_search_alone() {
        var code = issue();
        search = desk.begun(district);

        assertThatExceptionOfType(NoSeatException.class).isThrownBy(() -> send(code));
    }

    @Test
    void a_member_is_invited_in_the_language_of_whoever_invites() {
        districts.readsSpanish(districts.emailIn(district, Role.HR));
        var code = issue();

        assertThat(office.arriving("p.reyes@example.org", () -> send(code)))
                .startsWith("Panel de entrevista: ")
                .contains("Hola, Pat Reyes:", "http://localhost:8080/panel", code.code());
    }

    private IssuedCode issue() {
        return done(() -> codes.issue(search, member));
    }

    private void send(IssuedCode code) {
        transaction.executeWithoutResult(status -> invitations.send(search, code));
    }

    private MailSummary letter() {
        return outbox.list(PageRequest.of(0, 10)).getFirst();
    }

    private int keptTexts() {
        return done(() -> jdbc.queryForObject(
                "SELECT COUNT(*) FROM outgoing_mail WHERE district_id = ? AND body IS NOT NULL",
                Integer.class,
                district.value()));
    }

    private <T> T done(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
