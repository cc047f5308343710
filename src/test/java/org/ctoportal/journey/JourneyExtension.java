package org.ctoportal.journey;

import com.microsoft.playwright.Browser;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Gives every journey a fresh browser profile on one portal and one Chromium, which live as long as the test run. */
class JourneyExtension implements BeforeEachCallback, AfterEachCallback {

    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(JourneyExtension.class);

    /**
     * Set up at the first journey, closed by JUnit after the last. What failed once is not tried again; a portal that a
     * failed journey left dead is started for the next.
     */
    private static final class Stage implements AutoCloseable {

        private final PortalProcess portal = new PortalProcess(Path.of("target/journeys"));
        private Chromium chromium;
        private RuntimeException failure;

        void setUp() {
            if (failure != null) {
                throw failure;
            }
            try {
                if (!portal.isRunning()) {
                    portal.start();
                }
                if (chromium == null) {
                    chromium = new Chromium();
                }
            } catch (RuntimeException e) {
                failure = e;
                throw e;
            }
        }

        @Override
        public void close() {
            try (portal) {
                if (chromium != null) {
                    chromium.close();
                }
            }
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        var stage = context.getRoot().getStore(HERE).computeIfAbsent(Stage.class, key -> new Stage(), Stage.class);
        stage.setUp();
        var options = new Browser.NewContextOptions()
                .setBaseURL(stage.portal.url())
                .setLocale("en-US")
                .setTimezoneId("America/Chicago")
                .setViewportSize(1280, 900);
        journey(context).begin(stage.portal, stage.chromium.browser().newContext(options));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var name = context.getRequiredTestClass().getSimpleName() + "."
                + context.getRequiredTestMethod().getName();
        journey(context).end(name, context.getExecutionException().isPresent());
    }

    private static JourneyTest journey(ExtensionContext context) {
        return (JourneyTest) context.getRequiredTestInstance();
    }
}
