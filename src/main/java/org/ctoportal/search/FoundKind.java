package org.ctoportal.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be found, in the order in which it is shown. */
public enum FoundKind {
    JOB_DESCRIPTION,
    POSTING,
    SEARCH,
    CANDIDATE,
    INTERVIEW_KIT,
    OWN_EVALUATION,
    WRITTEN_EVALUATION,
    EVALUATION,
    SELF_ASSESSMENT,
    SHARED_SELF_ASSESSMENT,
    OWN_FEEDBACK_ROUND,
    FEEDBACK_ROUND,
    ASKED_TEAM_ASSESSMENT,
    TEAM_ASSESSMENT,
    GROWTH_PLAN,
    GOAL,
    SHARED_GROWTH_PLAN,
    POLICY,
    OWN_CREDENTIAL,
    HOLDER,
    CREDENTIAL,
    OWN_CLAIM,
    CLAIM,
    PERSON,
    INVITATION,
    SALARY_SCHEDULE,
    SKILL,
    CLAUSE,
    RULE;

    /** As addresses name it. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<FoundKind> ofPath(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path().equals(path)).findFirst();
    }
}
