package org.ctoportal.journey;

import com.microsoft.playwright.Page;

/** The choice of colors in the menu of the signed-in person. */
record Appearance(Page page) {

    void choose(String scheme) {
        openPersonMenu(page);
        page.getByText(scheme, exactly()).click();
        Settling.await(page);
    }

    String scheme() {
        return (String) page.evaluate("getComputedStyle(document.documentElement).colorScheme");
    }

    /** Opens the menu of the person, on a narrow window in the drawer. */
    static void openPersonMenu(Page page) {
        page.keyboard().press("Escape");
        var toggle = page.locator("vaadin-drawer-toggle");
        if (toggle.isVisible() && !page.locator(".person").isVisible()) {
            toggle.click();
        }
        page.locator(".person vaadin-button").click();
        page.getByText("Sign out", exactly()).waitFor();
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }
}
