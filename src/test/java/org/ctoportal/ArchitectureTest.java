package org.ctoportal;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.lang.reflect.Field;
import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.ctoportal.shared.OnEveryServer;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.PortalClasses;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules of the house that a compiler does not know. */
class ArchitectureTest {

    private static final Set<String> CLOCKS = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.ZonedDateTime",
            "java.time.OffsetDateTime",
            "java.time.Year",
            "java.time.YearMonth");

    static final ArchRule vaadin_stays_in_screens = noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", "..shell..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    static final ArchRule screens_are_private_to_their_room =
            classes().that().areAnnotatedWith(Route.class).should().notBePublic();

    static final ArchRule parts_of_screens_are_private_to_their_room = classes()
            .that()
            .haveNameMatching(".*(View|Form|Dialog|Panel|Grid)")
            .should()
            .notBePublic();

    static final ArchRule entities_are_private_to_their_room =
            classes().that().areAnnotatedWith(Entity.class).should().notBePublic();

    static final ArchRule repositories_are_private_to_their_room =
            classes().that().areAssignableTo(Repository.class).should().notBePublic();

    @Asvs(63)
    static final ArchRule every_service_says_who_may_use_it =
            classes().that().areAnnotatedWith(Service.class).should().beAnnotatedWith(PreAuthorize.class);

    @Asvs(19)
    static final ArchRule every_public_method_of_a_service_has_a_transaction = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .and()
            .arePublic()
            .should()
            .beAnnotatedWith(Transactional.class);

    @Asvs(63)
    static final ArchRule every_screen_and_layout_says_who_may_open_it = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .or()
            .areAnnotatedWith(Layout.class)
            .should()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(AnonymousAllowed.class);

    /** Several servers share the database, and each of them has a clock. */
    static final ArchRule what_the_clock_starts_runs_on_one_server_or_says_why_not = methods()
            .that()
            .areAnnotatedWith(Scheduled.class)
            .should()
            .beAnnotatedWith(SchedulerLock.class)
            .orShould()
            .beAnnotatedWith(OnEveryServer.class);

    static final ArchRule nothing_is_injected_into_fields =
            noFields().should().beAnnotatedWith(Autowired.class).orShould().beAnnotatedWith(Value.class);

    static final ArchRule time_comes_from_a_clock = noClasses()
            .should()
            .callMethodWhere(new DescribedPredicate<>("now() without a clock") {
                @Override
                public boolean test(JavaMethodCall call) {
                    return call.getName().equals("now")
                                    && CLOCKS.contains(call.getTargetOwner().getName())
                                    && !call.getTarget().getRawParameterTypes().stream()
                                            .anyMatch(type -> type.isAssignableTo(Clock.class))
                            || call.getName().equals("currentTimeMillis");
                }
            });

    static final ArchRule looks_come_from_style_sheets =
            noClasses().that().resideOutsideOfPackage("..shared.ui..").should().callMethodWhere(named("getStyle"));

    static final ArchRule no_code_is_generated_by_lombok =
            noClasses().should().dependOnClassesThat().resideInAPackage("lombok..");

    /** Each of these can reach rows of another district past the tenant filter; one class names the district, one only locks. */
    @Asvs(5)
    static final ArchRule no_way_past_the_district_filter = noClasses()
            .that()
            .haveNameNotMatching("org\\.ctoportal\\.(district\\.tenancy\\.FixedQuery|startup\\.JobLocks)")
            .should()
            .callMethodWhere(named("createNativeQuery"))
            .orShould()
            .callMethodWhere(named("createNativeMutationQuery"))
            .orShould()
            .callMethodWhere(named("createMutationQuery"))
            .orShould()
            .callMethodWhere(named("disableFilter"))
            .orShould()
            .callMethodWhere(named("sessionWithOptions"))
            .orShould()
            .callMethodWhere(named("openStatelessSession"))
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.hibernate.StatelessSession")
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework.jdbc.core..");

    /** Statements of one's own know nothing of districts. Commands and backups are run by whoever holds the database's password. */
    static final ArchRule only_the_start_speaks_to_the_database_by_itself = noClasses()
            .that(DescribedPredicate.not(resideInAnyPackage(
                    "..startup..",
                    "..embedded..",
                    "org.ctoportal.audit",
                    "org.ctoportal.command",
                    "org.ctoportal.vault")))
            .should()
            .dependOnClassesThat()
            .haveNameMatching("javax\\.sql\\.DataSource|java\\.sql\\.(Connection|DriverManager|Statement)");

    @Asvs(5)
    static final ArchRule no_native_queries = methods().should(new ArchCondition<>("not be native queries") {
        @Override
        public void check(com.tngtech.archunit.core.domain.JavaMethod method, ConditionEvents events) {
            if (method.isAnnotatedWith(NativeQuery.class)
                    || method.tryGetAnnotationOfType(Query.class)
                            .filter(Query::nativeQuery)
                            .isPresent()) {
                events.add(SimpleConditionEvent.violated(method, method.getFullName()));
            }
        }
    });

    /** A letter posted otherwise would be in no record of a search, and outlive its destruction. */
    static final ArchRule letters_of_searches_are_in_their_records = noClasses()
            .that()
            .resideInAPackage("..interview..")
            .should()
            .callMethodWhere(new DescribedPredicate<>("a letter of no search") {
                @Override
                public boolean test(JavaMethodCall call) {
                    return call.getName().equals("post")
                            && call.getTargetOwner().getSimpleName().equals("MailService")
                            && call.getTarget().getRawParameterTypes().size() == 1;
                }
            });

    /** A new thread has no signed-in person; work on the side goes through an executor that is given its district. */
    @Asvs(67)
    static final ArchRule no_threads_on_the_side = noClasses()
            .should()
            .callConstructorWhere(new DescribedPredicate<>("a thread") {
                @Override
                public boolean test(com.tngtech.archunit.core.domain.JavaConstructorCall call) {
                    return call.getTargetOwner().isAssignableTo(Thread.class);
                }
            })
            .orShould()
            .callMethodWhere(named("startVirtualThread"))
            .orShould()
            .callMethodWhere(named("ofVirtual"))
            .orShould()
            .callMethodWhere(named("ofPlatform"))
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.concurrent\\.Executors|org\\.springframework\\..*\\.Async")
            .orShould()
            .callMethodWhere(named("supplyAsync"))
            .orShould()
            .callMethodWhere(named("runAsync"));

    @Asvs(7)
    static final ArchRule only_the_embedded_database_starts_programs = noClasses()
            .that(DescribedPredicate.not(resideInAnyPackage("..embedded..")))
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.lang.ProcessBuilder");

    /** They ask nobody for a role: what uses them runs before anybody can have one. */
    static final ArchRule accounts_and_districts_are_opened_at_start_only = noClasses()
            .that()
            .resideOutsideOfPackage("org.ctoportal.demo")
            .and()
            .haveNameNotMatching("org\\.ctoportal\\.identity\\.(DemoPeople|FirstAdministratorService)")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "org\\.ctoportal\\.(identity\\.Enrollment|district\\.DistrictFounding|salary\\.SalaryScheduleFounding"
                            + "|assessment\\.self\\.SelfAssessmentFounding)");

    /** They ask nobody for a role either; the services of that room say who may. */
    static final ArchRule seats_are_given_and_closed_by_one_room = noClasses()
            .that(DescribedPredicate.not(resideInAnyPackage("org.ctoportal.people", "org.ctoportal.identity")))
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.ctoportal.identity.Seats");

    private static final JavaClasses PORTAL = PortalClasses.ALL;

    @TestFactory
    Stream<DynamicTest> the_portal_keeps_each_rule() {
        return Arrays.stream(ArchitectureTest.class.getDeclaredFields())
                .filter(field -> field.getType() == ArchRule.class)
                .map(field -> DynamicTest.dynamicTest(
                        field.getName(), () -> named(field).check(PORTAL)));
    }

    private static ArchRule named(Field field) throws IllegalAccessException {
        var rule = (ArchRule) field.get(null);
        return rule.as(field.getName() + ": " + rule.getDescription());
    }

    @Test
    void the_rules_see_the_whole_portal() {
        assertThat(PORTAL.contain(Application.class)).isTrue();
        assertThat(PORTAL.stream()
                        .filter(type -> type.isAnnotatedWith(Service.class))
                        .map(JavaClass::getSimpleName))
                .contains("DistrictProfileService");
    }

    /** Whoever holds the lock of the other would not run at all. */
    @Test
    void no_two_jobs_share_a_lock() {
        assertThat(PORTAL.stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(SchedulerLock.class))
                        .map(method ->
                                method.getAnnotationOfType(SchedulerLock.class).name()))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    private static DescribedPredicate<JavaMethodCall> named(String method) {
        return new DescribedPredicate<>("calls of " + method) {
            @Override
            public boolean test(JavaMethodCall call) {
                return call.getName().equals(method);
            }
        };
    }
}
