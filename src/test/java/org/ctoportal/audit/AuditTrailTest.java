package org.ctoportal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.PersonId;
import org.ctoportal.identity.Role;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class AuditTrailTest {

    @Autowired
    AuditService audit;

    @Autowired
    AuditSealer sealer;

    @Autowired
    AuditSchema schema;

    @Autowired
    DataSource database;

    @Autowired
    DistrictProfileService profiles;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TwoDistricts districts;

    private DistrictId district;

    @BeforeEach
    void begin() {
        district = districts.another(CedarHollow.facts());
        actAsAdministratorOf(district);
    }

    @AfterEach
    void end() {
        districts.signOut();
    }

    @Test
    void a_change_is_told_of_with_who_made_it_and_no_words_of_it() {
        profiles.keepFacts(Map.of("district.mission", "A secret mission"));

        var event = audit.events(AuditFilter.ALL, 0, 1).getFirst();
        assertThat(event.actor()).isEqualTo(SignedInPerson.actor(person()));
        assertThat(event.kind()).isEqualTo("district.DistrictFact");
        assertThat(event.act()).isEqualTo(Act.ADDED);
        assertThat(event.toString()).doesNotContain("secret");

        profiles.keepFacts(Map.of("district.mission", "Another mission"));

        var change = audit.events(AuditFilter.ALL, 0, 1).getFirst();
        assertThat(change.act()).isEqualTo(Act.CHANGED);
        assertThat(change.subject()).isEqualTo(event.subject());
        assertThat(change.detail()).contains("factValue");
    }

    @Asvs(19)
    @Test
    void what_was_not_done_is_not_told_of() {
        var before = audit.count(AuditFilter.ALL);

        transaction.executeWithoutResult(status -> {
            profiles.keepFacts(Map.of("district.mission", "Taken back"));
            status.setRollbackOnly();
        });

        assertThat(audit.count(AuditFilter.ALL)).isEqualTo(before);
    }

    @Test
    void the_chain_is_sealed_and_whole_and_ends_where_it_says() {
        profiles.keepFacts(Map.of("district.mission", "To be sealed"));
        sealer.seal();

        var check = audit.check();

        assertThat(check.isWhole()).isTrue();
        assertThat(check.looked()).isEqualTo(audit.count(AuditFilter.ALL)).isPositive();
        var printed = new ByteArrayOutputStream();
        assertThat(AuditVerification.verify(database, Instant.now(), new PrintStream(printed)))
                .isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("District %d: whole, %d events".formatted(district.value(), check.looked()));
    }

    @Asvs(70)
    @Test
    void the_database_refuses_to_change_or_remove_what_was_written() throws SQLException {
        profiles.keepFacts(Map.of("district.mission", "To stay"));

        assertThat(audit.isChangeable()).isFalse();
        for (var act : List.of(
                "update " + schema.events() + " set actor = 'person 1'",
                "delete from " + schema.seals(),
                "truncate table " + schema.events(),
                "drop table " + schema.seals(),
                "alter table " + schema.events() + " drop column actor")) {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                assertThatExceptionOfType(SQLException.class)
                        .as(act)
                        .isThrownBy(() -> statement.execute(act))
                        .matches(refused -> refused.getErrorCode() == 1142);
            }
        }
    }

    @Test
    void events_are_those_of_the_district_and_for_its_administrators() {
        profiles.keepFacts(Map.of("district.mission", "Ours alone"));
        actAsAdministratorOf(districts.another(CedarHollow.facts()));

        assertThat(audit.events(AuditFilter.ALL, 0, 1000)).noneMatch(event -> event.district() == district.value());

        districts.actIn(district, Role.SUPERINTENDENT);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> audit.count(AuditFilter.ALL));
    }

    private void actAsAdministratorOf(DistrictId its) {
        var email = districts.emailIn(its, Role.HR);
        districts.seat(email, its, Role.DISTRICT_ADMINISTRATOR);
        districts.actAs(email, its);
    }

    private PersonId person() {
        return districts.personIn(district, Role.HR);
    }
}
