package org.ctoportal.testing;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Tests run in two processes beside each other: each has a data folder of its own and, where PORTAL_DB_URL names a
 * database, the second has the one of that name with {@code _2} behind it.
 */
class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var process = Integer.getInteger("portal.test.process", 1);
        TestPropertyValues.of("portal.data-folder=target/test-data-" + process).applyTo(context);
        var server = System.getenv("PORTAL_DB_URL");
        if (server != null && process > 1) {
            var own = server.replaceFirst("/(\\w+)(?=\\?|$)", "/$1_" + process);
            TestPropertyValues.of("spring.datasource.url=" + own).applyTo(context);
        }
    }
}
