package org.ctoportal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.EmailAddress;
import org.ctoportal.identity.Role;
import org.ctoportal.records.HoldScope;
import org.ctoportal.records.HoldService;
import org.ctoportal.records.SetRecordHold;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.TestClock;
import org.ctoportal.testing.TwoDistricts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters that have been in the outbox their time. */
@IntegrationTest
class OutboxClockTest {

    private static final Matter REMINDED = new Matter("NOTICE", 1);

    @Autowired
    OutboxClock outboxes;

    @Autowired
    MailService mails;

    @Autowired
    HoldService holds;

    @Autowired
    PostOffice office;

    @Autowired
    TwoDistricts districts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private DistrictId district;

    @AfterEach
    void leave() {
        clock.reset();
        districts.signOut();
    }

    @Test
    void a_letter_that_was_carried_goes_after_ninety_days_and_one_that_is_there_to_be_read_after_a_year() {
        enter("TX");
        post("Kept", null);
        office.takeIn();
        post("Waiting for a server", null);
        post("Given up", null);
        jdbc.sql("update outgoing_mail set state = 'FAILED' where subject = 'Given up'")
                .update();
        jdbc.sql("delete from mail_due").update();
        office.arriving("ana@example.org", () -> {
            post("Carried", null);
            post("About what waits", REMINDED);
            post("Of a search", new Matter("SEARCH", 7));
            post("Pay stops", new Matter("AWARD", 7));
        });

        assertThat(after(89)).hasSize(7);
        assertThat(after(2)).containsExactly("Kept", "Waiting for a server", "Given up", "Of a search", "Pay stops");
        assertThat(after(275)).containsExactly("Of a search", "Pay stops");
    }

    @Test
    void what_a_rule_keeps_for_years_stays_and_what_is_on_hold_until_the_hold_is_lifted() {
        enter("WI");
        office.arriving("ana@example.org", () -> {
            post("A record of seven years", null);
            post("About what waits", REMINDED);
        });
        var hold = holds.set(new SetRecordHold("Suit", "Filed", List.of(HoldScope.of("reminder"))));

        assertThat(after(91)).hasSize(2);
        holds.lift(hold, "Settled");
        assertThat(after(0)).containsExactly("A record of seven years");
    }

    @Test
    void another_district_keeps_what_is_its_own() {
        enter("TX");
        var other = district;
        post("Of the other", null);
        enter("TX");

        assertThat(after(366)).isEmpty();
        assertThat(subjects(other)).containsExactly("Of the other");
    }

    private void enter(String state) {
        district = districts.another(state, Map.of());
        districts.actIn(district, Role.HR);
    }

    private void post(String subject, @Nullable Matter matter) {
        var letter = new Letter(new EmailAddress("ana@example.org"), "Ana", null, subject, "Words", null, false);
        transaction.execute(status -> matter == null ? mails.post(letter) : mails.post(letter, matter));
    }

    /** What is left when so many more days are over. */
    private List<String> after(int days) {
        clock.advance(Duration.ofDays(days));
        outboxes.clear(district);
        return subjects(district);
    }

    private List<String> subjects(DistrictId of) {
        return jdbc.sql("select subject from outgoing_mail where district_id = ? order by id")
                .param(of.value())
                .query(String.class)
                .list();
    }
}
