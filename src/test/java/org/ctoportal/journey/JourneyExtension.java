package org.ctoportal.journey;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Gives every journey a fresh browser profile on one portal and one Chromium, which live as long as this process. */
class JourneyExtension implements BeforeEachCallback, AfterEachCallback {

    private static final Stage STAGE = new Stage();

    /**
     * Set up at the first journey, closed with the process: where several processes share the journeys, JUnit closes its
     * own stores after every class. What failed once is not tried again; a portal that a failed journey left dead is
     * started for the next.
     */
    private static final class Stage {

        private final PortalProcess portal = new PortalProcess(JourneyFolder.of("journeys"));
        private Chromium chromium;
        private RuntimeException failure;

        Stage() {
            Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        }

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

        private void close() {
            try (portal) {
                if (chromium != null) {
                    chromium.close();
                }
            }
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        STAGE.setUp();
        var options = new Browser.NewContextOptions()
                .setBaseURL(STAGE.portal.url())
                .setLocale("en-US")
                .setTimezoneId("America/Chicago")
                .setViewportSize(1280, 900);
        journey(context).begin(STAGE.portal, STAGE.chromium.browser().newContext(options));
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
