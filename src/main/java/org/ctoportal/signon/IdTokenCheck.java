package org.ctoportal.signon;

import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.ctoportal.identity.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Whether a signed token is the word of the district's provider, to this portal, now, about somebody of the district (OpenID Connect Core
 * 1.0, 3.1.3.7; Google: the {@code hd} claim; Microsoft: {@code tid} and {@code oid}).
 */
final class IdTokenCheck {

    private static final Duration DRIFT = Duration.ofMinutes(1);
    private static final int LONGEST_SUBJECT = 255;

    private final SignOn provider;
    private final JWTClaimsSet claims;

    IdTokenCheck(SignOn provider, JWTClaimsSet claims) {
        this.provider = provider;
        this.claims = claims;
    }

    /** What the token is, whoever it is about. */
    void believe(String nonce, Instant now) {
        believe(provider.issuer().equals(claims.getIssuer()), "iss");
        // Others whom it is meant for could bring it here.
        believe(List.of(provider.clientId()).equals(claims.getAudience()), "aud");
        var party = text("azp");
        believe(party.isEmpty() || party.equals(provider.clientId()), "azp");
        believe(isAfter(claims.getExpirationTime(), now.minus(DRIFT)), "exp");
        var issued = claims.getIssueTime();
        believe(issued != null && !isAfter(issued, now.plus(DRIFT)), "iat");
        var before = claims.getNotBeforeTime();
        believe(before == null || !isAfter(before, now.plus(DRIFT)), "nbf");
        believe(nonce.equals(text("nonce")), "nonce");
        believe(!subject().isBlank() && subject().length() <= LONGEST_SUBJECT, "sub");
    }

    /** Who it is about, as far as the provider can say so; {@code details} are the claims with the address. */
    ProvenIdentity somebody(JWTClaimsSet details) {
        if (provider.kind() == ProviderKind.GOOGLE) {
            belongs(provider.domains().hold(text("hd")), "hd");
        }
        if (provider.kind() == ProviderKind.ENTRA) {
            belongs(ProviderKind.tenant(provider.issuer()).equals(text("tid")), "tid");
        }
        var email = address(details);
        belongs(provider.domains().holdAddress(email), "domain of the address");
        var name = text(details, "name").replaceAll("\\p{Cntrl}", " ").strip();
        return new ProvenIdentity(
                subject(),
                email,
                name.isEmpty() ? email : name.substring(0, Math.min(name.length(), 200)),
                hasFactor());
    }

    /**
     * In Entra people, not only administrators, can come to an address that nobody checked; the name they sign in with lies in a domain
     * that the tenant has proven.
     */
    private String address(JWTClaimsSet details) {
        var isVerified = isTrue(details, "email_verified") || isTrue(details, "xms_edov");
        var email = provider.kind() == ProviderKind.ENTRA && !isVerified
                ? text(details, "preferred_username")
                : text(details, "email");
        if (email.isEmpty() || provider.kind() != ProviderKind.ENTRA && !isVerified) {
            throw new RefusedSignOnException(SignOnRefusal.UNVERIFIED, "no verified address");
        }
        try {
            return new EmailAddress(email).value();
        } catch (IllegalArgumentException e) {
            throw new RefusedSignOnException(SignOnRefusal.UNVERIFIED, "not an address");
        }
    }

    /** For Entra the number of the person in the tenant, which stays the same if the portal is registered anew. */
    private String subject() {
        return provider.kind() == ProviderKind.ENTRA
                ? text("oid")
                : Objects.requireNonNullElse(claims.getSubject(), "");
    }

    /** RFC 8176: {@code mfa} is the one word for more than one factor. */
    private boolean hasFactor() {
        try {
            return Objects.requireNonNullElse(claims.getStringListClaim("amr"), List.<String>of())
                    .contains("mfa");
        } catch (ParseException e) {
            return false;
        }
    }

    private String text(String claim) {
        return text(claims, claim);
    }

    private static String text(JWTClaimsSet claims, String claim) {
        return claims.getClaim(claim) instanceof String text ? text : "";
    }

    private static boolean isTrue(JWTClaimsSet claims, String claim) {
        var value = claims.getClaim(claim);
        return value != null && List.of("true", "1").contains(value.toString());
    }

    private static boolean isAfter(@Nullable Date date, Instant moment) {
        return date != null && date.toInstant().isAfter(moment);
    }

    private static void believe(boolean right, String claim) {
        if (!right) {
            throw new RefusedSignOnException(SignOnRefusal.NOT_BELIEVED, claim);
        }
    }

    private static void belongs(boolean right, String claim) {
        if (!right) {
            throw new RefusedSignOnException(SignOnRefusal.OTHER_DOMAIN, claim);
        }
    }
}
