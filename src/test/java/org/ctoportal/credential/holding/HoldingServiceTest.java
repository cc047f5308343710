package org.ctoportal.credential.holding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ctoportal.credential.holding.HolderLine.Outcome;
import org.ctoportal.credential.holding.WriteHolding.Field;
import org.ctoportal.credential.rule.CredentialStatus;
import org.ctoportal.credential.rule.VerificationLevel;
import org.ctoportal.district.DistrictId;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.identity.Role;
import org.ctoportal.mail.Matter;
import org.ctoportal.mail.MatterMail;
import org.ctoportal.mail.PostOffice;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.TestClock;
import org.ctoportal.testing.TwoDistricts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@IntegrationTest
class HoldingServiceTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 3, 2);

    @Autowired
    HoldingService holdings;

    @Autowired
    VerificationService verifications;

    @Autowired
    RenewalService renewals;

    @Autowired
    LearningService learning;

    @Autowired
    EvidenceService evidence;

    @Autowired
    HolderDirectoryService directory;

    @Autowired
    HolderImportService imports;

    @Autowired
    CredentialPageService pages;

    @Autowired
    CredentialReminders reminders;

    @Autowired
    HeldCredentials held;

    @Autowired
    MatterMail letters;

    @Autowired
    TwoDistricts districts;

    @Autowired
    TestClock clock;

    private DistrictId district;

    @BeforeEach
    void begin() {
        district = districts.another("WI", CedarHollow.facts());
        districts.actIn(district, Role.BOARD_SECRETARY);
        clock.goTo(LocalDate.of(2026, 3, 10));
    }

    @AfterEach
    void leave() {
        clock.reset();
        districts.signOut();
    }

    private static WriteHolding of(String type, @Nullable LocalDate issued) {
        return new WriteHolding(type, "", "", null, issued, null, "");
    }

    private HoldingId cetl() {
        return holdings.record(new WriteHolding(
                "CETL", "", "C-1207", LocalDate.of(2026, 1, 5), ISSUED, null, "https://example.org/c"));
    }

    private void verify(HoldingId id) {
        districts.actIn(district, Role.HR);
        verifications.verify(
                id, holdings.get(id).version(), VerificationLevel.ISSUER_DIRECTORY, "Directory of the issuer");
        districts.actIn(district, Role.BOARD_SECRETARY);
    }

    @Test
    void letters_stand_after_the_name_only_while_a_verified_credential_is_in_force() {
        var id = cetl();
        var name = holdings.nameWithLetters();
        assertThat(holdings.get(id).summary().status()).isEqualTo(CredentialStatus.PENDING_VERIFICATION);
        assertThat(holdings.get(id).summary().expiresOn()).isEqualTo(LocalDate.of(2029, 3, 2));
        assertThat(holdings.get(id).summary().testBy()).isEqualTo(LocalDate.of(2026, 4, 5));

        verify(id);
        assertThat(holdings.nameWithLetters()).isEqualTo(name + ", CETL");
        assertThat(held.inForceOn(LocalDate.of(2029, 3, 2)))
                .extracting(HeldCredential::letters, HeldCredential::verifiedOn)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("CETL", LocalDate.of(2026, 3, 10)));
        assertThat(held.inForceOn(LocalDate.of(2029, 3, 3))).isEmpty();

        clock.goTo(LocalDate.of(2029, 3, 3));
        assertThat(holdings.nameWithLetters()).isEqualTo(name);
        assertThat(holdings.get(id).summary().status()).isEqualTo(CredentialStatus.EXPIRED);
    }

    @Asvs(21)
    @Test
    void what_is_said_anew_is_verified_anew_and_nobody_verifies_their_own() {
        var id = cetl();
        verify(id);
        var details = holdings.get(id);
        holdings.change(id, details.version(), of("CETL", ISSUED.minusDays(1)));

        assertThat(holdings.get(id).verification().level()).isEqualTo(VerificationLevel.SELF_DECLARED);
        assertThat(holdings.get(id).steps())
                .extracting(HoldingStepLine::act)
                .containsExactly(HoldingAct.CHANGED, HoldingAct.VERIFIED, HoldingAct.RECORDED);
        assertThatExceptionOfType(StaleHoldingException.class)
                .isThrownBy(() -> holdings.withdraw(id, details.version(), "Given back"));

        districts.actIn(district, Role.HR);
        var own = holdings.record(of("CETL", ISSUED));
        assertThatExceptionOfType(OwnVerificationException.class)
                .isThrownBy(() -> verifications.verify(
                        own, holdings.get(own).version(), VerificationLevel.DOCUMENT_SEEN, "Certificate"));
    }

    @Test
    void the_first_of_a_stack_is_recorded_before_the_others() {
        assertThatExceptionOfType(UnfitHoldingException.class)
                .isThrownBy(() -> holdings.record(of("COSN-MC-PRIVACY-2", ISSUED)))
                .satisfies(e -> assertThat(e.problems()).containsEntry(Field.TYPE, "prerequisite"));
        holdings.record(of("COSN-MC-PRIVACY-1", ISSUED));
        holdings.record(of("COSN-MC-PRIVACY-5", ISSUED));

        assertThat(holdings.mine())
                .extracting(HoldingSummary::type)
                .containsExactly("COSN-MC-PRIVACY-1", "COSN-MC-PRIVACY-5");
        assertThatExceptionOfType(UnfitHoldingException.class)
                .isThrownBy(() -> holdings.record(of("WI-LIC-92", LocalDate.of(2018, 1, 1))))
                .satisfies(e -> assertThat(e.problems()).containsEntry(Field.ISSUED, "notOffered"));
    }

    @Test
    void a_page_counts_the_hours_of_the_cycle_and_says_what_the_credential_is_not() {
        var id = cetl();
        learning.add(id, new WriteLearning(LocalDate.of(2026, 1, 15), BigDecimal.TEN, "Before", "", Set.of("DM")));
        learning.add(id, new WriteLearning(LocalDate.of(2026, 3, 9), new BigDecimal("12"), "After", "", Set.of("LV")));

        assertThat(holdings.get(id).renewal())
                .satisfies(plan -> assertThat(plan.left()).isEqualByComparingTo("48"));
        assertThat(new String(pages.export(id, DocumentFormat.MARKDOWN).bytes(), StandardCharsets.UTF_8))
                .contains("12 of 60 hours count; 48 to go", "Wisconsin DPI license or university credit");
    }

    @Test
    void a_holder_is_reminded_four_times_in_the_language_they_read(@Autowired PostOffice office) {
        var id = cetl();
        var holder = districts.emailIn(district, Role.BOARD_SECRETARY);
        districts.readsSpanish(holder);
        var arrived = office.arriving(holder, () -> {
            for (var day : List.of("2028-09-03", "2028-12-02", "2029-01-01", "2029-01-31", "2029-02-20")) {
                clock.goTo(LocalDate.parse(day).plusDays(1));
                reminders.remind();
            }
        });

        assertThat(arrived)
                .startsWith("Su credencial vence en ")
                .contains("Hola, BOARD_SECRETARY C:", "Ese día todavía cuenta.");

        assertThat(letters.of(new Matter("CREDENTIAL", id.value()))).hasSize(4);
    }

    @Test
    void of_a_holder_without_an_account_those_who_keep_the_directory_are_reminded() {
        districts.actIn(district, Role.HR);
        var id = holdings.recordFor(new Holder(null, "Kim Roe", ""), of("CETL", ISSUED));
        clock.goTo(LocalDate.of(2028, 9, 4));
        reminders.remind();
        reminders.remind();

        assertThat(letters.of(new Matter("CREDENTIAL", id.value())))
                .singleElement()
                .satisfies(mail -> assertThat(mail.toString()).contains("A credential expires in 179 days"));
    }

    @Test
    void a_renewal_carries_the_letters_on_begins_its_hours_anew_and_ends_the_reminders_of_the_old() {
        var old = cetl();
        verify(old);
        learning.add(old, new WriteLearning(LocalDate.of(2026, 3, 9), BigDecimal.TEN, "Course", "", Set.of("LV")));
        clock.goTo(LocalDate.of(2028, 9, 10));
        var version = holdings.get(old).version();
        assertThatExceptionOfType(UnfitHoldingException.class)
                .isThrownBy(() -> renewals.renew(old, version, of("CETL", ISSUED)))
                .satisfies(e -> assertThat(e.problems()).containsEntry(Field.ISSUED, "beforeRenewed"));
        var next = renewals.renew(old, version, of("CETL", LocalDate.of(2028, 9, 9)));
        verify(next);

        assertThatExceptionOfType(StaleHoldingException.class)
                .isThrownBy(() -> renewals.renew(old, version, of("CETL", LocalDate.of(2028, 9, 8))));
        clock.goTo(LocalDate.of(2029, 3, 3));
        reminders.remind();
        assertThat(letters.of(new Matter("CREDENTIAL", old.value()))).isEmpty();
        assertThat(holdings.nameWithLetters()).endsWith(", CETL");
        assertThat(holdings.get(next).renewal())
                .satisfies(plan -> assertThat(plan.left()).isEqualByComparingTo("60"));
        assertThat(holdings.get(old).renewedBy()).extracting(HoldingSummary::id).isEqualTo(next);

        holdings.withdraw(next, holdings.get(next).version(), "Recorded by mistake");
        assertThat(holdings.get(old).renewedBy()).isNull();
        assertThat(holdings.get(old).mayRenew()).isTrue();
    }

    @Test
    void evidence_is_for_its_holder_and_those_who_read_holders() {
        var id = cetl();
        evidence.add(id, "../cert.exe", "%PDF-1.7 certificate".getBytes(StandardCharsets.UTF_8));
        var file = holdings.get(id).evidence().getFirst();

        assertThat(file.name()).isEqualTo("cert.pdf");
        districts.actIn(district, Role.SUPERINTENDENT);
        assertThat(evidence.get(id, file.id()).bytes()).hasSize(20);
        assertThatExceptionOfType(HoldingNotFoundException.class).isThrownBy(() -> evidence.remove(id, file.id()));
        var stranger = districts.panelistIn(district, "Jamie Roe");
        districts.seat(stranger, district, Role.TECHNOLOGY_LEADER);
        districts.actAs(stranger, district);
        assertThatExceptionOfType(HoldingNotFoundException.class).isThrownBy(() -> holdings.get(id));
    }

    @Test
    void a_list_is_looked_at_before_it_is_taken_over_as_a_whole() {
        districts.actIn(district, Role.HR);
        var good = """
                person,e-mail,credential,number,issued,expires,level,evidence url
                Robin Diaz,robin@example.org,CETL,77,2026-03-02,,ISSUER_DIRECTORY,
                Sam Lee,,COSN-MC-PRIVACY-1,,2026-01-10,,,
                Sam Lee,,COSN-MC-PRIVACY-3,,2026-01-11,,,
                """;
        var bad = good + "Kim Roe,,CETL,,03/02/2026,,,\nKim Roe,,NOPE,,2026-01-01,,,\n";

        assertThat(imports.look(bad).isUsable()).isFalse();
        assertThat(imports.look(bad).lines())
                .filteredOn(line -> line.outcome() == Outcome.ERROR)
                .flatExtracting(line -> line.problems().values())
                .containsExactly("day", "unknown");
        var refused = new String(
                CredentialSheet.refused(
                        imports.look(bad), line -> line.problems().values().toString()),
                StandardCharsets.UTF_8);
        assertThat(refused).contains("Kim Roe,,CETL,,,03/02/2026,,,,,5,[day]").doesNotContain("Robin");
        assertThat(imports.look(refused.replace("03/02/2026", "2026-03-02")).count(Outcome.NEW))
                .isEqualTo(1);
        assertThat(imports.take(good)).isEqualTo(3);

        assertThat(imports.look(good).count(Outcome.SAME)).isEqualTo(3);
        assertThat(imports.look(good.replace(",77,", ",78,")).count(Outcome.CHANGED))
                .isEqualTo(1);
        assertThat(imports.look(new String(directory.export().bytes(), StandardCharsets.UTF_8))
                        .count(Outcome.SAME))
                .isEqualTo(3);
        assertThat(directory.list(new HolderFilter("", "", CredentialStatus.ACTIVE, null), PageRequest.of(0, 50)))
                .extracting(one -> one.holder().name())
                .containsExactly("Robin Diaz");
        assertThat(directory.list(
                        new HolderFilter("sam", "", CredentialStatus.PENDING_VERIFICATION, null),
                        PageRequest.of(0, 50)))
                .hasSize(2);
    }
}
