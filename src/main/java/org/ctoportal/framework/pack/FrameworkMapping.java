package org.ctoportal.framework.pack;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.ctoportal.framework.Area;
import org.ctoportal.framework.Evidence;
import org.ctoportal.framework.GrowthActivity;
import org.ctoportal.framework.Indicator;
import org.ctoportal.framework.InterviewQuestion;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.framework.Qualification;
import org.ctoportal.framework.QualificationKind;
import org.ctoportal.framework.Responsibility;
import org.ctoportal.framework.RubricLevel;
import org.ctoportal.framework.Scale;
import org.ctoportal.framework.SelfStatement;
import org.ctoportal.framework.Skill;
import org.ctoportal.framework.SkillFramework;

/** A checked framework pack as the records the portal works with. */
final class FrameworkMapping {

    private static final List<String> SCALES =
            List.of(FrameworkRules.INTERVIEW_SCALE, FrameworkRules.SELF_ASSESSMENT_SCALE, FrameworkRules.RUBRIC_SCALE);

    private FrameworkMapping() {}

    static SkillFramework map(Tree pack, PackVersionId id) {
        var header = PackHeader.of(pack.tree("framework"));
        var scales = pack.tree("scales");
        return new SkillFramework(
                id,
                header.code(),
                header.name(),
                header.version(),
                header.source(),
                header.notice(),
                SCALES.stream().map(name -> scale(name, scales.tree(name))).toList(),
                pack.trees("areas").stream().map(FrameworkMapping::area).toList());
    }

    private static Scale scale(String code, Tree scale) {
        return new Scale(code, levels(scale));
    }

    private static List<Scale.Level> levels(Tree scale) {
        return scale.trees("levels").stream()
                .map(level -> new Scale.Level(level.whole("level"), level.text("label"), level.textOrEmpty("text")))
                .toList();
    }

    private static Area area(Tree area) {
        var code = area.text("code");
        return new Area(
                code,
                area.text("name"),
                area.whole("order"),
                percent(area),
                area.text("summary"),
                area.trees("skills").stream().map(skill -> skill(skill, code)).toList());
    }

    private static Skill skill(Tree skill, String area) {
        return new Skill(
                skill.text("code"),
                skill.text("name"),
                area,
                skill.whole("order"),
                percent(skill),
                skill.text("summary"),
                items(skill, "responsibilities", FrameworkMapping::responsibility),
                items(skill, "qualifications", FrameworkMapping::qualification),
                items(skill, "indicators", item -> new Indicator(item.text("code"), item.text("text"))),
                items(skill, "interview_questions", FrameworkMapping::question),
                items(skill, "self_assessment", FrameworkMapping::statement),
                items(skill, "rubric", FrameworkMapping::rubricLevel),
                items(skill, "evidence", item -> new Evidence(item.text("code"), item.text("text"))),
                items(skill, "growth_activities", FrameworkMapping::activity));
    }

    private static <T> List<T> items(Tree skill, String name, Function<Tree, T> item) {
        return skill.trees(name).stream().map(item).toList();
    }

    private static Responsibility responsibility(Tree item) {
        return new Responsibility(item.text("code"), item.text("text"), item.texts("review_flags"));
    }

    private static Qualification qualification(Tree item) {
        return new Qualification(
                item.text("code"), constant(QualificationKind.values(), item, "kind"), item.text("text"));
    }

    private static InterviewQuestion question(Tree item) {
        return new InterviewQuestion(
                item.text("code"),
                constant(InterviewQuestion.Type.values(), item, "type"),
                item.text("text"),
                item.texts("probes"),
                item.text("strong_answer"),
                item.text("weak_answer"),
                item.trees("anchors").stream()
                        .map(anchor -> new InterviewQuestion.Anchor(anchor.whole("level"), anchor.text("text")))
                        .toList());
    }

    private static SelfStatement statement(Tree item) {
        return new SelfStatement(item.text("code"), item.text("text"), item.text("observer_text"));
    }

    private static RubricLevel rubricLevel(Tree item) {
        return new RubricLevel(item.text("code"), item.whole("level"), item.text("text"));
    }

    private static GrowthActivity activity(Tree item) {
        return new GrowthActivity(
                item.text("code"), constant(GrowthActivity.Kind.values(), item, "kind"), item.text("text"));
    }

    private static BigDecimal percent(Tree part) {
        return part.number("reference_weight_percent").setScale(2);
    }

    static <E extends Enum<E>> E constant(E[] values, Tree tree, String field) {
        var name = tree.text(field).toUpperCase(Locale.ROOT);
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(field + " cannot be " + name));
    }
}
