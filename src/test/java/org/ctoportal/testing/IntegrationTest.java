package org.ctoportal.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ctoportal.framework.edition.EditionDesk;
import org.ctoportal.framework.store.MoreTemplates;
import org.ctoportal.framework.store.OtherVersions;
import org.ctoportal.mail.PostOffice;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.support.DependencyInjectionTestExecutionListener;
import org.springframework.test.context.support.DirtiesContextBeforeModesTestExecutionListener;
import org.springframework.test.context.support.DirtiesContextTestExecutionListener;
import org.springframework.test.context.transaction.TransactionalTestExecutionListener;

/** The whole portal on a real database: the embedded one, or the one that PORTAL_DB_URL names. One context for all. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "portal.demo=false",
            "portal.documents.warm-up=false",
            "portal.search.pause=1d",
            "portal.sign-on.inside=true",
            "portal.notices.pause=1d",
            "spring.jpa.properties.hibernate.session_factory.statement_inspector=org.ctoportal.testing.OthersStatements",
            "portal.base-url=http://localhost:8080",
            "management.server.port=0",
            "server.servlet.session.cookie.secure=false"
        })
@ActiveProfiles(resolver = DatabaseProfile.class)
@ContextConfiguration(initializers = OwnDatabase.class)
@Import({
    TwoDistricts.class,
    QuickHash.class,
    SecondFramework.class,
    PostingDesk.class,
    SearchDesk.class,
    KitDesk.class,
    ScoringDesk.class,
    TestClock.class,
    PostOffice.class,
    OtherVersions.class,
    MoreTemplates.class,
    EditionDesk.class
})
@Tag("database")
// Without the one that looks at every bean before and after every test, whether it is a mock; none is.
@TestExecutionListeners({
    OwnSecurityContext.class,
    DependencyInjectionTestExecutionListener.class,
    DirtiesContextBeforeModesTestExecutionListener.class,
    DirtiesContextTestExecutionListener.class,
    TransactionalTestExecutionListener.class
})
public @interface IntegrationTest {}
