package org.ctoportal.credential.badge;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A badge as it was read: what it says, and what is needed to check it. */
public final class ReadBadge {

    /** The editions of Open Badges that the portal reads. */
    public enum Standard {
        OPEN_BADGES_2,
        OPEN_BADGES_3
    }

    private final Standard standard;
    private final BadgeFacts facts;
    private final ObjectNode document;
    private final @Nullable ObjectNode claims;
    private final @Nullable String jws;

    ReadBadge(
            Standard standard,
            BadgeFacts facts,
            ObjectNode document,
            @Nullable ObjectNode claims,
            @Nullable String jws) {
        this.standard = standard;
        this.facts = facts;
        this.document = document;
        this.claims = claims;
        this.jws = jws;
    }

    public Standard standard() {
        return standard;
    }

    public BadgeFacts facts() {
        return facts;
    }

    /** The badge without the picture it came in: as it was signed, or as its document. */
    public String text() {
        return jws == null ? document.toPrettyString() : jws;
    }

    /** The credential or assertion; of a signed text, what was signed. */
    ObjectNode document() {
        return document;
    }

    /** The claims around a credential of a JSON web token, else null. */
    @Nullable
    ObjectNode claims() {
        return claims;
    }

    /** The signed text in compact form, null where the signature is inside the document or there is none. */
    @Nullable
    String jws() {
        return jws;
    }
}
