package org.ctoportal.credential.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ctoportal.credential.catalogue.CredentialType.Fee;
import org.ctoportal.credential.catalogue.WriteType.Field;
import org.ctoportal.credential.rule.Degree;
import org.ctoportal.credential.rule.EligibilityAnswer.Outcome;
import org.ctoportal.credential.rule.Experience;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.TestClock;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class CatalogueServiceTest {

    private static final WriteType OWN = new WriteType(
            "Network operator",
            "Cedar Hollow",
            CredentialKind.PROGRAM_CERTIFICATE,
            "",
            24,
            new BigDecimal("10"),
            List.of("IT"),
            "Board minutes, 2026-05-04");

    @Autowired
    CatalogueService catalogues;

    @Autowired
    OwnTypeService own;

    @Autowired
    TwoDistricts districts;

    @Autowired
    TestClock clock;

    private DistrictId district;

    @BeforeEach
    void begin() {
        district = districts.another(CedarHollow.facts());
        districts.actIn(district, Role.HR);
    }

    @AfterEach
    void leave() {
        clock.reset();
        districts.signOut();
    }

    @Test
    void every_fact_of_the_shipped_catalogue_has_its_source_and_day() {
        var catalogue = catalogues.catalogue();

        assertThat(catalogue.reference()).startsWith("CREDENTIALS-STARTER ");
        assertThat(catalogue.types())
                .extracting(CredentialType::code)
                .contains(
                        "CETL",
                        "COSN-MC-PRIVACY-5",
                        "COSN-MC-EQUITY-5",
                        "FRS-MC-8",
                        "IPL-MC",
                        "LEC-ADMINISTRATOR",
                        "CITE-CTOM",
                        "GRAD-UKY",
                        "ENT-CISCO",
                        "WI-LIC-92");
        assertThat(catalogue.types()).allSatisfy(type -> {
            assertThat(type.provenance().source()).as(type.code()).isNotBlank();
            assertThat(type.terms().validity().asOf()).as(type.code()).isNotNull();
        });
        assertThat(catalogue.find("WI-LIC-92").orElseThrow().supervision())
                .extracting(CredentialType.Supervision::licensedStaff)
                .isEqualTo("PASS");
        assertThat(catalogue.find("CETL").orElseThrow().terms().hours()).isEqualByComparingTo("60");
        assertThat(catalogue.stackOf("COSN-MC-EQUITY-3").orElseThrow().members())
                .hasSize(5);
        assertThat(catalogue.reminderDays()).containsExactly(180, 90, 60, 30);
    }

    @Test
    void the_rules_of_the_day_answer_who_may_apply_and_by_when_to_test() {
        clock.goTo(LocalDate.of(2026, 1, 5));
        var catalogue = catalogues.catalogue();
        var since = new Experience(LocalDate.of(2018, 6, 1), null, Set.of("A1", "A2", "A3"));

        var alex = catalogues.eligibility("CETL", Degree.NONE, List.of(since)).orElseThrow();

        assertThat(alex.outcome()).isEqualTo(Outcome.WAIVER_PATH);
        assertThat(alex.documents())
                .containsExactly(
                        "Written appeal to the Certification Governance Committee", "Signed supervisor recommendation");
        var authorized = LocalDate.of(2026, 1, 5);
        assertThat(catalogue.examination("CETL", authorized).orElseThrow().testBy(authorized))
                .isEqualTo(LocalDate.of(2026, 4, 5));
        assertThat(catalogue.eligibility("CETL", LocalDate.of(2018, 12, 31))).isEmpty();
    }

    @Test
    void a_district_adds_its_own_and_retires_what_is_shipped_for_itself_alone() {
        var code = catalogues.add(OWN);
        catalogues.retire("ENT-CISCO", "No longer used here");

        assertThat(catalogues.catalogue().find(code).orElseThrow().terms().months())
                .isEqualTo(24);
        assertThat(catalogues.catalogue().inUse())
                .extracting(CredentialType::code)
                .doesNotContain("ENT-CISCO");
        districts.actIn(districts.another(CedarHollow.facts()), Role.HR);
        assertThat(catalogues.catalogue().find(code)).isEmpty();
        assertThat(catalogues.catalogue().inUse())
                .extracting(CredentialType::code)
                .contains("ENT-CISCO");

        districts.actIn(district, Role.HR);
        catalogues.restore("ENT-CISCO");
        assertThat(catalogues.catalogue().find("ENT-CISCO").orElseThrow().retired())
                .isNull();
        districts.actIn(district, Role.BOARD_SECRETARY);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> catalogues.add(OWN));
    }

    @Test
    void an_own_credential_is_said_anew_and_what_it_was_stays() {
        var code = catalogues.add(OWN);
        var longer = new WriteType(
                OWN.title(),
                "CESA 9",
                OWN.kind(),
                "",
                36,
                OWN.hours(),
                List.of("IT", "SP"),
                "Board minutes, 2026-06-01");
        own.change(code, OWN, longer);

        assertThat(catalogues.catalogue().find(code).orElseThrow().terms().months())
                .isEqualTo(36);
        assertThat(own.find(code).orElseThrow().changes())
                .extracting(TypeChangeLine::field, TypeChangeLine::was, TypeChangeLine::became)
                .containsExactlyInAnyOrder(
                        tuple(Field.ISSUER, "Cedar Hollow", "CESA 9"),
                        tuple(Field.MONTHS, "24", "36"),
                        tuple(Field.SKILLS, "IT", "IT SP"),
                        tuple(Field.SOURCE, "Board minutes, 2026-05-04", "Board minutes, 2026-06-01"));
        assertThatExceptionOfType(StaleTypeException.class).isThrownBy(() -> own.change(code, OWN, longer));
        districts.actIn(districts.another(CedarHollow.facts()), Role.HR);
        assertThatExceptionOfType(UnknownCredentialTypeException.class).isThrownBy(() -> own.change(code, longer, OWN));
    }

    @Test
    void of_the_fees_of_a_kind_the_newest_day_counts_and_the_shipped_one_stays() {
        var kind = "Current examination fee";
        own.enter("CETL", fee(kind, "450", LocalDate.of(2026, 11, 23)));
        own.enter("CETL", fee(kind, "425", LocalDate.of(2026, 3, 1)));

        var cetl = catalogues.catalogue().find("CETL").orElseThrow();

        assertThat(cetl.fees()).filteredOn(one -> one.plainLabel().equals(kind)).hasSize(3);
        assertThat(cetl.fees())
                .filteredOn(cetl::isCurrent)
                .extracting(Fee::amount)
                .contains(new BigDecimal("450.00"))
                .doesNotContain(new BigDecimal("425.00"));
        districts.actIn(districts.another(CedarHollow.facts()), Role.HR);
        assertThat(catalogues.catalogue().find("CETL").orElseThrow().fees()).hasSize(5);
    }

    private static WriteFee fee(String kind, String amount, LocalDate day) {
        return new WriteFee(kind, new BigDecimal(amount), "Price list", day);
    }
}
