package org.ctoportal.interview.kit;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ctoportal.authoring.content.ContentLanguage;
import org.ctoportal.framework.InterviewQuestion;
import org.ctoportal.framework.InterviewQuestion.Anchor;
import org.ctoportal.framework.SkillFramework;

/** What a kit begins with: questions from the framework in its order, weighed alike, and every reference question. */
final class FirstKit {

    private static final int OPENING = 5;
    private static final int CLOSING = 5;

    private FirstKit() {}

    static KitContent of(
            SkillFramework framework, List<Duty> duties, ContentLanguage language, Materials offered, KitSpan span) {
        var bare = duties.stream()
                .collect(Collectors.groupingBy(Duty::skill, Collectors.mapping(Duty::code, Collectors.toList())));
        var asked = framework.skills().stream()
                .filter(skill -> bare.containsKey(skill.code())
                        && !skill.interviewQuestions().isEmpty())
                .map(skill -> new SkillDuties(skill.code(), bare.getOrDefault(skill.code(), List.of())))
                .sorted(Comparator.comparing(about -> -about.duties().size()))
                .limit(span.skills())
                .toList();
        var questions = new QuestionSelection(framework, asked, span.minutes()).suggested(span.perSkill());
        if (questions.isEmpty()) {
            throw new NoDutiesException();
        }
        var weights =
                QuestionWeights.equal(questions.stream().map(KitQuestion::code).toList());
        return new KitContent(
                new Kit(questions, weights, WeightBasis.EQUAL, "", OPENING, CLOSING),
                anchors(framework),
                duties,
                new Materials(List.of(), offered.references()),
                false,
                KitScoring.STANDARD,
                language);
    }

    /** Those of all the framework's questions; a kit keeps what it asks. */
    static Map<String, List<Anchor>> anchors(SkillFramework framework) {
        return framework.skills().stream()
                .flatMap(skill -> skill.interviewQuestions().stream())
                .collect(Collectors.toMap(InterviewQuestion::code, InterviewQuestion::anchors));
    }
}
