package org.ctoportal.credential.badge;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds in a document what it says. Fields: Open Badges 2.0, and Open Badges 3.0 on Verifiable Credentials 1.1 and 2.0. */
final class BadgeDocument {

    private static final String BADGES_2 = "https://w3id.org/openbadges/v2";
    private static final Pattern CREDENTIALS =
            Pattern.compile("https://www\\.w3\\.org/(ns/credentials/v2|2018/credentials/v1)");
    private static final Pattern BADGES_3 =
            Pattern.compile("https://purl\\.imsglobal\\.org/spec/ob/v3p0/.+\\.json(ld)?");

    /** The end of the year 9999. */
    private static final BigDecimal LAST_SECOND = BigDecimal.valueOf(253_402_300_799L);

    private BadgeDocument() {}

    static ReadBadge read(ObjectNode payload, @Nullable String jws) {
        if (jws != null && payload.get("vc") instanceof ObjectNode credential) {
            var completed = credential.deepCopy();
            complete(completed, payload);
            return new ReadBadge(ReadBadge.Standard.OPEN_BADGES_3, credential(completed), credential, payload, jws);
        }
        var contexts = BadgeJson.texts(payload, "@context");
        if (contexts.contains(BADGES_2)) {
            return new ReadBadge(ReadBadge.Standard.OPEN_BADGES_2, assertion(payload), payload, null, jws);
        }
        if (jws == null) {
            return new ReadBadge(ReadBadge.Standard.OPEN_BADGES_3, credential(payload), payload, null, null);
        }
        var completed = payload.deepCopy();
        complete(completed, payload);
        return new ReadBadge(ReadBadge.Standard.OPEN_BADGES_3, credential(completed), payload, payload, jws);
    }

    /** A token may leave to its claims what the credential would repeat. */
    private static void complete(ObjectNode credential, ObjectNode claims) {
        putIfAbsent(credential, "id", BadgeJson.text(claims, "jti"));
        putIfAbsent(credential, "issuer", BadgeJson.text(claims, "iss"));
        putIfAbsent(credential, "validFrom", credential.has("issuanceDate") ? null : second(claims, "nbf"));
        putIfAbsent(credential, "validUntil", credential.has("expirationDate") ? null : second(claims, "exp"));
    }

    private static void putIfAbsent(ObjectNode node, String field, @Nullable Object value) {
        if (value != null && !node.has(field)) {
            node.put(field, value.toString());
        }
    }

    static @Nullable Instant second(JsonNode claims, String field) {
        var value = claims.path(field);
        if (value.isMissingNode()) {
            return null;
        }
        if (!value.isNumber() || value.decimalValue().abs().compareTo(LAST_SECOND) > 0) {
            throw new BadgeException(BadgeReason.FIELD_INVALID, field);
        }
        return Instant.ofEpochSecond(value.decimalValue().longValue());
    }

    private static BadgeFacts credential(ObjectNode node) {
        var contexts = BadgeJson.texts(node, "@context");
        var types = BadgeJson.texts(node, "type");
        if (contexts.isEmpty()
                || !CREDENTIALS.matcher(contexts.getFirst()).matches()
                || contexts.stream()
                        .noneMatch(context -> BADGES_3.matcher(context).matches())
                || !types.contains("VerifiableCredential")
                || !types.contains("OpenBadgeCredential") && !types.contains("AchievementCredential")) {
            throw new BadgeException(BadgeReason.NOT_A_BADGE);
        }
        var issuer = node.path("issuer");
        var subject = missingUnless(BadgeJson.only(node, "credentialSubject").orElse(null), "credentialSubject");
        var achievement = missingUnless(BadgeJson.only(subject, "achievement").orElse(null), "achievement");
        var from = BadgeJson.moment(node, node.has("validFrom") ? "validFrom" : "issuanceDate");
        return new BadgeFacts(
                BadgeJson.text(node, "id"),
                missingUnless(BadgeJson.idOf(issuer), "issuer"),
                BadgeJson.text(issuer, "name"),
                BadgeJson.required(achievement, "id"),
                BadgeJson.required(achievement, "name"),
                missingUnless(from, "validFrom"),
                BadgeJson.moment(node, node.has("validUntil") ? "validUntil" : "expirationDate"),
                identities(subject));
    }

    private static <T> T missingUnless(@Nullable T value, String field) {
        if (value == null) {
            throw new BadgeException(BadgeReason.FIELD_MISSING, field);
        }
        return value;
    }

    private static List<BadgeIdentity> identities(ObjectNode subject) {
        var found = new ArrayList<BadgeIdentity>();
        var id = BadgeJson.text(subject, "id");
        if (id != null) {
            var mail = id.toLowerCase(Locale.ROOT).startsWith("mailto:");
            found.add(new BadgeIdentity(mail, mail ? id.substring("mailto:".length()) : id, ""));
        }
        for (var identifier : BadgeJson.all(subject, "identifier")) {
            found.add(identity(identifier, "identityHash", "identityType"));
        }
        return found;
    }

    private static BadgeIdentity identity(JsonNode node, String value, String type) {
        var kind = BadgeJson.text(node, type);
        var salt = BadgeJson.text(node, "salt");
        return new BadgeIdentity(
                "email".equals(kind) || "emailAddress".equals(kind),
                BadgeJson.required(node, value),
                salt == null ? "" : salt);
    }

    private static BadgeFacts assertion(ObjectNode node) {
        if (!BadgeJson.texts(node, "type").contains("Assertion")) {
            throw new BadgeException(BadgeReason.NOT_A_BADGE);
        }
        var recipient = missingUnless(BadgeJson.only(node, "recipient").orElse(null), "recipient");
        var badge = node.path("badge");
        var issuer = badge.path("issuer");
        return new BadgeFacts(
                BadgeJson.required(node, "id"),
                BadgeJson.idOf(issuer),
                BadgeJson.text(issuer, "name"),
                missingUnless(BadgeJson.idOf(badge), "badge"),
                BadgeJson.text(badge, "name"),
                missingUnless(BadgeJson.moment(node, "issuedOn"), "issuedOn"),
                BadgeJson.moment(node, "expires"),
                List.of(identity(recipient, "identity", "type")));
    }
}
