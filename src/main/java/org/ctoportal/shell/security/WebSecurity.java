package org.ctoportal.shell.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.SessionStanding;
import org.ctoportal.maintenance.MaintenanceBoard;
import org.ctoportal.people.PeopleRoutes;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.savedrequest.RequestCache;

/** The filters in front of the screens, of the public frameworks, and of the health answers on their own port. */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

    private static final String SIGN_IN = "/login";
    private static final String[] OPEN = {
        SIGN_IN,
        "/login/demo",
        "/login/code",
        PeopleRoutes.DISTRICT_SIGN_IN,
        PeopleRoutes.DISTRICT_SIGN_IN + "/*",
        PeopleRoutes.DISTRICT_SIGN_IN + "/*/*",
        "/welcome",
        "/join/*",
        "/password",
        "/password/*",
        "/notices/stop/*",
        GuestWall.PANEL,
        GuestWall.FEEDBACK
    };
    /** Posted before there is a session to keep a token in; {@link SameOriginFilter} protects them. */
    private static final String[] POSTED_WITHOUT_SESSION = {
        "/login/demo",
        "/login/code",
        PeopleRoutes.DISTRICT_SIGN_IN,
        EntryWall.SET_UP,
        EntryWall.CONSENT,
        EntryWall.SET_UP + "/**",
        "/welcome",
        "/join/**",
        "/password",
        "/password/*",
        "/notices/stop/*",
        GuestWall.PANEL,
        GuestWall.FEEDBACK,
        GuestWall.FEEDBACK + "/**"
    };
    /** Where sheets in browsers send what was answered. */
    private static final String[] ANSWERS = {
        GuestWall.PANEL + "/*/scorecards/*/answers",
        GuestWall.PANEL + "/*/scorecards/*/submission",
        "/self-assessments/*/answers",
        "/self-assessments/*/submission",
        "/team-assessments/*/sheet/answers",
        "/team-assessments/*/sheet/submission"
    };

    private final HeaderPolicy headers;
    private final BaseUrl baseUrl;
    private final SessionRegistry sessions;
    private final Clock clock;
    private final CurrentUser currentUser;
    private final SessionStanding standing;
    private final SessionNumber numbers;
    private final MaintenanceBoard maintenance;

    WebSecurity(
            HeaderPolicy headers,
            BaseUrl baseUrl,
            SessionRegistry sessions,
            Clock clock,
            CurrentUser currentUser,
            SessionStanding standing,
            SessionNumber numbers,
            MaintenanceBoard maintenance) {
        this.headers = headers;
        this.baseUrl = baseUrl;
        this.sessions = sessions;
        this.clock = clock;
        this.currentUser = currentUser;
        this.standing = standing;
        this.numbers = numbers;
        this.maintenance = maintenance;
    }

    @Bean
    @Order(1)
    SecurityFilterChain health(HttpSecurity http) {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests -> requests.requestMatchers(EndpointRequest.to("health", "prometheus"))
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .csrf(CsrfConfigurer::disable)
                .headers(headers::apply)
                .build();
    }

    /** Knows no session and no cookie; whatever else is asked for here does not exist. */
    @Bean
    @Order(2)
    SecurityFilterChain openAddresses(HttpSecurity http) {
        return http.securityMatcher(OpenAddresses.PATTERNS)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(RequestCacheConfigurer::disable)
                .csrf(CsrfConfigurer::disable)
                .logout(LogoutConfigurer::disable)
                .headers(headers::apply)
                .addFilterAfter(new OwnHostFilter(baseUrl), HeaderWriterFilter.class)
                .addFilterAfter(new MaintenanceFilter(maintenance, clock), OwnHostFilter.class)
                .addFilterAfter(new OpenAddresses(), MaintenanceFilter.class)
                .addFilterAfter(new SameOriginFilter(baseUrl), OpenAddresses.class)
                .build();
    }

    /**
     * The same walls as those of the screens, and nothing else: a whole panel answers at once. They carry no token, because the
     * one of a session that fell with the server would refuse what has to be kept; {@link SameOriginFilter} protects them.
     */
    @Bean
    @Order(3)
    SecurityFilterChain answers(HttpSecurity http, KeptSignIn kept, SessionSeat seat) {
        wall(http, kept, seat);
        return http.securityMatcher(ANSWERS)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .requestCache(RequestCacheConfigurer::disable)
                .csrf(CsrfConfigurer::disable)
                .logout(LogoutConfigurer::disable)
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain screens(
            HttpSecurity http,
            KeptSignIn kept,
            SessionSeat seat,
            ReturnCookie returnCookie,
            LeftProvider left,
            AuthenticationFailureHandler refused) {
        wall(http, kept, seat);
        http.setSharedObject(RequestCache.class, returnCookie);
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(OPEN)
                .permitAll()
                .requestMatchers(OwnFiles::isThere)
                .permitAll()
                .requestMatchers(FlowCalls::isFlowCall)
                .authenticated());
        http.exceptionHandling(
                handling -> handling.defaultAuthenticationEntryPointFor(FlowCalls::refuse, FlowCalls::isFlowCall));
        http.formLogin(login -> login.loginPage(SIGN_IN).failureHandler(refused));
        http.logout(logout -> logout.addLogoutHandler(left)
                .addLogoutHandler(new HeaderWriterLogoutHandler(new ClearSiteDataHeaderWriter(Directive.STORAGE))));
        http.csrf(csrf -> csrf.ignoringRequestMatchers(POSTED_WITHOUT_SESSION));
        return http.with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(SIGN_IN, SIGN_IN + "?out").anyRequest(AuthorizedUrl::authenticated))
                .build();
    }

    private void wall(HttpSecurity http, KeptSignIn kept, SessionSeat seat) {
        http.headers(headers::apply);
        http.addFilterAfter(new PrivateAnswers(), HeaderWriterFilter.class);
        http.addFilterAfter(new OwnHostFilter(baseUrl), PrivateAnswers.class);
        http.addFilterAfter(new MaintenanceFilter(maintenance, clock), OwnHostFilter.class);
        http.addFilterAfter(new SameOriginFilter(baseUrl), MaintenanceFilter.class);
        http.addFilterBefore(new SessionAgeFilter(clock), SecurityContextHolderFilter.class);
        http.addFilterAfter(
                new StandingFilter(currentUser, standing, seat, kept, numbers, clock),
                RememberMeAuthenticationFilter.class);
        http.addFilterBefore(new GuestWall(), AuthorizationFilter.class);
        http.addFilterBefore(new EntryWall(currentUser), AuthorizationFilter.class);
        http.rememberMe(remember -> remember.rememberMeServices(kept).key(kept.getKey()));
        http.sessionManagement(
                management -> management.sessionConcurrency(limit -> limit.maximumSessions(SessionSeat.MOST_SESSIONS)
                        .sessionRegistry(sessions)
                        .expiredSessionStrategy(FlowCalls::expired)));
    }

    /** Every filter of every request would be timed, which nobody reads and every request pays for. */
    @Bean
    SecurityObservationSettings withoutTimers() {
        return SecurityObservationSettings.noObservations();
    }
}
