package org.ctoportal.audit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import org.ctoportal.district.tenancy.DistrictPrincipal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Tells which files leave the portal, and to whom. */
@Configuration(proxyBeanMethods = false)
class FileRecorder implements WebMvcConfigurer {

    private static final String FILE = "file";

    private final AuditStore store;
    private final Clock clock;

    FileRecorder(AuditStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
            @Override
            public void afterCompletion(
                    HttpServletRequest request,
                    HttpServletResponse response,
                    Object handler,
                    @Nullable Exception fault) {
                var disposition = response.getHeader(HttpHeaders.CONTENT_DISPOSITION);
                if (fault == null && response.getStatus() == HttpServletResponse.SC_OK && disposition != null) {
                    note(request.getRequestURI());
                }
            }
        });
    }

    private void note(String address) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof DistrictPrincipal principal) {
            store.add(List.of(new AuditEvent(
                    0,
                    principal.districtId().value(),
                    clock.instant(),
                    Actor.of(authentication),
                    Act.TOOK_FILE,
                    FILE,
                    0,
                    1,
                    address)));
        }
    }
}
