package org.ctoportal.signon;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ctoportal.people.PeopleRoutes;
import org.ctoportal.secret.PortalKey;
import org.ctoportal.shared.page.PortalAddress;
import org.springframework.stereotype.Component;

/** The conversation with a provider: OpenID Connect, the code flow with PKCE. Keeps nothing of what it was given. */
@Component
class SignOnExchange {

    private final Providers providers;
    private final ProviderWeb web;
    private final PortalKey key;
    private final PortalAddress portal;
    private final Clock clock;

    SignOnExchange(Providers providers, ProviderWeb web, PortalKey key, PortalAddress portal, Clock clock) {
        this.providers = providers;
        this.web = web;
        this.key = key;
        this.portal = portal;
        this.clock = clock;
    }

    /** Where somebody goes to say who they are. */
    URI begin(SignOn provider, SignOnTicket ticket) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("response_type", "code");
        fields.put("client_id", provider.clientId());
        fields.put("redirect_uri", back(provider));
        fields.put("scope", "openid email profile");
        fields.put("state", ticket.state());
        fields.put("nonce", ticket.nonce());
        fields.put("code_challenge", ticket.challenge());
        fields.put("code_challenge_method", "S256");
        if (provider.kind() != ProviderKind.OTHER) {
            // On a computer that several people use nobody comes in as whoever sat there before.
            fields.put("prompt", "select_account");
        }
        if (provider.kind() == ProviderKind.GOOGLE && provider.domains().names().size() == 1) {
            fields.put("hd", provider.domains().text());
        }
        return with(providers.metadata(provider.issuer()).authorization(), fields);
    }

    /** Who is back. */
    ProvenIdentity end(SignOn provider, SignOnTicket ticket, SignOnDoor.Answer answer) {
        var metadata = providers.metadata(provider.issuer());
        var isNamed = answer.issuer().isEmpty()
                ? !metadata.namesItself()
                : answer.issuer().equals(provider.issuer());
        if (!isNamed) {
            throw new RefusedSignOnException(SignOnRefusal.NOT_BELIEVED, "iss of the answer");
        }
        if (!answer.error().isEmpty() || answer.code().isEmpty()) {
            throw new RefusedSignOnException(SignOnRefusal.DENIED, "no code");
        }
        var tokens = tokens(provider, metadata, ticket, answer.code());
        var claims = providers.signed(provider.issuer(), text(tokens, "id_token"));
        var check = new IdTokenCheck(provider, claims);
        check.believe(ticket.nonce(), clock.instant());
        return check.somebody(details(provider, metadata, claims, text(tokens, "access_token")));
    }

    /** Some providers tell the address only when they are asked with the other token. */
    private JWTClaimsSet details(SignOn provider, ProviderMetadata metadata, JWTClaimsSet claims, String accessToken) {
        var people = metadata.people();
        if (provider.kind() != ProviderKind.OTHER || claims.getClaim("email") != null || people == null) {
            return claims;
        }
        try {
            var details = JWTClaimsSet.parse(web.get(people, "Bearer " + accessToken));
            if (claims.getSubject().equals(details.getSubject())) {
                return details;
            }
            throw new RefusedSignOnException(SignOnRefusal.NOT_BELIEVED, "sub of the details");
        } catch (IOException | ParseException e) {
            throw new RefusedSignOnException(SignOnRefusal.UNREACHABLE, "details: " + ProviderWeb.reason(e));
        }
    }

    private Map<String, Object> tokens(SignOn provider, ProviderMetadata metadata, SignOnTicket ticket, String code) {
        var secret = key.open(provider.whose(), provider.sealedSecret())
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElseThrow(() -> new RefusedSignOnException(SignOnRefusal.UNREACHABLE, "the secret does not open"));
        var fields = new LinkedHashMap<String, String>();
        fields.put("grant_type", "authorization_code");
        fields.put("code", code);
        fields.put("redirect_uri", back(provider));
        fields.put("code_verifier", ticket.verifier());
        if (!metadata.basic()) {
            fields.put("client_id", provider.clientId());
            fields.put("client_secret", secret);
        }
        var pair = encoded(provider.clientId()) + ":" + encoded(secret);
        var basic = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        try {
            return web.post(metadata.token(), metadata.basic() ? basic : null, form(fields));
        } catch (IOException e) {
            throw new RefusedSignOnException(SignOnRefusal.UNREACHABLE, "token: " + ProviderWeb.reason(e));
        }
    }

    /** Where somebody signs out there and comes back to the sign-in page. */
    Optional<URI> leave(SignOn provider) {
        return Optional.ofNullable(providers.metadata(provider.issuer()).end())
                .filter(web::allows)
                .map(end -> with(
                        end,
                        Map.of("client_id", provider.clientId(), "post_logout_redirect_uri", portal.url() + "/login")));
    }

    /** Of one district alone, so that the answer of one provider is never taken to another. */
    String back(SignOn provider) {
        return portal.url() + PeopleRoutes.DISTRICT_SIGN_IN + "/"
                + provider.districtId().value() + "/back";
    }

    private static URI with(URI address, Map<String, String> fields) {
        return URI.create(address + (address.getRawQuery() == null ? "?" : "&") + form(fields));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String text(Map<String, Object> answer, String name) {
        try {
            return String.valueOf(JSONObjectUtils.getString(answer, name));
        } catch (ParseException e) {
            throw new RefusedSignOnException(SignOnRefusal.UNREACHABLE, "no " + name);
        }
    }
}
