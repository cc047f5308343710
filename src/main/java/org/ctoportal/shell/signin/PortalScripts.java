package org.ctoportal.shell.signin;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationConfiguration;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
    private static final String IN_PRODUCTION = "classpath*:META-INF/VAADIN/webapp/";
    private static final String IN_DEVELOPMENT = "classpath*:vaadin-dev-bundle/webapp/";
    private static final Pattern NAMED = Pattern.compile("(?:\\./|VAADIN/build/)([\\w-]+-[\\w-]{8}\\.js)");

    private final PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();
    private final VaadinServletContext context;
    private volatile @Nullable String links;

    PortalScripts(ServletContext context) {
        this.context = new VaadinServletContext(context);
    }

    /** Links for the head of a page; none where nothing was found. */
    String links() {
        var known = links;
        if (known == null) {
            known = find().stream()
                    .map(name -> "<link rel=\"prefetch\" as=\"script\" crossorigin href=\"/" + BUILT + name + "\">")
                    .collect(Collectors.joining("\n"));
            links = known;
        }
        return known;
    }

    private Set<String> find() {
        var production = ApplicationConfiguration.get(context).isProductionMode();
        try {
            return namesIn(production ? IN_PRODUCTION : IN_DEVELOPMENT);
        } catch (IOException e) {
            log.warn("The sign-in page cannot fetch the portal's scripts ahead", e);
            return Set.of();
        }
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
