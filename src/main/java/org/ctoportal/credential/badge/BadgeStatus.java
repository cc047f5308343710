package org.ctoportal.credential.badge;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.ctoportal.credential.badge.BadgeCheck.Outcome;
import org.ctoportal.credential.badge.BadgeCheck.Subject;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whether a badge was withdrawn: W3C Bitstring Status List 1.0, the revocation lists of 1EdTech and of Open Badges 2.0. The lists are
 * believed because the badge names their https address; their own signatures are not looked at.
 */
final class BadgeStatus {

    /** Bytes of an unpacked list: sixteen million badges. */
    private static final int LARGEST_LIST = 2 * 1024 * 1024;

    private final BadgeSource source;

    BadgeStatus(BadgeSource source) {
        this.source = source;
    }

    BadgeCheck ofCredential(ReadBadge badge) {
        return BadgeJson.all(badge.document(), "credentialStatus").stream()
                .map(entry -> source.isOn() ? entry(entry, badge.facts().id()) : open(BadgeReason.FETCHING_OFF))
                .max(Comparator.comparing(BadgeStatus::weight))
                .orElseGet(() -> open(BadgeReason.STATUS_NOT_NAMED));
    }

    private static int weight(BadgeCheck check) {
        return check.outcome() == Outcome.FAILED ? 2 : check.outcome() == Outcome.NOT_CHECKED ? 1 : 0;
    }

    private BadgeCheck entry(JsonNode entry, @Nullable String badge) {
        var types = BadgeJson.texts(entry, "type");
        if (types.contains("BitstringStatusListEntry") || types.contains("StatusList2021Entry")) {
            return bit(entry);
        }
        if (types.contains("1EdTechRevocationList")) {
            return source.fetchObject(String.valueOf(BadgeJson.text(entry, "id")))
                    .filter(list -> list.has("revokedCredential"))
                    .map(list -> listed(list, "revokedCredential", badge))
                    .orElseGet(() -> open(BadgeReason.NOT_REACHED));
        }
        return open(BadgeReason.STATUS_KIND_UNKNOWN);
    }

    private BadgeCheck bit(JsonNode entry) {
        var purpose = BadgeJson.text(entry, "statusPurpose");
        if (!"revocation".equals(purpose) && !"suspension".equals(purpose)) {
            return open(BadgeReason.STATUS_KIND_UNKNOWN);
        }
        return list(String.valueOf(BadgeJson.text(entry, "statusListCredential")))
                .flatMap(list -> BadgeJson.only(list, "credentialSubject"))
                .filter(subject -> BadgeJson.texts(subject, "statusPurpose").contains(purpose))
                .flatMap(subject -> bit(subject, entry.path("statusListIndex").asString("")))
                .map(set -> !set
                        ? BadgeCheck.passed(Subject.STATUS, BadgeReason.STATUS_GOOD)
                        : withdrawn(
                                "revocation".equals(purpose)
                                        ? BadgeReason.STATUS_REVOKED
                                        : BadgeReason.STATUS_SUSPENDED))
                .orElseGet(() -> open(BadgeReason.NOT_REACHED));
    }

    private Optional<ObjectNode> list(String address) {
        try {
            var page = source.fetch(URI.create(address));
            if (!page.found()) {
                return Optional.empty();
            }
            var text = new String(page.body(), StandardCharsets.UTF_8).strip();
            var list = text.startsWith("{") ? BadgeJson.object(text) : Badges.payload(text);
            return Optional.of(list.get("vc") instanceof ObjectNode inside ? inside : list);
        } catch (IllegalArgumentException | BadgeException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** Bit 0 is the leftmost of the first byte. */
    private static Optional<Boolean> bit(ObjectNode subject, String index) {
        var packed = BadgeJson.text(subject, "encodedList");
        if (packed == null || !index.matches("\\d{1,9}")) {
            return Optional.empty();
        }
        var number = Integer.parseInt(index);
        try {
            var raw = Base64.getUrlDecoder().decode(packed.startsWith("u") ? packed.substring(1) : packed);
            try (var in = new GZIPInputStream(new ByteArrayInputStream(raw))) {
                var bits = in.readNBytes(LARGEST_LIST);
                return number / 8 < bits.length
                        ? Optional.of((bits[number / 8] >> (7 - number % 8) & 1) == 1)
                        : Optional.empty();
            }
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A signed badge of Open Badges 2.0: its issuer's profile names the list. */
    BadgeCheck ofSignedAssertion(@Nullable String issuer, @Nullable String badge) {
        if (!source.isOn()) {
            return open(BadgeReason.FETCHING_OFF);
        }
        var profile = source.fetchObject(String.valueOf(issuer));
        if (profile.isEmpty()) {
            return open(BadgeReason.NOT_REACHED);
        }
        var address = BadgeJson.text(profile.get(), "revocationList");
        if (address == null) {
            return open(BadgeReason.STATUS_NOT_NAMED);
        }
        return source.fetchObject(address)
                .filter(list -> list.has("revokedAssertions"))
                .map(list -> listed(list, "revokedAssertions", badge))
                .orElseGet(() -> open(BadgeReason.NOT_REACHED));
    }

    private static BadgeCheck listed(ObjectNode list, String field, @Nullable String badge) {
        if (badge == null) {
            return open(BadgeReason.STATUS_KIND_UNKNOWN);
        }
        return BadgeJson.all(list, field).stream()
                .filter(entry -> badge.equals(BadgeJson.idOf(entry)))
                .filter(entry -> !entry.path("revoked").isBoolean()
                        || entry.path("revoked").booleanValue())
                .findFirst()
                .map(entry -> withdrawn(BadgeReason.STATUS_REVOKED))
                .orElseGet(() -> BadgeCheck.passed(Subject.STATUS, BadgeReason.STATUS_GOOD));
    }

    static BadgeCheck withdrawn(BadgeReason reason) {
        return BadgeCheck.failed(Subject.STATUS, reason);
    }

    static BadgeCheck open(BadgeReason reason) {
        return BadgeCheck.notChecked(Subject.STATUS, reason);
    }
}
