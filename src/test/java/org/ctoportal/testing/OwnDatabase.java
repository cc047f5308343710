package org.ctoportal.testing;

import com.vaadin.flow.internal.FrontendUtils;
import com.vaadin.flow.server.VaadinService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
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
        // A class of tests needs few of them, and the journeys' first start checks them all.
        TestPropertyValues.of(
                        "portal.data-folder=target/test-data-" + process,
                        TestKey.SETTING,
                        "spring.data.jpa.repositories.bootstrap-mode=lazy")
                .applyTo(context);
        var server = System.getenv("PORTAL_DB_URL");
        if (server != null && process > 1) {
            var own = server.replaceFirst("/(\\w+)(?=\\?|$)", "/$1_" + process);
            TestPropertyValues.of("spring.datasource.url=" + own).applyTo(context);
        }
        bringPage();
    }

    /** Vaadin writes it some time after the start, and answers every page with an error before. */
    private static void bringPage() {
        var folder = System.getProperty("vaadin.project.basedir");
        if (folder == null) {
            return;
        }
        var page = Path.of(folder, FrontendUtils.DEFAULT_FRONTEND_DIR, FrontendUtils.INDEX_HTML);
        try (var original = VaadinService.class.getResourceAsStream("frontend/" + FrontendUtils.INDEX_HTML)) {
            Files.createDirectories(page.getParent());
            if (Files.notExists(page)) {
                Files.copy(Objects.requireNonNull(original), page);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
