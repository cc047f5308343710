package org.ctoportal.tenancy;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Locale;
import org.ctoportal.testing.PortalClasses;
import org.junit.jupiter.api.Test;
import org.springframework.data.jpa.repository.Query;

/** Rooms speak to the database through repositories only: every other way can pass the filter of districts. */
class TenancyBansTest {

    /** The template store writes rows of no district; the tenancy room is the filter itself. */
    private static final ArchRule NO_SESSIONS = noClasses()
            .that()
            .resideOutsideOfPackages("org.ctoportal.district.tenancy", "org.ctoportal.framework.store")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("jakarta\\.persistence\\.(EntityManager|EntityManagerFactory|PersistenceContext)")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("org\\.hibernate\\.(Session|SessionFactory|SharedSessionContract|StatelessSession)");

    /** A number that belongs to no district, which two may begin to count in the same moment. */
    private static final String COUNTED = "insert into panelchange ";

    private static final ArchRule NO_WRITING_QUERIES = methods().should(new ArchCondition<>("not insert by query") {
        @Override
        public void check(JavaMethod method, ConditionEvents events) {
            method.tryGetAnnotationOfType(Query.class)
                    .map(query -> query.value().strip().toLowerCase(Locale.ROOT))
                    .filter(text -> text.startsWith("insert") && !text.startsWith(COUNTED))
                    .ifPresent(text -> events.add(SimpleConditionEvent.violated(method, method.getFullName())));
        }
    });

    private static final JavaClasses PORTAL = PortalClasses.ALL;

    @Test
    void no_room_opens_a_session_of_its_own() {
        NO_SESSIONS.check(PORTAL);
    }

    @Test
    void no_query_inserts_rows() {
        NO_WRITING_QUERIES.check(PORTAL);
    }

    @Test
    void the_rule_sees_who_breaks_it() {
        var culprit = new ClassFileImporter().importClasses(WaysPastTheFilter.class);

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> NO_SESSIONS.check(culprit))
                .withMessageContaining("asAnotherDistrict")
                .withMessageContaining("native_");
    }
}
