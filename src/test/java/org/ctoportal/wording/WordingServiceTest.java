package org.ctoportal.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.EmailAddress;
import org.ctoportal.identity.PreferenceService;
import org.ctoportal.identity.Role;
import org.ctoportal.mail.Letter;
import org.ctoportal.mail.OutboxService;
import org.ctoportal.people.InvitationService;
import org.ctoportal.people.InvitePerson;
import org.ctoportal.people.SeatTerms;
import org.ctoportal.shared.Language;
import org.ctoportal.testing.AtOnce;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class WordingServiceTest {

    private static final Wording OURS = new Wording("Come to [district]", "Hi [name], here: [link]");
    private static final Wording THEIRS = new Wording("Welcome", "Welcome [name]: [link]");

    @Autowired
    WordingService wordings;

    @Autowired
    LetterWords words;

    @Autowired
    LetterWriter writer;

    @Autowired
    InvitationService invitations;

    @Autowired
    OutboxService outbox;

    @Autowired
    PreferenceService preferences;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TwoDistricts districts;

    private DistrictId district;

    @BeforeEach
    void open() {
        district = districts.another(Map.of());
        districts.actIn(district, Role.HR);
    }

    @AfterEach
    void leave() {
        districts.signOut();
    }

    @Test
    void an_invitation_says_what_the_district_says_in_the_language_of_whoever_invites() {
        keep(OURS, first());
        assertThat(invited()).isEqualTo("Hi Taylor Brandt, here: ");

        preferences.keepLanguage(Language.SPANISH);
        assertThat(invited())
                .startsWith("Hola, Taylor Brandt:\n\nHR C le invita")
                .contains("como Clerk");
    }

    @Test
    void another_district_keeps_its_words_and_so_does_another_language() {
        keep(OURS, first());

        assertThat(wordings.list())
                .filteredOn(WordingSummary::own)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.letter()).isEqualTo(LetterKind.INVITATION);
                    assertThat(one.language()).isEqualTo(Language.ENGLISH);
                    assertThat(one.changedBy()).isEqualTo("HR C");
                });
        districts.actIn(districts.another(Map.of()), Role.HR);
        assertThat(wordings.list()).noneMatch(WordingSummary::own);
        assertThat(written()).isNotEqualTo(OURS);
    }

    @Test
    void of_two_who_change_them_the_second_is_told() {
        var seen = first();
        keep(OURS, seen);

        assertThatExceptionOfType(StaleWordingException.class).isThrownBy(() -> keep(THEIRS, seen));
        assertThatExceptionOfType(StaleWordingException.class)
                .isThrownBy(() -> wordings.giveUp(LetterKind.INVITATION, Language.ENGLISH, seen));
        assertThat(written()).isEqualTo(OURS);
    }

    @Test
    void of_two_who_are_the_first_at_once_the_second_is_told() throws InterruptedException {
        var seen = first();

        assertThat(AtOnce.second(transactions, () -> keep(OURS, seen), () -> keep(THEIRS, seen)))
                .containsInstanceOf(StaleWordingException.class);
        assertThat(written()).isEqualTo(OURS);
    }

    @Test
    void given_up_the_words_of_the_portal_hold_again_and_whoever_still_saw_the_others_is_told() {
        var shipped = written();
        var own = keep(OURS, first());
        var given = wordings.giveUp(LetterKind.INVITATION, Language.ENGLISH, own.version());

        assertThat(given.summary().own()).isFalse();
        assertThat(written()).isEqualTo(shipped);
        assertThatExceptionOfType(StaleWordingException.class).isThrownBy(() -> keep(THEIRS, own.version()));
        assertThat(keep(THEIRS, given.version()).words()).isEqualTo(THEIRS);
    }

    @Test
    void what_is_no_letter_is_not_kept() {
        assertThatExceptionOfType(RefusedWordingException.class)
                .isThrownBy(() -> keep(new Wording("Come", "Without its link"), first()));
        assertThat(first()).isEqualTo(-1);
    }

    @Test
    void letters_about_an_account_say_the_same_in_every_district() {
        var harmless = new Wording("All is well", "Dear [name], nothing happened.");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> wordings.keep(LetterKind.FACTOR_OFF, Language.ENGLISH, harmless, -1));
        assertThat(wordings.list()).noneMatch(one -> one.letter() == LetterKind.FACTOR_OFF);
    }

    @Test
    void a_letter_tells_neither_more_nor_less_than_its_kind() {
        var reader = new Reader(new EmailAddress("r.vale@example.org"), "Robin\nVale", Language.ENGLISH);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(LetterKind.PASSWORD_CHANGED, reader, Map.of(Placeholder.LINK, "x")));
        assertThatIllegalArgumentException().isThrownBy(() -> write(LetterKind.PASSWORD_LINK, reader, Map.of()));
        assertThat(write(LetterKind.PASSWORD_CHANGED, reader, Map.of()).text()).startsWith("Dear Robin Vale,\n\n");
    }

    @ParameterizedTest
    @EnumSource(names = {"PANELIST", "CONSULTANT", "TECHNOLOGY_LEADER", "LEGAL_REVIEWER", "BOARD_SECRETARY"})
    void nobody_else_words_letters(Role role) {
        districts.actInFirst(role);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> wordings.list());
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> keep(OURS, -1));
    }

    private long first() {
        return wordings.get(LetterKind.INVITATION, Language.ENGLISH).version();
    }

    private WordingDetails keep(Wording wording, long seen) {
        return wordings.keep(LetterKind.INVITATION, Language.ENGLISH, wording, seen);
    }

    private Wording written() {
        return Objects.requireNonNull(new TransactionTemplate(transactions)
                .execute(status -> words.of(LetterKind.INVITATION, Language.ENGLISH)));
    }

    private Letter write(LetterKind kind, Reader reader, Map<Placeholder, String> values) {
        return Objects.requireNonNull(
                new TransactionTemplate(transactions).execute(status -> writer.write(kind, reader, values)));
    }

    /** The text of the letter, without the secret of its link. */
    private String invited() {
        invitations.invite(new InvitePerson(
                "taylor." + System.nanoTime() + "@example.org",
                "Taylor Brandt",
                new SeatTerms(Set.of(Role.PANELIST), "Clerk")));
        var letter = outbox.list(PageRequest.of(0, 1)).getFirst();
        return Objects.requireNonNull(outbox.get(letter.id()).text()).replaceAll("http\\S+", "");
    }
}
