package org.ctoportal.compensation.policy;

import java.util.Arrays;
import java.util.List;
import org.ctoportal.authoring.compose.VariableFormat;
import org.ctoportal.authoring.content.DocumentContent;

/** One thing a policy can give, or one limit it can set: a choice that brings a clause with its own blanks. */
public enum RecognitionCard {
    REIMBURSEMENT(Group.SUPPORT, "reimburse", "CP-REIMB", "reimbursement of costs after passing"),
    ADVANCE(Group.SUPPORT, "advance", "CP-ADVANCE", "an advance for costs"),
    RELEASE_TIME(Group.SUPPORT, "release_time", "CP-TIME", "work time to prepare"),
    DUES(Group.SUPPORT, "membership", "CP-MEMBERSHIP", "dues of a professional organization"),
    COHORT(Group.SUPPORT, "cohort", "CP-COHORT", "preparation in a group"),
    BONUS(Group.PAY, "bonus", "CP-BONUS", "a one-time payment"),
    STIPEND(Group.PAY, "stipend", "CP-STIPEND", "an annual stipend"),
    TIERED(Group.PAY, "tiered", "CP-TIERED", "an annual stipend by years held"),
    PERCENT(Group.PAY, "percent", "CP-PERCENT", "a percent of base salary"),
    LANE(Group.PAY, "lane", "CP-LANE", "a salary lane"),
    STEP(Group.PAY, "step", "CP-STEP", "a salary step"),
    POINTS(Group.GROWTH, "points", "CP-POINTS", "points toward an increment"),
    MICRO_HOURS(Group.GROWTH, "micro", "CP-MICRO", "hours for micro-credentials"),
    MENTOR(Group.GROWTH, "mentor", "CP-MENTOR", "mentoring duties"),
    CAP(Group.LIMITS, "cap", "CP-CAP", ""),
    REPAY(Group.LIMITS, "repay", "CP-REPAY", ""),
    PARTNERS(Group.LIMITS, "partner_offset", "CP-PARTNER", "");

    /** What a card is about. */
    public enum Group {
        SUPPORT,
        PAY,
        GROWTH,
        LIMITS
    }

    private final Group group;
    private final String option;
    private final String clause;
    private final String phrase;

    RecognitionCard(Group group, String option, String clause, String phrase) {
        this.group = group;
        this.option = "option." + option;
        this.clause = clause;
        this.phrase = phrase;
    }

    public Group group() {
        return group;
    }

    /** The setting of the clause library that the card is. */
    public String option() {
        return option;
    }

    /** The clause that says it in the policy. */
    public String clause() {
        return clause;
    }

    public boolean isChosen(DocumentContent content) {
        return Boolean.parseBoolean(content.setting(option));
    }

    /** What the chosen cards give, as one phrase in the language of the templates. */
    static String phrase(DocumentContent content) {
        return VariableFormat.phrase(
                given(content).stream().map(card -> card.phrase).toList(), "and");
    }

    /** The chosen cards that give something. */
    static List<RecognitionCard> given(DocumentContent content) {
        return Arrays.stream(values())
                .filter(card -> !card.phrase.isEmpty() && card.isChosen(content))
                .toList();
    }

    /** Whether something is paid for as long as a certification is current. */
    static boolean anyStipend(DocumentContent content) {
        return STIPEND.isChosen(content) || TIERED.isChosen(content) || PERCENT.isChosen(content);
    }
}
