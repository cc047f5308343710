package org.ctoportal.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The choice of colors in the menu of the signed-in person. */
record Appearance(Page page) {

    void choose(String scheme) {
        openPersonMenu(page);
        page.getByRole(AriaRole.MENUITEM, named("Appearance")).click();
        page.getByRole(AriaRole.MENUITEMCHECKBOX, named(scheme)).click();
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
        page.locator(".person vaadin-menu-bar-button:not([slot])").click();
        page.getByRole(AriaRole.MENUITEM, named("Sign out")).waitFor();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
