package org.ctoportal.identity;

import static org.ctoportal.identity.Permissions.APPROVE_KITS;
import static org.ctoportal.identity.Permissions.ASK_FEEDBACK;
import static org.ctoportal.identity.Permissions.ASSESS_SELF;
import static org.ctoportal.identity.Permissions.CLAIM_AWARDS;
import static org.ctoportal.identity.Permissions.DECIDE_SEARCHES;
import static org.ctoportal.identity.Permissions.DRAFT_DOCUMENTS;
import static org.ctoportal.identity.Permissions.GROW;
import static org.ctoportal.identity.Permissions.HOLD_CREDENTIALS;
import static org.ctoportal.identity.Permissions.KEEP_ADOPTIONS;
import static org.ctoportal.identity.Permissions.KEEP_APPROVALS;
import static org.ctoportal.identity.Permissions.KEEP_AWARDS;
import static org.ctoportal.identity.Permissions.KEEP_DEMOGRAPHICS;
import static org.ctoportal.identity.Permissions.KEEP_FEEDBACK;
import static org.ctoportal.identity.Permissions.KEEP_HOLDERS;
import static org.ctoportal.identity.Permissions.KEEP_KITS;
import static org.ctoportal.identity.Permissions.KEEP_PEOPLE;
import static org.ctoportal.identity.Permissions.KEEP_PROFILE;
import static org.ctoportal.identity.Permissions.KEEP_RECORDS;
import static org.ctoportal.identity.Permissions.KEEP_RULES;
import static org.ctoportal.identity.Permissions.KEEP_SEARCHES;
import static org.ctoportal.identity.Permissions.KEEP_SIGN_IN;
import static org.ctoportal.identity.Permissions.KEEP_TEAM_ASSESSMENTS;
import static org.ctoportal.identity.Permissions.KEEP_TEMPLATES;
import static org.ctoportal.identity.Permissions.OVERSEE_EVALUATIONS;
import static org.ctoportal.identity.Permissions.PUBLISH_POSTINGS;
import static org.ctoportal.identity.Permissions.READ_AUDIT;
import static org.ctoportal.identity.Permissions.READ_DEMOGRAPHICS;
import static org.ctoportal.identity.Permissions.READ_DOCUMENTS;
import static org.ctoportal.identity.Permissions.READ_EVALUATIONS;
import static org.ctoportal.identity.Permissions.READ_HOLDERS;
import static org.ctoportal.identity.Permissions.READ_OUTBOX;
import static org.ctoportal.identity.Permissions.READ_SEARCHES;
import static org.ctoportal.identity.Permissions.READ_SKILLS_MATRIX;
import static org.ctoportal.identity.Permissions.REMOVE_SAMPLES;
import static org.ctoportal.identity.Permissions.REVIEW_POLICIES;
import static org.ctoportal.identity.Permissions.WRITE_EVALUATIONS;

import java.util.Set;

/** A role of a person in one district, with what it permits there. */
public enum Role {
    SUPERINTENDENT(
            READ_DOCUMENTS,
            DRAFT_DOCUMENTS,
            KEEP_PROFILE,
            KEEP_TEMPLATES,
            KEEP_APPROVALS,
            KEEP_RULES,
            PUBLISH_POSTINGS,
            KEEP_KITS,
            APPROVE_KITS,
            READ_SEARCHES,
            DECIDE_SEARCHES,
            READ_DEMOGRAPHICS,
            ASSESS_SELF,
            ASK_FEEDBACK,
            KEEP_FEEDBACK,
            KEEP_AWARDS,
            CLAIM_AWARDS,
            KEEP_TEAM_ASSESSMENTS,
            READ_SKILLS_MATRIX,
            READ_EVALUATIONS,
            WRITE_EVALUATIONS,
            REVIEW_POLICIES,
            KEEP_ADOPTIONS,
            HOLD_CREDENTIALS,
            READ_HOLDERS,
            GROW),
    HR(
            READ_DOCUMENTS,
            DRAFT_DOCUMENTS,
            KEEP_PROFILE,
            KEEP_TEMPLATES,
            KEEP_APPROVALS,
            KEEP_RULES,
            PUBLISH_POSTINGS,
            KEEP_KITS,
            APPROVE_KITS,
            READ_SEARCHES,
            KEEP_SEARCHES,
            DECIDE_SEARCHES,
            READ_DEMOGRAPHICS,
            KEEP_DEMOGRAPHICS,
            READ_OUTBOX,
            ASK_FEEDBACK,
            KEEP_FEEDBACK,
            KEEP_AWARDS,
            CLAIM_AWARDS,
            KEEP_TEAM_ASSESSMENTS,
            READ_SKILLS_MATRIX,
            READ_EVALUATIONS,
            OVERSEE_EVALUATIONS,
            HOLD_CREDENTIALS,
            READ_HOLDERS,
            KEEP_HOLDERS,
            REVIEW_POLICIES,
            KEEP_PEOPLE,
            KEEP_RECORDS,
            GROW),
    TECHNOLOGY_LEADER(
            READ_DOCUMENTS, ASSESS_SELF, ASK_FEEDBACK, READ_EVALUATIONS, HOLD_CREDENTIALS, GROW, CLAIM_AWARDS),
    PANELIST,
    BOARD_SECRETARY(READ_DOCUMENTS, KEEP_ADOPTIONS, HOLD_CREDENTIALS, GROW, CLAIM_AWARDS),
    LEGAL_REVIEWER(READ_DOCUMENTS, KEEP_RULES, REVIEW_POLICIES),
    DISTRICT_ADMINISTRATOR(
            READ_DOCUMENTS,
            DRAFT_DOCUMENTS,
            KEEP_PROFILE,
            KEEP_TEMPLATES,
            KEEP_APPROVALS,
            KEEP_RULES,
            PUBLISH_POSTINGS,
            KEEP_KITS,
            READ_OUTBOX,
            READ_AUDIT,
            ASSESS_SELF,
            READ_EVALUATIONS,
            WRITE_EVALUATIONS,
            HOLD_CREDENTIALS,
            KEEP_PEOPLE,
            KEEP_SIGN_IN,
            KEEP_RECORDS,
            REMOVE_SAMPLES,
            GROW),
    CONSULTANT(READ_DOCUMENTS, DRAFT_DOCUMENTS, KEEP_TEMPLATES);

    private final Set<String> permissions;

    Role(String... permissions) {
        this.permissions = Set.of(permissions);
    }

    /** What the role permits, named as in {@link Permissions}. */
    public Set<String> permissions() {
        return permissions;
    }
}
