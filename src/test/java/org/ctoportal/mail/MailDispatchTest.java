package org.ctoportal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ctoportal.district.tenancy.TenantScope;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.EmailAddress;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.Corpus;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.TestClock;
import org.ctoportal.testing.TwoDistricts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters on their way to a real mail server. */
@IntegrationTest
class MailDispatchTest {

    private static final PageRequest FIRST = PageRequest.of(0, 1);

    @Autowired
    TwoDistricts districts;

    @Autowired
    MailService service;

    @Autowired
    OutboxService outbox;

    @Autowired
    OutgoingMailRepository mails;

    @Autowired
    MailQueue queue;

    @Autowired
    TenantScope scope;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate jdbc;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private MailSettings settings;

    @BeforeEach
    void start() {
        server.start();
        settings = settings(server.getSmtp().getPort());
        districts.actInFirst(Role.HR);
    }

    @AfterEach
    void stop() {
        server.stop();
        clock.reset();
        districts.signOut();
    }

    @Asvs(13)
    @Corpus("E3")
    @Test
    void a_letter_arrives_as_it_was_written() throws MessagingException, IOException {
        var id = post(letter("Invitación ✓", "Línea uno\nLine two", null, false));
        carry(settings);

        var arrived = arrived(id);
        assertThat(arrived.getSubject()).isEqualTo("Invitación ✓");
        assertThat(arrived.getContent().toString()).contains("Línea uno").contains("Line two");
        assertThat(arrived.getFrom()).extracting(Object::toString).containsExactly("portal@cedarhollow.example.org");
        assertThat(arrived.getReplyTo()).extracting(Object::toString).containsExactly("s.whitfield@example.org");
        assertThat(arrived.getAllRecipients()).hasSize(1);
        assertThat(outbox.get(id).summary().state()).isEqualTo(MailState.SENT);
        assertThat(outbox.get(id).summary().sentAt()).isNotNull();
    }

    @Test
    void a_file_goes_with_it() throws MessagingException, IOException {
        var id = post(letter(
                "Your interview",
                "See the date enclosed",
                new Enclosure("interview.ics", "text/calendar; charset=utf-8; method=REQUEST", "BEGIN:VCALENDAR"),
                false));
        carry(settings);

        var parts = (MimeMultipart) arrived(id).getContent();
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("interview.ics");
        assertThat(parts.getBodyPart(1).getContentType()).contains("method=REQUEST");
    }

    @Test
    void what_was_sent_is_not_sent_again() {
        post(letter("Once", "Only once", null, false));
        carry(settings);
        var first = server.getReceivedMessages().length;
        clock.advance(Duration.ofHours(1));
        carry(settings);

        assertThat(server.getReceivedMessages()).hasSize(first);
    }

    @Test
    void whoever_took_it_and_was_killed_leaves_it_to_the_next_under_the_same_number() throws MessagingException {
        var id = post(letter("Taken", "Taken and never noted", null, false));
        queue.take();
        carry(settings);
        assertThat(outbox.get(id).summary().state()).isEqualTo(MailState.WAITING);

        clock.advance(MailQueue.LEASE.plusSeconds(1));
        carry(settings);

        assertThat(outbox.get(id).summary().state()).isEqualTo(MailState.SENT);
        assertThat(arrived(id).getMessageID()).isEqualTo("<" + number(id) + ">");
    }

    @Test
    void what_a_slow_server_leaves_over_waits_for_the_end_of_the_lease() throws MessagingException {
        carry(settings);
        var posted = Stream.of("One", "Two", "Three", "Four")
                .map(subject -> post(letter(subject, "Slowly", null, false)))
                .toList();

        carry(before(subject -> clock.advance(Duration.ofMinutes(3))));

        assertThat(states(posted))
                .as("five minutes are half the lease")
                .containsExactly(MailState.SENT, MailState.SENT, MailState.WAITING, MailState.WAITING);
        clock.advance(MailQueue.LEASE);
        carry(settings);
        assertThat(states(posted)).containsOnly(MailState.SENT);
        assertThat(numbersArrived()).doesNotHaveDuplicates();
    }

    @Test
    void a_fault_with_one_letter_holds_up_no_other() {
        var faulty = post(letter("Faulty", "Makes the library stumble", null, false));
        var fine = post(letter("Fine", "Comes after it", null, false));

        carry(before(subject -> {
            if (subject.equals("Faulty")) {
                throw new IllegalStateException("Stumbled");
            }
        }));

        assertThat(states(List.of(faulty, fine))).containsExactly(MailState.WAITING, MailState.SENT);
        assertThat(outbox.get(faulty)).returns(1, MailDetails::attempts).returns("Stumbled", MailDetails::problem);
        clock.advance(Duration.ofMinutes(2));
        carry(settings);
        assertThat(states(List.of(faulty))).containsExactly(MailState.SENT);
    }

