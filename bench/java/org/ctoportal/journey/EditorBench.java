package org.ctoportal.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ctoportal.bench.Results;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The editor in a browser: how soon it can be used, and what an open one costs the server. */
@Tag("bench")
class EditorBench extends JourneyTest {

    private static final int OPENINGS = 10;
    private static final int SESSIONS = 16;
    private static final int IDLE_CONNECTIONS_MILLIS = 70_000;

    /** A person may have ten sessions. */
    private static final List<String> PEOPLE = List.of("Jordan Reyes", "Sam Whitfield");

    private static final Pattern TOTAL = Pattern.compile("(?m)^Total +\\d+ +(\\d+)");

    /** From the click on the first description of the list until the editor stands and nothing is under way. */
    private static final String OPEN_FIRST = """
            async () => {
              const link = [...document.querySelectorAll('a')].find(a => /job-descriptions\\/\\d+$/.test(a.href));
              const idle = () => Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive());
              const begin = performance.now();
              link.click();
              const stands = () => [...document.querySelectorAll('vaadin-button')]
                  .some(button => button.textContent.trim() === 'Export');
              while (!(stands() && idle())) {
                await new Promise(requestAnimationFrame);
              }
              return performance.now() - begin;
            }
            """;

    @Test
    void the_editor_opens() {
        signInAs("Jordan Reyes");
        draft();
        var millis = new double[OPENINGS];
        for (int i = -1; i < OPENINGS; i++) {
            open("/job-descriptions");
            page.waitForSelector("a[href*='job-descriptions/']");
            var time = ((Number) page.evaluate(OPEN_FIRST)).doubleValue();
            if (i >= 0) {
                millis[i] = time;
            }
        }
        Results.note("editor opened from the list, in the browser", "ms", millis);
    }

    @Test
    void open_sessions_cost_memory() throws Exception {
        signInAs("Jordan Reyes");
        draft();
        var editor = page.url();
        Results.note("live heap per session with the home page open", "KiB", perSession("/"));
        Results.note("live heap per session with the editor open", "KiB", perSession(editor));
    }

    private double perSession(String address) throws Exception {
        var contexts = new ArrayList<BrowserContext>();
        try {
            contexts.add(visit(PEOPLE.getFirst(), address));
            var before = liveBytes();
            for (int i = 0; i < SESSIONS; i++) {
                contexts.add(visit(PEOPLE.get(i % PEOPLE.size()), address));
            }
            return (liveBytes() - before) / 1024.0 / SESSIONS;
        } finally {
            contexts.forEach(BrowserContext::close);
        }
    }

    private BrowserContext visit(String person, String address) {
        var context = page.context().browser().newContext();
        var visitor = context.newPage();
        visitor.navigate(portal.url() + "/login");
        visitor.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(person))
                .click();
        Settling.await(visitor);
        visitor.navigate(address.startsWith("http") ? address : portal.url() + address);
        Settling.await(visitor);
        return context;
    }

    /** What is left on the portal's heap after a full collection, once idle connections have let go of their buffers. */
    private long liveBytes() throws Exception {
        page.waitForTimeout(IDLE_CONNECTIONS_MILLIS);
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var process = new ProcessBuilder(List.of(jcmd, String.valueOf(portal.pid()), "GC.class_histogram")).start();
        var matcher = TOTAL.matcher(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        matcher.find();
        return Long.parseLong(matcher.group(1));
    }
}
