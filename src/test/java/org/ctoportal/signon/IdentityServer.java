package org.ctoportal.signon;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/** A real identity server on a port of its own, in a context of its own, whose word a test can spoil. */
final class IdentityServer implements AutoCloseable {

    static final String CLIENT = "portal-at-the-district";
    static final String SECRET = "s3cret+of/the=portal";

    private static final String WHO = "X-Subject";
    /** Says when somebody signed in; without it there is no token. */
    private static final GrantedAuthority FACTOR =
            FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY);

    private static final RSAKey KEY = key();
    private static final RSAKey FORGED = key();
    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    private final AnnotationConfigServletWebServerApplicationContext context;
    private final Word word;

    /** What the tokens say besides what the server says; what is null is left out. */
    static final class Word {
        volatile Map<String, Object> claims = new HashMap<>();
        volatile String back = "http://localhost:1/";
        volatile boolean isForged;
    }

    IdentityServer() {
        context = new AnnotationConfigServletWebServerApplicationContext(Parts.class);
        word = context.getBean(Word.class);
    }

    String issuer() {
        return "http://localhost:" + context.getWebServer().getPort();
    }

    /** What the tokens say from now on, signed as it should be, for a portal at that address. */
    void says(Map<String, Object> claims, String back) {
        word.claims = claims;
        word.back = back;
        word.isForged = false;
    }

    void forges() {
        word.isForged = true;
    }

    /** Signs in as the person with that number; returns where the browser is sent then. */
    URI signIn(String departure, String subject) {
        var request = HttpRequest.newBuilder(URI.create(departure))
                .header(WHO, subject)
                .header("Accept", "text/html")
                .build();
        try {
            var answer = BROWSER.send(request, BodyHandlers.ofString());
            return URI.create(answer.headers()
                    .firstValue("Location")
                    .orElseThrow(() -> new IllegalStateException(answer.statusCode() + " " + answer.body())));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("k1").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** No configuration class that a scan of the portal would find. */
    @EnableWebSecurity
    static class Parts {

        @Bean
        Word word() {
            return new Word();
        }

        @Bean
        TomcatServletWebServerFactory web() {
            return new TomcatServletWebServerFactory(0);
        }

        /** Without any servlet no filter is asked. */
        @Bean
        HttpServlet nothing() {
            return new HttpServlet() {};
        }

        @Bean
        SecurityFilterChain filters(HttpSecurity http) {
            return http.with(
                            new OAuth2AuthorizationServerConfigurer(), server -> server.oidc(Customizer.withDefaults()))
                    .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .addFilterAfter(Parts::signIn, SecurityContextHolderFilter.class)
                    .build();
        }

        /** Nobody types a password here: the browser of the test says who it is. */
        private static void signIn(ServletRequest request, ServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            var subject = ((HttpServletRequest) request).getHeader(WHO);
            if (subject != null) {
                SecurityContextHolder.getContext()
                        .setAuthentication(
                                UsernamePasswordAuthenticationToken.authenticated(subject, null, List.of(FACTOR)));
            }
            chain.doFilter(request, response);
        }

        @Bean
        AuthorizationServerSettings settings() {
            return AuthorizationServerSettings.builder().build();
        }

        @Bean
        RegisteredClientRepository clients(Word word) {
            return new RegisteredClientRepository() {
                /** The server would keep the secret better than a test needs. */
                @Override
                public void save(RegisteredClient client) {}

                @Override
                public RegisteredClient findById(String id) {
                    return client(word);
                }

                @Override
                public RegisteredClient findByClientId(String id) {
                    return CLIENT.equals(id) ? client(word) : null;
                }
            };
        }

        private static RegisteredClient client(Word word) {
            return RegisteredClient.withId("1")
                    .clientId(CLIENT)
                    .clientSecret("{noop}" + SECRET)
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .redirectUri(word.back)
                    .scopes(scopes -> scopes.addAll(List.of("openid", "email", "profile")))
                    .clientSettings(ClientSettings.builder()
                            .requireProofKey(true)
                            .requireAuthorizationConsent(false)
                            .build())
                    .build();
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> claims(Word word) {
            return token -> {
                if ("id_token".equals(token.getTokenType().getValue())) {
                    token.getClaims()
                            .claims(claims -> word.claims.forEach((name, value) -> {
                                claims.remove(name);
                                if (value != null) {
                                    claims.put(name, value);
                                }
                            }));
                }
            };
        }

        @Bean
        JwtDecoder decoder(JWKSource<SecurityContext> keys) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }

        /** Whoever signs asks for an algorithm; whoever publishes the keys asks for all. */
        @Bean
        JWKSource<SecurityContext> keys(Word word) {
            return (selector, context) -> selector.select(new JWKSet(isForging(selector, word) ? FORGED : KEY));
        }

        private static boolean isForging(JWKSelector selector, Word word) {
            return word.isForged && selector.getMatcher().getKeyTypes() != null;
        }
    }
}
