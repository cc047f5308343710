package org.ctoportal.interview.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.framework.InterviewQuestion;
import org.ctoportal.framework.InterviewQuestion.Type;
import org.ctoportal.framework.Skill;
import org.ctoportal.framework.SkillFramework;

/**
 * Which questions of a framework a kit begins with. The order is the framework's, so that two kits of the same position
 * are alike.
 *
 * @param position what the job description says of each skill that is asked about
 * @param minutes for each question
 */
public record QuestionSelection(SkillFramework framework, List<SkillDuties> position, int minutes) {

    public QuestionSelection {
        position = List.copyOf(position);
    }

    /**
     * So many questions of each skill, past behavior and situations in turn. The kind that begins changes from skill to
     * skill, so that single questions are of both kinds too.
     */
    public List<KitQuestion> suggested(int perSkill) {
        var chosen = new ArrayList<KitQuestion>();
        var first = Type.BEHAVIORAL;
        for (var skill : askedSkills()) {
            inTurn(skill, first).limit(perSkill).forEach(question -> chosen.add(ask(skill, question)));
            first = other(first);
        }
        return List.copyOf(chosen);
    }

    /**
     * The questions with these codes.
     *
     * @throws IllegalArgumentException when a skill that is asked about has no such question
     */
    public List<KitQuestion> of(Set<String> codes) {
        var chosen = askedSkills().stream()
                .flatMap(skill -> skill.interviewQuestions().stream()
                        .filter(question -> codes.contains(question.code()))
                        .map(question -> ask(skill, question)))
                .toList();
        if (chosen.size() != codes.size()) {
            throw new IllegalArgumentException("Not all of these are questions of the skills: " + codes);
        }
        return chosen;
    }

    private List<Skill> askedSkills() {
        var asked = duties().keySet();
        return framework.skills().stream()
                .filter(skill -> asked.contains(skill.code()))
                .toList();
    }

    private Map<String, SkillDuties> duties() {
        return position.stream().collect(Collectors.toMap(SkillDuties::skill, Function.identity()));
    }

    private KitQuestion ask(Skill skill, InterviewQuestion question) {
        var about = Optional.ofNullable(duties().get(skill.code()));
        return KitQuestion.of(question, about.orElse(new SkillDuties(skill.code(), List.of())), minutes);
    }

    private static Stream<InterviewQuestion> inTurn(Skill skill, Type first) {
        var ofFirst = of(skill, first);
        var ofOther = of(skill, other(first));
        return Stream.iterate(0, index -> index + 1)
                .limit(Math.max(ofFirst.size(), ofOther.size()))
                .flatMap(index -> Stream.concat(
                        ofFirst.stream().skip(index).limit(1),
                        ofOther.stream().skip(index).limit(1)));
    }

    private static List<InterviewQuestion> of(Skill skill, Type type) {
        return skill.interviewQuestions().stream()
                .filter(question -> question.type() == type)
                .toList();
    }

    private static Type other(Type type) {
        return type == Type.BEHAVIORAL ? Type.SITUATIONAL : Type.BEHAVIORAL;
    }
}