    @Test
    void a_server_that_is_away_is_asked_again_later_and_given_up_at_last() {
        var id = post(letter("Later", "When the server is back", null, false));
        var away = settings(server.getSmtp().getPort());
        server.stop();
        carry(away);

        assertThat(outbox.get(id).attempts()).isEqualTo(1);
        assertThat(outbox.get(id).problem()).isNotEmpty();
        assertThat(outbox.get(id).summary().state()).isEqualTo(MailState.WAITING);
        carry(away);
        assertThat(outbox.get(id).attempts()).isEqualTo(1);

        giveUp(away);
        assertThat(outbox.get(id).summary().state()).isEqualTo(MailState.FAILED);

        outbox.again(id);
        server.start();
        carry(settings(server.getSmtp().getPort()));
        assertThat(outbox.get(id).summary().state()).isEqualTo(MailState.SENT);
    }

    @Test
    void a_confidential_letter_is_there_for_whoever_posted_it_alone() {
        var id = post(letter("Your code", "Code 4711", null, true));
        assertThat(outbox.get(id).text()).isEqualTo("Code 4711");
        assertThat(listed()).contains(id);

        districts.actInFirst(Role.DISTRICT_ADMINISTRATOR);
        assertThat(listed()).doesNotContain(id);
        assertThatThrownBy(() -> outbox.get(id)).isInstanceOf(MailNotFoundException.class);
        assertThatThrownBy(() -> outbox.again(id)).isInstanceOf(MailNotFoundException.class);
    }

    @Test
    void so_is_one_about_a_matter_for_it_may_be_closed_to_a_colleague() {
        var id = post(letter("Interview panel", "You sit on it", null, false), new Matter("SEARCH", 7));
        assertThat(listed()).contains(id);
        assertThat(outbox.get(id).text()).isEqualTo("You sit on it");

        districts.actInFirst(Role.DISTRICT_ADMINISTRATOR);
        assertThat(listed()).doesNotContain(id);
        assertThatThrownBy(() -> outbox.get(id)).isInstanceOf(MailNotFoundException.class);
    }

    @Test
    void any_other_letter_is_there_for_everybody_who_reads_the_outbox() {
        var id = post(letter("Your interview", "See you on Monday", null, false));

        districts.actInFirst(Role.DISTRICT_ADMINISTRATOR);

        assertThat(listed()).contains(id);
        assertThat(outbox.get(id).text()).isEqualTo("See you on Monday");
    }

    @Test
    void the_text_of_a_confidential_letter_is_forgotten_once_it_is_sent() {
        var id = post(confidential());
        carry(settings);

        assertThat(outbox.get(id).summary().state()).isEqualTo(MailState.SENT);
        assertThat(kept(id)).isEqualTo("null null");
    }

    @Test
    void nor_is_it_kept_once_the_letter_is_given_up_and_then_it_is_not_sent_again() {
        var id = post(confidential());
        var away = settings(server.getSmtp().getPort());
        server.stop();
        giveUp(away);
        assertThat(outbox.get(id).summary().state()).isEqualTo(MailState.FAILED);
        assertThat(outbox.get(id).isSendable()).isFalse();
        assertThat(kept(id)).isEqualTo("null null");

        outbox.again(id);

        assertThat(outbox.get(id).summary().state()).isEqualTo(MailState.FAILED);
    }

    @Test
    void a_letter_taken_back_is_not_sent_and_a_confidential_text_is_forgotten() throws MessagingException {
        var id = post(confidential());
        withdraw(id);
        carry(settings);

        assertThat(outbox.get(id).summary().state()).isEqualTo(MailState.WITHDRAWN);
        assertThat(kept(id)).isEqualTo("null null");
        assertThat(numbersArrived()).doesNotContain("<" + number(id) + ">");
    }

    @Test
    void what_was_sent_cannot_be_taken_back() {
        var id = post(letter("Sent", "Already there", null, false));
        carry(settings);
        withdraw(id);

        assertThat(outbox.get(id).summary().state()).isEqualTo(MailState.SENT);
    }

