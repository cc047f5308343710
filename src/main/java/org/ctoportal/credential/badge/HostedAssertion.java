package org.ctoportal.credential.badge;

import java.net.URI;
import org.ctoportal.credential.badge.BadgeCheck.Subject;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A badge of Open Badges 2.0 without a signature, which lives at its issuer's address.
 *
 * @param content whether the file says what the address says
 * @param status whether the address still stands by it
 */
record HostedAssertion(BadgeCheck content, BadgeCheck status) {

    static HostedAssertion check(ReadBadge badge, @Nullable String issuer, BadgeSource source) {
        if (isRevoked(badge.document())) {
            return open(BadgeReason.CONTENT_UNPROVEN, BadgeStatus.withdrawn(BadgeReason.STATUS_REVOKED));
        }
        if (!source.isOn()) {
            return open(BadgeReason.FETCHING_OFF, BadgeStatus.open(BadgeReason.FETCHING_OFF));
        }
        var id = String.valueOf(badge.facts().id());
        if (origin(id).isEmpty() || !origin(id).equals(origin(issuer))) {
            return new HostedAssertion(
                    BadgeCheck.failed(Subject.CONTENT, BadgeReason.CONTENT_HOSTED_ELSEWHERE, origin(id)),
                    BadgeStatus.open(BadgeReason.NOT_REACHED));
        }
        var page = source.fetch(URI.create(id));
        if (page.gone()) {
            return open(BadgeReason.NOT_REACHED, BadgeStatus.withdrawn(BadgeReason.STATUS_REVOKED));
        }
        return page.object()
                .map(copy -> compare(badge.document(), copy))
                .orElseGet(() -> open(BadgeReason.NOT_REACHED, BadgeStatus.open(BadgeReason.NOT_REACHED)));
    }

    private static HostedAssertion compare(ObjectNode file, ObjectNode copy) {
        if (isRevoked(copy)) {
            return open(BadgeReason.CONTENT_UNPROVEN, BadgeStatus.withdrawn(BadgeReason.STATUS_REVOKED));
        }
        return new HostedAssertion(
                copy.equals(file)
                        ? BadgeCheck.passed(Subject.CONTENT, BadgeReason.CONTENT_AT_ISSUER)
                        : BadgeCheck.failed(Subject.CONTENT, BadgeReason.CONTENT_DIFFERS_AT_ISSUER),
                BadgeCheck.passed(Subject.STATUS, BadgeReason.STATUS_GOOD));
    }

    private static boolean isRevoked(ObjectNode assertion) {
        return assertion.path("revoked").isBoolean()
                && assertion.path("revoked").booleanValue();
    }

    private static HostedAssertion open(BadgeReason content, BadgeCheck status) {
        return new HostedAssertion(BadgeCheck.notChecked(Subject.CONTENT, content), status);
    }

    private static String origin(@Nullable String address) {
        try {
            var uri = URI.create(String.valueOf(address));
            return "https".equals(uri.getScheme()) ? "https://" + uri.getRawAuthority() : "";
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
