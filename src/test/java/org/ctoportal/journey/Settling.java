package org.ctoportal.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.LoadState;

/** Waits for the portal's screens as a patient person does. */
final class Settling {

    private static final int PATIENCE_MILLIS = 20_000;

    /** True on a page without Vaadin as well. Asked twice in a row, because one answer may start the next request. */
    private static final String IDLE = """
            () => Object.values(window.Vaadin?.Flow?.clients ?? {})
                .every(client => !client.isActive || !client.isActive())
                && !document.querySelector('vaadin-connection-indicator[loading], vaadin-connection-indicator[reconnecting]')
            """;

    private static final String LEAVING = "Execution context was destroyed";

    private Settling() {}

    static void await(Page page) {
        page.waitForLoadState(LoadState.LOAD);
        var end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000L;
        for (int calm = 0; calm < 2; calm = isIdle(page) ? calm + 1 : 0) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The page did not settle: " + page.url());
            }
            page.waitForTimeout(50);
        }
    }

    /** Not while another page is taking the place of the one that was asked. */
    private static boolean isIdle(Page page) {
        try {
            return (boolean) page.evaluate(IDLE);
        } catch (PlaywrightException e) {
            if (!String.valueOf(e.getMessage()).contains(LEAVING)) {
                throw e;
            }
            page.waitForLoadState(LoadState.LOAD);
            return false;
        }
    }
}
