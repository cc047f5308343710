package org.ctoportal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.ctoportal.identity.EmailAddress;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters are found by what they are about, and destroyed with it. */
@IntegrationTest
class MatterMailTest {

    private static final Matter MATTER = new Matter("TEST", System.nanoTime());

    @Autowired
    TwoDistricts districts;

    @Autowired
    MailService mail;

    @Autowired
    PostOffice office;

    @Autowired
    MatterMail matters;

    @Autowired
    MailQueue queue;

    @Autowired
    MailDueRepository due;

    @Autowired
    PlatformTransactionManager transactions;

    @AfterEach
    void signOut() {
        office.close();
        districts.signOut();
    }

    @Test
    void letters_about_one_matter_are_destroyed_and_those_that_wait_are_never_carried() {
        districts.actInFirst(Role.HR);
        inTransaction(() -> mail.post(letter("About nothing", false)));
        inTransaction(
                () -> queue.put(mail.post(letter("About it", false), MATTER).value()));
        var number = matters.of(MATTER).getFirst().number();
        assertThat(due.existsById(number)).isTrue();

        assertThat(matters.destroy(MATTER)).isOne();

        assertThat(matters.of(MATTER)).isEmpty();
        assertThat(due.existsById(number)).isFalse();
    }

    @Test
    void what_a_confidential_letter_says_is_in_no_record() {
        districts.actInFirst(Role.HR);
        var matter = new Matter("TEST", System.nanoTime());
        office.takeIn();
        inTransaction(() -> mail.post(letter("Your code", true), matter));

        assertThat(matters.of(matter)).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo("Your code");
            assertThat(letter.text()).isEmpty();
        });
        districts.actInSecond(Role.HR);
        assertThat(matters.of(matter)).isEmpty();
        districts.actInFirst(Role.HR);
        matters.destroy(matter);
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }

    private static Letter letter(String subject, boolean confidential) {
        return new Letter(new EmailAddress("ana@example.org"), "Ana", null, subject, "The words", null, confidential);
    }
}
