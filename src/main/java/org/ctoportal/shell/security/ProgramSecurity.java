package org.ctoportal.shell.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.ctoportal.identity.ProgramDoor;
import org.ctoportal.maintenance.MaintenanceBoard;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/** The filters in front of what programs read: no session, no cookie, no page of another origin, and a token at every request. */
@Configuration(proxyBeanMethods = false)
class ProgramSecurity {

    @Bean
    @Order(0)
    SecurityFilterChain programs(
            HttpSecurity http,
            HeaderPolicy headers,
            BaseUrl baseUrl,
            ProgramDoor door,
            MaintenanceBoard maintenance,
            Clock clock) {
        var asked = PathPatternRequestMatcher.withDefaults().matcher(ProgramFilter.FOLDER + "**");
        return http.securityMatcher(new OrRequestMatcher(asked, ProgramSecurity::hasFailed))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(ProgramFilter.OPEN)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(RequestCacheConfigurer::disable)
                .csrf(CsrfConfigurer::disable)
                .logout(LogoutConfigurer::disable)
                .headers(headers::apply)
                .addFilterAfter(new OwnHostFilter(baseUrl), HeaderWriterFilter.class)
                .addFilterBefore(
                        new ProgramFilter(
                                door, () -> maintenance.goingOn().map(notice -> notice.wait(clock.instant()))),
                        AuthorizationFilter.class)
                .build();
    }

    /** The filters of screens, which read cookies, would look at the answer that says why. */
    private static boolean hasFailed(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String address
                && address.startsWith(ProgramFilter.FOLDER);
    }
}
