package org.ctoportal.framework;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * A skill of the framework with its items by kind.
 *
 * @param weight the framework's reference weight in percent
 */
public record Skill(
        String code,
        String name,
        String areaCode,
        int order,
        BigDecimal weight,
        String summary,
        List<Responsibility> responsibilities,
        List<Qualification> qualifications,
        List<Indicator> indicators,
        List<InterviewQuestion> interviewQuestions,
        List<SelfStatement> selfStatements,
        List<RubricLevel> rubric,
        List<Evidence> evidence,
        List<GrowthActivity> growthActivities)
        implements Serializable {

    public Skill {
        responsibilities = List.copyOf(responsibilities);
        qualifications = List.copyOf(qualifications);
        indicators = List.copyOf(indicators);
        interviewQuestions = List.copyOf(interviewQuestions);
        selfStatements = List.copyOf(selfStatements);
        rubric = List.copyOf(rubric);
        evidence = List.copyOf(evidence);
        growthActivities = List.copyOf(growthActivities);
    }

    /** The codes of its items of every kind. */
    public List<String> itemCodes() {
        return Arrays.stream(ItemKind.values())
                .flatMap(kind -> items(kind).stream())
                .map(Item::code)
                .toList();
    }

    /** The items of one kind, in order. */
    public List<? extends Item> items(ItemKind kind) {
        return switch (kind) {
            case RESPONSIBILITY -> responsibilities;
            case QUALIFICATION -> qualifications;
            case INDICATOR -> indicators;
            case INTERVIEW_QUESTION -> interviewQuestions;
            case SELF_STATEMENT -> selfStatements;
            case RUBRIC_LEVEL -> rubric;
            case EVIDENCE -> evidence;
            case GROWTH_ACTIVITY -> growthActivities;
        };
    }
}