    @Test
    void without_a_server_no_confidential_letter_is_posted_for_its_text_would_stay() {
        assertThatThrownBy(() -> transaction.execute(status -> service.post(confidential())))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void without_a_server_a_letter_is_kept_and_never_sent_later() {
        var id = Objects.requireNonNull(
                transaction.execute(status -> service.post(letter("Kept", "To be read here", null, false))));
        carry(settings);

        assertThat(outbox.get(id).summary().state()).isEqualTo(MailState.KEPT);
        assertThat(outbox.get(id).text()).isEqualTo("To be read here");
        assertThat(outbox.isCarried()).isFalse();
    }

    @Asvs(19)
    @Test
    void a_letter_is_not_posted_when_what_it_tells_of_is_not_kept() {
        var before = outbox.list(FIRST);
        transaction.executeWithoutResult(status -> {
            service.post(letter("Never", "Rolled back", null, false));
            status.setRollbackOnly();
        });

        assertThat(outbox.list(FIRST)).isEqualTo(before);
    }

    @Test
    void nobody_reads_letters_of_another_district() {
        var id = post(letter("Ours", "Only ours", null, false));
        districts.actInSecond(Role.HR);

        assertThatThrownBy(() -> outbox.get(id)).isInstanceOf(MailNotFoundException.class);
        assertThat(outbox.list(PageRequest.of(0, 100)))
                .noneMatch(mail -> mail.id().equals(id));
    }

    private OutgoingMailId post(Letter letter) {
        return Objects.requireNonNull(transaction.execute(status -> served().post(letter)));
    }

    private OutgoingMailId post(Letter letter, Matter matter) {
        return Objects.requireNonNull(transaction.execute(status -> served().post(letter, matter)));
    }

    private MailService served() {
        return new MailService(mails, queue, new StandingMail(mails, queue, settings, clock), currentUser);
    }

    private List<MailState> states(List<OutgoingMailId> posted) {
        return posted.stream().map(id -> outbox.get(id).summary().state()).toList();
    }

    /** The mail server, with something that happens before it takes a letter of that subject. */
    private MailSettings before(Consumer<String> happening) {
        return new MailSettings(environment(server.getSmtp().getPort())) {
            @Override
            JavaMailSenderImpl sender() {
                var sender = new JavaMailSenderImpl() {
                    @Override
                    protected void doSend(MimeMessage[] messages, Object @Nullable [] originals) {
                        happening.accept(subject(messages[0]));
                        super.doSend(messages, originals);
                    }
                };
                sender.setHost("127.0.0.1");
                sender.setPort(server.getSmtp().getPort());
                return sender;
            }
        };
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private void giveUp(MailSettings away) {
        for (var round = 0; round < 6; round++) {
            clock.advance(Duration.ofHours(13));
            carry(away);
        }
    }

    private void withdraw(OutgoingMailId id) {
        transaction.executeWithoutResult(status -> service.withdraw(id));
    }

    private List<OutgoingMailId> listed() {
        return outbox.list(PageRequest.of(0, 100)).stream().map(MailSummary::id).toList();
    }

    /** Text and file as they stand in the table. */
    private String kept(OutgoingMailId id) {
        return jdbc.queryForObject(
                "SELECT CONCAT(COALESCE(body, 'null'), ' ', COALESCE(enclosure, 'null')) FROM outgoing_mail WHERE id = ?",
                String.class,
                id.value());
    }

    private static Letter confidential() {
        return letter("Your code", "Code 4711", new Enclosure("code.txt", "text/plain", "4711"), true);
    }

    private void carry(MailSettings to) {
        new MailDispatch(queue, mails, to, scope, clock).carryWhatIsDue();
    }

    private List<String> numbersArrived() throws MessagingException {
        var numbers = new ArrayList<String>();
        for (var message : server.getReceivedMessages()) {
            numbers.add(message.getMessageID());
        }
        return numbers;
    }

    private MimeMessage arrived(OutgoingMailId id) throws MessagingException {
        for (var message : server.getReceivedMessages()) {
            if (message.getMessageID().equals("<" + number(id) + ">")) {
                return message;
            }
        }
        throw new AssertionError("Did not arrive");
    }

    private String number(OutgoingMailId id) {
        return mails.findById(id.value()).orElseThrow().messageNumber();
    }

    private static Letter letter(String subject, String text, Enclosure enclosure, boolean confidential) {
        return new Letter(
                new EmailAddress("r.vale@example.org"),
                "R. Vale",
                new EmailAddress("s.whitfield@example.org"),
                subject,
                text,
                enclosure,
                confidential);
    }

    private static MailSettings settings(int port) {
        return new MailSettings(environment(port));
    }

    private static MockEnvironment environment(int port) {
        return new MockEnvironment()
                .withProperty("portal.base-url", "https://portal.example.org")
                .withProperty("portal.mail.server", "127.0.0.1")
                .withProperty("portal.mail.port", Integer.toString(port))
                .withProperty("portal.mail.encrypted", "false")
                .withProperty("portal.mail.from", "portal@cedarhollow.example.org");
    }
}
