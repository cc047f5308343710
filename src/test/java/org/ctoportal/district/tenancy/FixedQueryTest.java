package org.ctoportal.district.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class FixedQueryTest {

    private static final String FACTS = "select f.id, f.district_id from district_fact f where ";

    @Autowired
    FixedQuery query;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TwoDistricts districts;

    private DistrictId own;
    private DistrictId other;

    @BeforeEach
    void two() {
        other = districts.another(CedarHollow.facts());
        own = districts.another(CedarHollow.facts());
        districts.actIn(own, Role.HR);
    }

    @AfterEach
    void signOut() {
        districts.signOut();
    }

    @Test
    void a_row_of_the_own_district_is_read() {
        assertThat(owner(FACTS + "f.district_id = :district limit 1")).isEqualTo(own.value());
    }

    @Test
    void rows_named_by_a_collection_are_read() {
        var ids = list("f.district_id = :district", Map.of());

        assertThat(list("f.district_id = :district and f.id in (:ids)", Map.of("ids", ids.subList(0, 2))))
                .containsExactlyElementsOf(ids.subList(0, 2));
        assertThatExceptionOfType(TenantBreachException.class)
                .as("one row of another among many")
                .isThrownBy(() -> list("f.district_id in (:district, " + other.value() + ")", Map.of()));
    }

    /** Whoever writes such a statement has left the condition out of one of its parts. */
    @Test
    void a_row_of_another_district_is_never_read() {
        assertThatExceptionOfType(TenantBreachException.class)
                .isThrownBy(() -> owner(FACTS + "f.district_id = " + other.value() + " and :district > 0 limit 1"));
    }

    @Test
    void a_statement_that_names_no_district_is_refused() {
        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() -> owner(FACTS + "f.id > 0 limit 1"))
                .withMessageContaining("names no district");
    }

    private List<Long> list(String condition, Map<String, ?> parameters) {
        return transaction.execute(
                status -> query.list(FACTS + condition + " order by f.id", row -> row.getLong("id"), parameters));
    }

    private long owner(String sql) {
        var found = transaction.execute(status -> query.find(sql, row -> row.getLong("district_id"), Map.of()));
        return found.orElseThrow();
    }
}
