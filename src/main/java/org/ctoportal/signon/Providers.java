package org.ctoportal.signon;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import org.ctoportal.signon.ProviderMetadata.Known;
import org.springframework.stereotype.Component;

/** What is known of identity providers: where they are asked, and by which keys their word is known. */
@Component
class Providers {

    private static final Duration KEPT = Duration.ofHours(1);

    /** A key that nobody knows is looked for again, but not for everybody who makes one up. */
    private static final Duration SETTLED = Duration.ofMinutes(1);

    private static final Duration LEFT_ALONE = Duration.ofSeconds(20);

    /** More providers than districts on one portal; then all are asked anew. */
    private static final int MOST = 1_000;

    private final ProviderWeb web;
    private final ConcurrentHashMap<String, Known> known = new ConcurrentHashMap<>();

    /** Since when one does not answer: whoever comes meanwhile is told at once, and takes no place from others. */
    private final ConcurrentHashMap<String, Long> silent = new ConcurrentHashMap<>();

    Providers(ProviderWeb web) {
        this.web = web;
    }

    ProviderMetadata metadata(String issuer) {
        return known(issuer, KEPT).metadata();
    }

    /** After the settings were changed nothing that was believed before is. */
    void forget(String issuer) {
        known.remove(issuer);
        silent.remove(issuer);
    }

    /** What the token says, when a key of the issuer signed it. What it says is not looked at here. */
    JWTClaimsSet signed(String issuer, String token) {
        try {
            var jwt = SignedJWT.parse(token);
            var now = known(issuer, KEPT);
            var keys = now.hasKey(jwt.getHeader().getKeyID()) ? now : known(issuer, SETTLED);
            var processor = new DefaultJWTProcessor<SecurityContext>();
            processor.setJWSKeySelector(new JWSVerificationKeySelector<>(
                    JWSAlgorithm.Family.SIGNATURE, new ImmutableJWKSet<>(keys.keys())));
            processor.setJWTClaimsSetVerifier((claims, context) -> {});
            return processor.process(jwt, null);
        } catch (ParseException | BadJOSEException | JOSEException e) {
            throw new RefusedSignOnException(
                    SignOnRefusal.NOT_BELIEVED, "signature: " + e.getClass().getSimpleName());
        }
    }

    private Known known(String issuer, Duration age) {
        var before = known.get(issuer);
        if (before != null && before.isYoungerThan(age)) {
            return before;
        }
        if (known.size() >= MOST) {
            known.clear();
        }
        var since = silent.get(issuer);
        if (since != null && System.nanoTime() - since < LEFT_ALONE.toNanos()) {
            throw new RefusedSignOnException(SignOnRefusal.UNREACHABLE, "it did not answer just now");
        }
        var now = fetched(issuer);
        silent.remove(issuer);
        known.put(issuer, now);
        return now;
    }

    private Known fetched(String issuer) {
        try {
            var page = URI.create(issuer.replaceFirst("/$", "") + "/.well-known/openid-configuration");
            var metadata = ProviderMetadata.of(web.get(page, null), issuer);
            if (!metadata.all().stream().allMatch(web::allows)) {
                throw new IOException("It names an address that may not be asked");
            }
            return new Known(metadata, JWKSet.parse(web.get(metadata.keys(), null)), System.nanoTime());
        } catch (IOException | ParseException | IllegalArgumentException e) {
            if (silent.size() >= MOST) {
                silent.clear();
            }
            silent.put(issuer, System.nanoTime());
            throw new RefusedSignOnException(SignOnRefusal.UNREACHABLE, "discovery: " + ProviderWeb.reason(e));
        }
    }
}
