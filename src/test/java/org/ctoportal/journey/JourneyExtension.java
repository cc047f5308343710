package org.ctoportal.journey;

import com.microsoft.playwright.Browser;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Gives every journey a fresh browser profile on one portal and one Chromium, which live as long as the test run. */
class JourneyExtension implements BeforeEachCallback, AfterEachCallback {

    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(JourneyExtension.class);

    /** Started at the first journey, closed by JUnit after the last. */
    private static final class Stage implements AutoCloseable {

        final PortalProcess portal = new PortalProcess(Path.of("target/journeys"));
        final Chromium chromium;

        Stage() {
            portal.start();
            chromium = new Chromium();
        }

        @Override
        public void close() {
            try (portal) {
                chromium.close();
            }
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        var stage = context.getRoot().getStore(HERE).computeIfAbsent(Stage.class, key -> new Stage(), Stage.class);
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
