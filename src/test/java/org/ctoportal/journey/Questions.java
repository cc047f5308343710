package org.ctoportal.journey;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** What a browser asks the portal: the page itself, and what the screen asks after it. */
final class Questions {

    private final List<String> asked = new ArrayList<>();

    Questions(Page page) {
        page.onRequest(request -> {
            if (request.isNavigationRequest() || request.url().contains("v-r=")) {
                asked.add(request.method() + " " + request.url());
            }
        });
    }

    /** Since they were asked for last. */
    List<String> taken() {
        var taken = List.copyOf(asked);
        asked.clear();
        return taken;
    }
}
