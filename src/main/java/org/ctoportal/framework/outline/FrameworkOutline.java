package org.ctoportal.framework.outline;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ctoportal.framework.Area;
import org.ctoportal.framework.GrowthActivity;
import org.ctoportal.framework.InterviewQuestion;
import org.ctoportal.framework.Item;
import org.ctoportal.framework.ItemKind;
import org.ctoportal.framework.Origin;
import org.ctoportal.framework.PackVersion;
import org.ctoportal.framework.Qualification;
import org.ctoportal.framework.Responsibility;
import org.ctoportal.framework.RubricLevel;
import org.ctoportal.framework.Scale;
import org.ctoportal.framework.SelfStatement;
import org.ctoportal.framework.Skill;
import org.ctoportal.framework.SkillFramework;

/** Areas, their skills, the items of each skill by kind; then the scales. */
final class FrameworkOutline {

    private FrameworkOutline() {}

    static PackOutline of(PackVersion pack, SkillFramework framework, Map<String, Origin> origins) {
        var builder = new OutlineBuilder(pack, List.of(), origins);
        framework.areas().forEach(area -> area(builder, area));
        builder.addAll(builder.root(), "scales", framework.scales(), FrameworkOutline::scale);
        return builder.build();
    }

    private static void area(OutlineBuilder builder, Area area) {
        var content = NodeContent.of(
                area.code(), area.name(), area.summary(), Detail.of("reference_weight_percent", plain(area.weight())));
        var node = builder.add(builder.root(), "areas", content);
        area.skills().forEach(skill -> skill(builder, node, skill));
    }

    private static void skill(OutlineBuilder builder, TemplateNode area, Skill skill) {
        var content = NodeContent.of(
                skill.code(),
                skill.name(),
                skill.summary(),
                Detail.of("reference_weight_percent", plain(skill.weight())));
        var node = builder.add(area, "skills", content);
        Arrays.stream(ItemKind.values())
                .forEach(kind -> builder.addAll(
                        node, listOf(kind), List.<Item>copyOf(skill.items(kind)), FrameworkOutline::item));
    }

    private static String listOf(ItemKind kind) {
        return switch (kind) {
            case RESPONSIBILITY -> "responsibilities";
            case QUALIFICATION -> "qualifications";
            case INDICATOR -> "indicators";
            case INTERVIEW_QUESTION -> "interview_questions";
            case SELF_STATEMENT -> "self_assessment";
            case RUBRIC_LEVEL -> "rubric";
            case EVIDENCE -> "evidence";
            case GROWTH_ACTIVITY -> "growth_activities";
        };
    }

    private static NodeContent item(Item item) {
        return new NodeContent(item.code(), "", item.text(), details(item), null, null);
    }

    private static List<Detail> details(Item item) {
        return switch (item) {
            case Responsibility duty -> List.of(Detail.of("review_flags", duty.reviewFlags()));
            case Qualification qualification ->
                List.of(Detail.of("kind", qualification.kind().name()));
            case InterviewQuestion question -> details(question);
            case SelfStatement statement -> List.of(Detail.of("observer_text", statement.observerText()));
            case RubricLevel level -> List.of(Detail.of("level", String.valueOf(level.level())));
            case GrowthActivity activity ->
                List.of(Detail.of("kind", activity.kind().name()));
            default -> List.of();
        };
    }

    private static List<Detail> details(InterviewQuestion question) {
        var anchors = question.anchors().stream()
                .map(anchor -> Detail.of(String.valueOf(anchor.level()), anchor.text()))
                .toList();
        return List.of(
                Detail.of("type", question.type().name()),
                Detail.of("probes", question.probes()),
                Detail.of("strong_answer", question.strongAnswer()),
                Detail.of("weak_answer", question.weakAnswer()),
                new Detail("anchors", "", anchors));
    }

    private static NodeContent scale(Scale scale) {
        var levels = scale.levels().stream()
                .map(level -> Detail.of(
                        String.valueOf(level.level()),
                        level.text().isEmpty() ? level.label() : level.label() + ": " + level.text()))
                .toList();
        return NodeContent.of(scale.code(), "", "", new Detail("levels", "", levels));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
