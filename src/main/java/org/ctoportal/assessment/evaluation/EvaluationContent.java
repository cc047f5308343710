package org.ctoportal.assessment.evaluation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a supervisor wrote.
 *
 * @param skills by code
 * @param comments by the code of the area
 * @param midYear comments in the middle of the year, by the code of the area
 * @param summary of the whole
 * @param attached what was put beside it
 */
public record EvaluationContent(
        Map<String, SkillRating> skills,
        Map<String, String> comments,
        Map<String, String> midYear,
        String summary,
        List<EvaluationAttachment> attached)
        implements Serializable {

    static final EvaluationContent EMPTY = new EvaluationContent(Map.of(), Map.of(), Map.of(), "", List.of());

    /** In one order always: the seal is of the letters. */
    public EvaluationContent {
        skills = Collections.unmodifiableMap(new TreeMap<>(skills));
        comments = Collections.unmodifiableMap(new TreeMap<>(comments));
        midYear = Collections.unmodifiableMap(new TreeMap<>(midYear));
        attached = List.copyOf(attached);
    }

    /** Of the skills that have one, by code. */
    public SortedMap<String, Integer> levels() {
        var levels = new TreeMap<String, Integer>();
        skills.forEach((code, rating) -> {
            var level = rating.level();
            if (level != null) {
                levels.put(code, level);
            }
        });
        return levels;
    }

    public SkillRating rating(String skill) {
        return skills.getOrDefault(skill, SkillRating.NONE);
    }

    public String text(TextPlace place, String code) {
        return switch (place) {
            case EVIDENCE -> rating(code).evidence();
            case AREA_COMMENT -> comments.getOrDefault(code, "");
            case MID_YEAR -> midYear.getOrDefault(code, "");
            case SUMMARY -> summary;
        };
    }

    boolean saysNothingAtMidYear() {
        return midYear.values().stream().allMatch(String::isBlank);
    }

    /** @throws StaleEvaluationException when it has another level by now than its rater saw */
    EvaluationContent rate(RateSkill command) {
        var before = rating(command.skill());
        if (!Objects.equals(before.level(), command.seen()) && !Objects.equals(before.level(), command.level())) {
            throw new StaleEvaluationException(String.valueOf(before.level()));
        }
        return rated(command.skill(), new SkillRating(command.level(), before.evidence()));
    }

    /** @throws StaleEvaluationException when something else stands there by now than its writer saw */
    EvaluationContent write(WriteText command) {
        var before = text(command.place(), command.code());
        if (!before.equals(command.seen()) && !before.equals(command.text())) {
            throw new StaleEvaluationException(before);
        }
        return switch (command.place()) {
            case EVIDENCE ->
                rated(command.code(), new SkillRating(rating(command.code()).level(), command.text()));
            case AREA_COMMENT ->
                new EvaluationContent(
                        skills, with(comments, command.code(), command.text()), midYear, summary, attached);
            case MID_YEAR ->
                new EvaluationContent(
                        skills, comments, with(midYear, command.code(), command.text()), summary, attached);
            case SUMMARY -> new EvaluationContent(skills, comments, midYear, command.text(), attached);
        };
    }

    private EvaluationContent rated(String skill, SkillRating rating) {
        return new EvaluationContent(with(skills, skill, rating), comments, midYear, summary, attached);
    }

    EvaluationContent attach(EvaluationAttachment attachment) {
        var all = new ArrayList<>(attached);
        all.removeIf(attachment::isSameAs);
        all.add(attachment);
        return new EvaluationContent(skills, comments, midYear, summary, all);
    }

    EvaluationContent detach(EvaluationAttachment attachment) {
        var all = new ArrayList<>(attached);
        all.removeIf(attachment::isSameAs);
        return new EvaluationContent(skills, comments, midYear, summary, all);
    }

    /**
     * Each as it is offered now, such as a report with its latest version; without what is not offered any more: a share can
     * be taken back until the end.
     */
    EvaluationContent attachedAmong(List<EvaluationAttachment> offered) {
        var all = attached.stream()
                .flatMap(one -> offered.stream().filter(one::isSameAs).limit(1))
                .toList();
        return new EvaluationContent(skills, comments, midYear, summary, all);
    }

    /** What the employee reads in the middle of the year. */
    EvaluationContent midYearAlone() {
        return new EvaluationContent(Map.of(), Map.of(), midYear, "", List.of());
    }

    /** Without comments that were never shared. */
    EvaluationContent withoutMidYear() {
        return new EvaluationContent(skills, comments, Map.of(), summary, attached);
    }

    private static <V> Map<String, V> with(Map<String, V> map, String key, V value) {
        var changed = new TreeMap<>(map);
        changed.put(key, value);
        return changed;
    }
}
