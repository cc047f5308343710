package org.ctoportal.shell.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.ctoportal.maintenance.MaintenanceBoard;
import org.ctoportal.maintenance.MaintenanceNotice;
import org.ctoportal.shared.page.PageWords;
import org.ctoportal.shared.page.PlainPage;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * While there is maintenance nothing but files is answered. Open screens keep what was typed and send it again by themselves: to
 * them the portal is away, and not their session over.
 */
class MaintenanceFilter extends OncePerRequestFilter {

    /** Parts of the screens that an open one may fetch only now. */
    private static final List<String> BUILT = List.of("/VAADIN/build/", "/VAADIN/static/");

    private final MaintenanceBoard board;
    private final Clock clock;

    MaintenanceFilter(MaintenanceBoard board, Clock clock) {
        this.board = board;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var notice = OwnFiles.isThere(request) || isBuilt(request)
                ? null
                : board.goingOn().orElse(null);
        if (notice == null) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.RETRY_AFTER,
                Long.toString(notice.wait(clock.instant()).toSeconds()));
        if (FlowCalls.isFlowCall(request)) {
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().println("maintenance");
        } else {
            page(notice, PageWords.of(request)).write(response);
        }
    }

    private static boolean isBuilt(HttpServletRequest request) {
        return BUILT.stream().anyMatch(request.getRequestURI()::startsWith);
    }

    private PlainPage page(MaintenanceNotice notice, PageWords words) {
        var title = words.translate("shell.maintenance.title");
        var until = notice.until(words.locale(), clock.instant())
                .map(end -> words.translate("shell.maintenance.until", end))
                .orElseGet(() -> words.translate("shell.maintenance.soon"));
        return PlainPage.of("frame", words)
                .with("title", title)
                .with("kind", "problem")
                .withPart("head", "")
                .withPart(
                        "main",
                        PlainPage.of("maintenance", words)
                                .with("heading", title)
                                .with("until", until)
                                .with("says", notice.says())
                                .html());
    }
}
