package org.ctoportal.interview.result;

import java.io.Serializable;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ctoportal.framework.Area;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.framework.Skill;
import org.ctoportal.framework.SkillFramework;
import org.ctoportal.interview.kit.KitEdition;

/**
 * The words of a frozen kit that a result is told in.
 *
 * @param framework the version it is pinned to
 * @param seal of everything the kit said
 * @param intact whether it still has that seal
 * @param reasonForWeights empty where they are equal or the framework's
 * @param skills names by code
 * @param areas names by code
 */
public record KitWords(
        PackVersionId framework,
        int edition,
        String seal,
        boolean intact,
        Instant frozenAt,
        String approvedBy,
        String reasonForWeights,
        List<Asked> questions,
        Map<String, String> skills,
        Map<String, String> areas)
        implements Serializable {

    private static final int SHOWN_OF_SEAL = 12;

    public KitWords {
        questions = List.copyOf(questions);
        skills = Collections.unmodifiableMap(new LinkedHashMap<>(skills));
        areas = Collections.unmodifiableMap(new LinkedHashMap<>(areas));
    }

    /** A question by its place in the interview. */
    public record Asked(int number, String code, String skill, String text) implements Serializable {}

    public static KitWords of(KitEdition edition, SkillFramework framework) {
        var kit = edition.content().kit();
        var questions = IntStream.range(0, kit.questions().size())
                .mapToObj(at -> {
                    var question = kit.questions().get(at);
                    return new Asked(at + 1, question.code(), question.skill(), question.text());
                })
                .toList();
        var skills = new LinkedHashMap<String, String>();
        framework.skills().stream()
                .filter(skill ->
                        questions.stream().anyMatch(asked -> asked.skill().equals(skill.code())))
                .forEach((Skill skill) -> skills.put(skill.code(), skill.name()));
        var areas = new LinkedHashMap<String, String>();
        framework.areas().forEach((Area area) -> areas.put(area.code(), area.name()));
        return new KitWords(
                framework.id(),
                edition.number(),
                edition.seal(),
                edition.intact(),
                edition.frozenAt(),
                edition.approvedBy(),
                kit.reason(),
                questions,
                skills,
                areas);
    }

    public String skill(String code) {
        return skills.getOrDefault(code, code);
    }

    public String area(String code) {
        return areas.getOrDefault(code, code);
    }

    /** Such as {@code 3. Ethics and policies}. */
    public String title(String question) {
        return asked(question).number() + ". " + skill(asked(question).skill());
    }

    public Asked asked(String question) {
        return questions.stream()
                .filter(one -> one.code().equals(question))
                .findFirst()
                .orElseThrow();
    }

    public String shortSeal() {
        return seal.substring(0, Math.min(SHOWN_OF_SEAL, seal.length()));
    }
}
