package org.ctoportal.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.district.tenancy.ManyRows;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.Statements;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class ManyRowsTest {

    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00.123456Z");

    @Autowired
    ManyRows many;

    @Autowired
    DistrictFactRepository facts;

    @Autowired
    TwoDistricts districts;

    @Autowired
    EntityManagerFactory factory;

    TransactionTemplate transaction;

    @Autowired
    void transactionsOf(PlatformTransactionManager manager) {
        transaction = new TransactionTemplate(manager);
    }

    @BeforeEach
    void actInADistrictOfItsOwn() {
        districts.actIn(districts.another(Map.of()), Role.SUPERINTENDENT);
    }

    @AfterEach
    void signOut() {
        districts.signOut();
    }

    @Test
    void they_say_what_rows_stored_one_by_one_say_in_the_same_order() {
        var names = names(250).toList();

        insert(names.stream().map(ManyRowsTest::fact).toList());

        assertThat(stored()).extracting(DistrictFact::name).isEqualTo(names);
        assertThat(stored())
                .allMatch(fact -> fact.version() == 0 && fact.value().equals("of " + fact.name()));
    }

    @Test
    void a_hundred_of_them_cost_a_statement() {
        var rows = names(250).map(ManyRowsTest::fact).toList();

        assertThat(Statements.of(factory, () -> insert(rows))).isEqualTo(3);
    }

    @Test
    void they_belong_to_the_district_of_the_person() {
        insert(names(2).map(ManyRowsTest::fact).toList());

        districts.actInFirst(Role.SUPERINTENDENT);

        assertThat(stored()).isEmpty();
    }

    @Asvs(19)
    @Test
    void one_that_cannot_be_stored_leaves_none_of_the_others() {
        var rows = Stream.concat(names(150), Stream.of("many.0")).map(ManyRowsTest::fact);

        assertThatExceptionOfType(PersistenceException.class).isThrownBy(() -> insert(rows.toList()));

        assertThat(stored()).isEmpty();
    }

    @Test
    void nobody_can_store_them() {
        districts.signOut();

        assertThatExceptionOfType(PersistenceException.class).isThrownBy(() -> insert(List.of(fact("many.0"))));
    }

    @Test
    void one_that_is_stored_is_refused() {
        insert(List.of(fact("many.0")));

        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> insert(stored()));
    }

    private void insert(List<DistrictFact> rows) {
        transaction.executeWithoutResult(status -> many.insert(rows));
    }

    private List<DistrictFact> stored() {
        return facts.findAll().stream()
                .filter(fact -> fact.name().startsWith("many."))
                .sorted(Comparator.comparing(DistrictOwned::id))
                .toList();
    }

    private static Stream<String> names(int count) {
        return IntStream.range(0, count).mapToObj("many.%d"::formatted);
    }

    private static DistrictFact fact(String name) {
        return new DistrictFact(name, "of " + name, NOON);
    }
}
