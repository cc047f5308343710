package org.ctoportal.compensation.award;

import com.fasterxml.jackson.annotation.JsonAlias;

/** Why something is not paid; each rests on a clause the person can be shown. */
public enum Refusal {
    NOT_IN_SCHEDULE_A("CP-DEF"),
    POSITION_NOT_COVERED("CP-ELIG"),
    REQUIRED_FOR_POSITION("CP-ELIG"),
    NOT_VERIFIED("CP-DEF"),
    NOT_YET_IN_FORCE("CP-STIPEND"),
    NO_LONGER_IN_FORCE("CP-STIPEND"),
    STARTS_LATER("CP-STIPEND"),
    EXPIRED("CP-RENEW"),
    LEFT("CP-STIPEND"),
    LARGER_STIPEND("CP-ONE"),
    LARGER_BY_OTHER_POLICY("CP-ONE"),
    PAID_BY_OTHER_POLICY("CP-NODUP"),
    NOT_EARNED_HERE("CP-BONUS"),
    OTHER_YEAR("CP-BONUS"),
    BEYOND_CAP("CP-CAP"),
    NOT_PASSED("CP-REIMB"),
    TOO_LATE("CP-REIMB"),
    NOTHING_LEFT("CP-REIMB"),
    /** Kept under another name before there were claims of other kinds. */
    @JsonAlias("NO_REIMBURSEMENT")
    NOT_GIVEN("CP-REIMB"),
    LIMIT_USED("CP-REIMB"),
    COST_PAID("CP-NODUP"),
    DAY_AHEAD("CP-REIMB"),
    RECORDS_LATE("CP-RENEW"),
    COUNTED_BEFORE("CP-MICRO"),
    PASSED("CP-ADVANCE");

    private final String clause;

    Refusal(String clause) {
        this.clause = clause;
    }

    public String clause() {
        return clause;
    }

    /** Of a claim, what its own clause does not give rests on that. */
    public String clause(ClaimKind kind) {
        return switch (this) {
            case NOT_YET_IN_FORCE, NO_LONGER_IN_FORCE, NOTHING_LEFT, NOT_GIVEN, LIMIT_USED, DAY_AHEAD -> kind.clause();
            default -> clause;
        };
    }
}
