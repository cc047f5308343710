package org.ctoportal.signon;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a provider says about itself (OpenID Connect Discovery 1.0).
 *
 * @param basic whether it takes the secret in the header; else it stands in the body
 * @param namesItself whether it says with every answer whose answer it is (RFC 9207)
 */
record ProviderMetadata(
        URI authorization,
        URI token,
        URI keys,
        @Nullable URI people,
        @Nullable URI end,
        boolean basic,
        boolean namesItself) {

    /** As it stands in the page of the issuer, which has to name itself there. */
    static ProviderMetadata of(Map<String, Object> page, String issuer) throws ParseException {
        if (!issuer.equals(JSONObjectUtils.getString(page, "issuer"))) {
            throw new ParseException("Another issuer", 0);
        }
        var ways = JSONObjectUtils.getStringList(page, "token_endpoint_auth_methods_supported");
        return new ProviderMetadata(
                required(page, "authorization_endpoint"),
                required(page, "token_endpoint"),
                required(page, "jwks_uri"),
                JSONObjectUtils.getURI(page, "userinfo_endpoint"),
                JSONObjectUtils.getURI(page, "end_session_endpoint"),
                ways == null || ways.contains("client_secret_basic"),
                Boolean.TRUE.equals(page.get("authorization_response_iss_parameter_supported")));
    }

    private static URI required(Map<String, Object> page, String name) throws ParseException {
        var address = JSONObjectUtils.getURI(page, name);
        if (address == null) {
            throw new ParseException("No " + name, 0);
        }
        return address;
    }

    /** A provider with its keys, as both were when they were fetched; {@code at} is by {@link System#nanoTime()}. */
    record Known(ProviderMetadata metadata, JWKSet keys, long at) {

        boolean isYoungerThan(Duration age) {
            return System.nanoTime() - at < age.toNanos();
        }

        boolean hasKey(@Nullable String id) {
            return id == null || keys.getKeyByKeyId(id) != null;
        }
    }

    List<URI> all() {
        return List.of(authorization, token, keys);
    }
}
