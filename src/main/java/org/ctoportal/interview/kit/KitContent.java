package org.ctoportal.interview.kit;

import java.io.Serializable;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ctoportal.authoring.content.ContentLanguage;
import org.ctoportal.framework.InterviewQuestion.Anchor;
import org.ctoportal.framework.SkillFramework;
import org.ctoportal.shared.Sha256;

/**
 * Everything a kit says, read and written as one.
 *
 * @param anchors what answers at each level sound like, by code of the question; confidential
 * @param duties of the position, as the job description had them when the kit was made
 * @param sharedInAdvance whether candidates get the questions before the interview
 * @param scoring the usual where a kit was kept without
 * @param language its words are written in; English where a kit was kept without
 */
public record KitContent(
        Kit kit,
        Map<String, List<Anchor>> anchors,
        List<Duty> duties,
        Materials materials,
        boolean sharedInAdvance,
        KitScoring scoring,
        ContentLanguage language)
        implements Serializable {

    public static final int MOST_QUESTIONS = 40;
    private static final String OWN = "OWN-";
    private static final int LEVELS = 5;

    public KitContent {
        if (kit.questions().isEmpty() || kit.questions().size() > MOST_QUESTIONS) {
            throw new IllegalArgumentException("A kit has 1 to " + MOST_QUESTIONS + " questions");
        }
        var kept = new LinkedHashMap<String, List<Anchor>>();
        for (var question : kit.questions()) {
            kept.put(question.code(), List.copyOf(anchors.getOrDefault(question.code(), List.of())));
        }
        anchors = Collections.unmodifiableMap(kept);
        duties = List.copyOf(duties);
        scoring = Objects.requireNonNullElse(scoring, KitScoring.STANDARD);
        language = Objects.requireNonNullElse(language, ContentLanguage.ENGLISH);
    }

    /** The duties by skill, in the order of the description. */
    public List<SkillDuties> position() {
        var bySkill = duties.stream()
                .collect(Collectors.groupingBy(
                        Duty::skill, LinkedHashMap::new, Collectors.mapping(Duty::code, Collectors.toList())));
        return bySkill.entrySet().stream()
                .map(skill -> new SkillDuties(skill.getKey(), skill.getValue()))
                .toList();
    }

    public KitContent with(Kit other) {
        return new KitContent(other, anchors, duties, materials, sharedInAdvance, scoring, language);
    }

    public KitContent with(Materials others) {
        return new KitContent(kit, anchors, duties, others, sharedInAdvance, scoring, language);
    }

    KitContent about(List<Duty> others) {
        return new KitContent(kit, anchors, others, materials, sharedInAdvance, scoring, language);
    }

    public KitContent sharing(boolean inAdvance) {
        return new KitContent(kit, anchors, duties, materials, inAdvance, scoring, language);
    }

    public KitContent scored(KitScoring otherwise) {
        return new KitContent(kit, anchors, duties, materials, sharedInAdvance, otherwise, language);
    }

    public KitContent writtenIn(ContentLanguage other) {
        return new KitContent(kit, anchors, duties, materials, sharedInAdvance, scoring, other);
    }

    /** With the question asked last, weighed as the kit weighs. */
    public KitContent asking(KitQuestion question, List<Anchor> itsAnchors, SkillFramework framework) {
        return with(kit.asking(question, framework), question.code(), itsAnchors);
    }

    /** With another question, or other words, in the place of one; its weight stays. */
    public KitContent replacing(String code, KitQuestion question, List<Anchor> itsAnchors) {
        return with(kit.replacing(code, question), question.code(), itsAnchors);
    }

    private KitContent with(Kit other, String code, List<Anchor> itsAnchors) {
        var more = new LinkedHashMap<>(anchors);
        more.put(code, itsAnchors);
        return new KitContent(other, more, duties, materials, sharedInAdvance, scoring, language);
    }

    /** Codes of the questions without an example answer for every level: panelists then rate by feeling. */
    public List<String> unanchored() {
        return anchors.entrySet().stream()
                .filter(question -> question.getValue().stream()
                                .map(Anchor::level)
                                .distinct()
                                .count()
                        < LEVELS)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A code nothing in the kit has yet, for what the district writes itself. */
    public String freeCode() {
        var taken = Stream.concat(kit.questions().stream().map(KitQuestion::code), materials.codes())
                .collect(Collectors.toSet());
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> OWN + number)
                .filter(code -> !taken.contains(code))
                .findFirst()
                .orElseThrow();
    }

    /** A digest of everything it says: two with the same one are the same. */
    public String seal() {
        return HexFormat.of().formatHex(Sha256.of(ContentText.of(this)));
    }
}
