package org.ctoportal.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import org.ctoportal.district.tenancy.TenantBreachException;
import org.ctoportal.district.tenancy.TenantScope;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.TwoDistricts;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every way in which Hibernate alone lets a session of one district reach a row of another, tried as the first district
 * on a row of the second. The ways that only a ban closes are in {@code TenancyBansTest} and {@code SchemaTest}.
 */
@IntegrationTest
class LeakRegressionTest {

    private static final String ALL_OF_SECOND = "select * from district_fact where district_id = :district";

    @Autowired
    DistrictFactRepository facts;

    @Autowired
    TwoDistricts districts;

    @Autowired
    TenantScope scope;

    @Autowired
    EntityManager entities;

    @Autowired
    EntityManagerFactory factory;

    TransactionTemplate transaction;
    DistrictFact foreign;
    long versionBefore;

    @Autowired
    void transactionsOf(PlatformTransactionManager manager) {
        transaction = new TransactionTemplate(manager);
    }

    @BeforeEach
    void actAsTheFirstDistrict() {
        foreign = scope.call(
                districts.second(), "test", () -> facts.findByName("board.name").orElseThrow());
        versionBefore = foreign.version();
        districts.actInFirst(Role.DISTRICT_ADMINISTRATOR);
    }

    @AfterEach
    void theForeignRowIsAsBefore() {
        districts.signOut();
        var after = scope.call(
                districts.second(), "test", () -> facts.findByName("board.name").orElseThrow());
        assertThat(after.value()).isEqualTo(TwoDistricts.CANARY + " board");
        assertThat(after.version()).isEqualTo(versionBefore);
    }

    @Test
    void repositories_do_not_find_it() {
        assertThat(facts.findById(foreign.id())).isEmpty();
        assertThat(facts.existsById(foreign.id())).isFalse();
        assertThat(facts.findAllById(List.of(foreign.id()))).isEmpty();
        assertThat(facts.findAll()).extracting(DistrictFact::value).noneMatch(value -> value.contains("CANARY"));
        assertThat(facts.count()).isEqualTo(facts.findAll().size());
    }

    @Test
    void queries_do_not_count_it() {
        var counted = transaction.execute(status -> entities.createQuery(
                        "select count(f) from DistrictFact f where f.name = 'board.name'", Long.class)
                .getSingleResult());

        assertThat(counted).isEqualTo(1);
    }

    @Test
    void a_lock_does_not_find_it() {
        transaction.executeWithoutResult(
                status -> assertThat(entities.find(DistrictFact.class, foreign.id(), LockModeType.PESSIMISTIC_WRITE))
                        .isNull());
    }

    @Test
    void a_reference_to_it_opens_to_nothing() {
        transaction.executeWithoutResult(status -> assertThatExceptionOfType(EntityNotFoundException.class)
                .isThrownBy(() ->
                        entities.getReference(DistrictFact.class, foreign.id()).value()));
    }

    @Test
    void deleting_it_by_number_deletes_nothing() {
        transaction.executeWithoutResult(status -> facts.deleteById(foreign.id()));
    }

    @Test
    void deleting_or_saving_a_copy_of_it_is_refused() {
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> transaction.executeWithoutResult(status -> {
                    foreign.change("taken over", Instant.EPOCH);
                    facts.saveAndFlush(foreign);
                }));
        transaction.executeWithoutResult(status -> facts.delete(foreign));
    }

    @Test
    void a_bulk_change_does_not_reach_it() {
        transaction.executeWithoutResult(status -> {
            entities.createQuery("update DistrictFact f set f.factValue = 'taken over' where f.id = :id")
                    .setParameter("id", foreign.id())
                    .executeUpdate();
            entities.createQuery("delete from DistrictFact f where f.id = :id")
                    .setParameter("id", foreign.id())
                    .executeUpdate();
        });
    }

    @Test
    void a_native_query_that_loads_it_ends_in_a_breach() {
        transaction.executeWithoutResult(status -> assertThatExceptionOfType(TenantBreachException.class)
                .isThrownBy(() -> entities.createNativeQuery(ALL_OF_SECOND, DistrictFact.class)
                        .setParameter("district", districts.second().value())
                        .getResultList()));
    }

    @Test
    void a_session_without_state_that_changes_or_deletes_it_ends_in_a_breach() {
        var sessions = factory.unwrap(SessionFactory.class);
        try (var session = sessions.withStatelessOptions()
                .tenantIdentifier((Object) districts.first().value())
                .openStatelessSession()) {
            foreign.change("taken over", Instant.EPOCH);
            assertThatExceptionOfType(TenantBreachException.class).isThrownBy(() -> session.update(foreign));
            assertThatExceptionOfType(TenantBreachException.class).isThrownBy(() -> session.delete(foreign));
            assertThatExceptionOfType(TenantBreachException.class).isThrownBy(() -> session.upsert(foreign));
        }
    }

    @Test
    void changing_the_district_in_the_middle_of_the_work_changes_nothing() {
        transaction.executeWithoutResult(status -> {
            facts.count();
            districts.actInSecond(Role.SUPERINTENDENT);

            assertThat(facts.findAll()).extracting(DistrictFact::value).noneMatch(value -> value.contains("CANARY"));
            assertThat(facts.findById(foreign.id())).isEmpty();
        });
    }

    @Asvs(67)
    @Test
    void nobody_reads_nothing_and_can_store_nothing() {
        districts.signOut();

        assertThat(facts.findAll()).isEmpty();
        assertThat(facts.findById(foreign.id())).isEmpty();
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> facts.saveAndFlush(new DistrictFact("nobody", "nothing", Instant.EPOCH)));
    }

    @Asvs(64)
    @Test
    void a_new_row_belongs_to_the_district_of_the_person_whatever_it_is_told() {
        var saved = transaction.execute(status -> {
            var fact = facts.saveAndFlush(new DistrictFact("leak.test", "mine", Instant.EPOCH));
            status.setRollbackOnly();
            return entities.createQuery("select f.districtId from DistrictFact f where f.id = " + fact.id(), Long.class)
                    .getSingleResult();
        });

        assertThat(saved).isEqualTo(districts.first().value());
    }

    @Test
    void no_district_is_the_root_of_all() {
        var resolver = factory.unwrap(SessionFactory.class)
                .unwrap(org.hibernate.engine.spi.SessionFactoryImplementor.class)
                .getCurrentTenantIdentifierResolver();

        assertThat(resolver.isRoot(0L)).isFalse();
        assertThat(resolver.isRoot(districts.first().value())).isFalse();
    }

    @Asvs(67)
    @Test
    void work_on_another_thread_has_no_district() throws InterruptedException {
        var found = new java.util.concurrent.atomic.AtomicLong(-1);
        var thread = Thread.ofVirtual().start(() -> found.set(facts.count()));
        thread.join();

        assertThat(found).hasValue(0);
    }
}
