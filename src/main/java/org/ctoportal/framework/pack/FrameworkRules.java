package org.ctoportal.framework.pack;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.ctoportal.framework.Area;
import org.ctoportal.framework.InterviewQuestion;
import org.ctoportal.framework.RubricLevel;
import org.ctoportal.framework.Scale;
import org.ctoportal.framework.Skill;
import org.ctoportal.framework.SkillFramework;

/** What must hold between the parts of a framework: weights that add up, one text for every level of a scale. */
final class FrameworkRules {

    static final String INTERVIEW_SCALE = "interview_rating";
    static final String SELF_ASSESSMENT_SCALE = "self_assessment";
    static final String RUBRIC_SCALE = "rubric";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final SkillFramework framework;
    private final At at;

    private FrameworkRules(SkillFramework framework, At at) {
        this.framework = framework;
        this.at = at;
    }

    static void check(SkillFramework framework, Tree pack, At at) {
        var rules = new FrameworkRules(framework, at);
        rules.weights();
        framework
                .scales()
                .forEach(scale -> rules.scale(scale, pack.tree("scales").tree(scale.code())));
        framework
                .areas()
                .forEach(area ->
                        rules.ordered(area.skills().stream().map(Skill::order).toList(), area.code()));
        rules.ordered(framework.areas().stream().map(Area::order).toList(), framework.code());
        framework.skills().forEach(rules::levels);
    }

    private void weights() {
        var total = framework.areas().stream().map(Area::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.compareTo(HUNDRED) != 0) {
            at.problem("the weights of the areas add up to " + plain(total) + ", not to 100");
        }
        for (var area : framework.areas()) {
            var skills = area.skills().stream().map(Skill::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (skills.compareTo(area.weight()) != 0) {
                at.under(area.code())
                        .problem("the weights of its skills add up to " + plain(skills) + ", not to "
                                + plain(area.weight()));
            }
        }
    }

    private void scale(Scale scale, Tree raw) {
        var levels = scale.levels().stream().map(Scale.Level::level).toList();
        if (!levels.equals(IntStream.rangeClosed(raw.whole("min"), raw.whole("max"))
                .boxed()
                .toList())) {
            at.problem("scale " + scale.code() + " must have each level from min to max once, in rising order");
        }
    }

    private void ordered(List<Integer> orders, String code) {
        if (!orders.equals(orders.stream().distinct().sorted().toList())) {
            at.under(code).problem("its parts must stand in rising order");
        }
    }

    private void levels(Skill skill) {
        for (var question : skill.interviewQuestions()) {
            sameLevels(
                    question.anchors().stream()
                            .map(InterviewQuestion.Anchor::level)
                            .toList(),
                    INTERVIEW_SCALE,
                    question.code());
        }
        sameLevels(skill.rubric().stream().map(RubricLevel::level).toList(), RUBRIC_SCALE, skill.code());
    }

    private void sameLevels(List<Integer> levels, String scaleCode, String code) {
        var scale = framework.scales().stream()
                .filter(one -> one.code().equals(scaleCode))
                .findFirst()
                .orElseThrow();
        if (!levels.equals(scale.levels().stream().map(Scale.Level::level).toList())) {
            at.under(code).problem("must have one text for each level of the scale " + scaleCode);
        }
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
