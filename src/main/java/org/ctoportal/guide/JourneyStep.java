package org.ctoportal.guide;

import static org.ctoportal.guide.JourneyKind.HIRE;
import static org.ctoportal.guide.JourneyKind.RECOGNIZE;
import static org.ctoportal.identity.Permissions.CLAIM_AWARDS;
import static org.ctoportal.identity.Permissions.DECIDE_SEARCHES;
import static org.ctoportal.identity.Permissions.DRAFT_DOCUMENTS;
import static org.ctoportal.identity.Permissions.KEEP_ADOPTIONS;
import static org.ctoportal.identity.Permissions.KEEP_AWARDS;
import static org.ctoportal.identity.Permissions.KEEP_KITS;
import static org.ctoportal.identity.Permissions.KEEP_PROFILE;
import static org.ctoportal.identity.Permissions.KEEP_SEARCHES;
import static org.ctoportal.identity.Permissions.PUBLISH_POSTINGS;
import static org.ctoportal.identity.Permissions.READ_DOCUMENTS;
import static org.ctoportal.identity.Permissions.READ_SEARCHES;
import static org.ctoportal.identity.Permissions.REVIEW_POLICIES;

import java.util.Arrays;
import java.util.List;

/** A step of a journey, in their order, with the permission of whoever takes it. */
public enum JourneyStep {
    FACTS(HIRE, KEEP_PROFILE),
    DESCRIPTION(HIRE, DRAFT_DOCUMENTS),
    CHECKS(HIRE, DRAFT_DOCUMENTS),
    APPROVAL(HIRE, DRAFT_DOCUMENTS),
    POSTING(HIRE, PUBLISH_POSTINGS),
    KIT(HIRE, KEEP_KITS),
    PANEL(HIRE, KEEP_SEARCHES),
    INTERVIEWS(HIRE, READ_SEARCHES),
    DECISION(HIRE, DECIDE_SEARCHES),
    OFFER(HIRE, READ_DOCUMENTS),

    OPTIONS(RECOGNIZE, DRAFT_DOCUMENTS),
    PACKAGE(RECOGNIZE, DRAFT_DOCUMENTS),
    COST(RECOGNIZE, DRAFT_DOCUMENTS),
    LAW(RECOGNIZE, REVIEW_POLICIES),
    READINGS(RECOGNIZE, KEEP_ADOPTIONS),
    ADOPTION(RECOGNIZE, KEEP_ADOPTIONS),
    RULES(RECOGNIZE, KEEP_AWARDS),
    FIRST_CLAIM(RECOGNIZE, CLAIM_AWARDS);

    private final JourneyKind kind;
    private final String permission;

    JourneyStep(JourneyKind kind, String permission) {
        this.kind = kind;
        this.permission = permission;
    }

    public static List<JourneyStep> of(JourneyKind kind) {
        return Arrays.stream(values()).filter(step -> step.kind == kind).toList();
    }

    public JourneyKind kind() {
        return kind;
    }

    /** One of {@link org.ctoportal.identity.Permissions}. */
    public String permission() {
        return permission;
    }

    /** Whether it has a thing of its own that an existing one can take the place of. */
    public boolean hasPart() {
        return switch (this) {
            case DESCRIPTION, POSTING, KIT, PANEL, OPTIONS -> true;
            default -> false;
        };
    }
}
