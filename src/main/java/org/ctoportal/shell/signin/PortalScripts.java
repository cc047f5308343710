package org.ctoportal.shell.signin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The scripts of the screens, so that the browser can fetch them while the sign-in page is open. Their names carry a
 * hash, so they are looked up in what Vaadin has built: its first page names the first script, that one names the others.
 */
@Component
class PortalScripts {

    private static final Logger log = LoggerFactory.getLogger(PortalScripts.class);
    private static final String BUILT = "VAADIN/build/";
    private static final List<String> PLACES =
            List.of("classpath*:META-INF/VAADIN/webapp/", "classpath*:vaadin-dev-bundle/webapp/");
    private static final Pattern NAMED = Pattern.compile("(?:\\./|VAADIN/build/)([\\w-]+-[\\w-]{8}\\.js)");

    private final PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();
    private final String links;

    PortalScripts() {
        this.links = find().stream()
                .map(name -> "<link rel=\"prefetch\" as=\"script\" crossorigin href=\"/" + BUILT + name + "\">")
                .collect(Collectors.joining("\n"));
    }

    /** Links for the head of a page; none where nothing was found. */
    String links() {
        return links;
    }

    private Set<String> find() {
        for (var place : PLACES) {
            try {
                var found = namesIn(place);
                if (!found.isEmpty()) {
                    return found;
                }
            } catch (IOException e) {
                log.warn("The sign-in page cannot fetch the portal's scripts ahead", e);
            }
        }
        return Set.of();
    }

    private Set<String> namesIn(String place) throws IOException {
        var found = new LinkedHashSet<String>();
        for (var page : files.getResources(place + "index.html")) {
            addNames(page.getContentAsString(StandardCharsets.UTF_8), found);
        }
        for (var first : List.copyOf(found)) {
            for (var script : files.getResources(place + BUILT + first)) {
                addNames(script.getContentAsString(StandardCharsets.UTF_8), found);
            }
        }
        return found;
    }

    private static void addNames(String text, Set<String> found) {
        NAMED.matcher(text)
                .results()
                .map(result -> result.group(1))
                .filter(name -> !name.startsWith("copilot"))
                .forEach(found::add);
    }
}
