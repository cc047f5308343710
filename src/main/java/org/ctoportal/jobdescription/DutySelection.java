package org.ctoportal.jobdescription;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ctoportal.authoring.compose.ComposedClause;
import org.ctoportal.authoring.compose.SlotItem;
import org.ctoportal.authoring.compose.SlotSource;
import org.ctoportal.authoring.content.DocumentContent;
import org.ctoportal.framework.Area;
import org.ctoportal.framework.Item;
import org.ctoportal.framework.Qualification;
import org.ctoportal.framework.QualificationKind;
import org.ctoportal.framework.Skill;
import org.ctoportal.framework.SkillFramework;

/**
 * Which framework items a job description prints. The emphasis of a skill is the number of its responsibilities, two
 * unless the district says otherwise; single items can be put in or taken out on top of that.
 */
final class DutySelection implements SlotSource {

    static final int USUAL_EMPHASIS = 2;
    static final int HIGHEST_EMPHASIS = 4;

    /** Degree and experience are clauses of their own; with them ten required items are not exceeded. */
    private static final int REQUIRED_SKILLS = 8;

    private final SkillFramework framework;

    DutySelection(SkillFramework framework) {
        this.framework = framework;
    }

    @Override
    public List<SlotItem> itemsOf(String slot, DocumentContent content) {
        return switch (slot) {
            case "RESPONSIBILITIES" ->
                chosen(content, skill -> skill.responsibilities(), skill -> responsibilities(skill, content));
            case "INDICATORS" -> chosen(content, skill -> skill.indicators(), skill -> indicators(skill, content));
            case "REQUIRED_QUALIFICATIONS" ->
                chosen(
                        content,
                        skill -> qualifications(skill, QualificationKind.REQUIRED),
                        skill -> weightiest(REQUIRED_SKILLS).contains(skill.code())
                                ? lastOf(qualifications(skill, QualificationKind.REQUIRED))
                                : List.of());
            case "PREFERRED_QUALIFICATIONS" ->
                chosen(
                        content,
                        skill -> qualifications(skill, QualificationKind.PREFERRED),
                        skill -> leadingOfItsArea(skill)
                                ? qualifications(skill, QualificationKind.PREFERRED)
                                : List.of());
            default -> List.of();
        };
    }

    /** Duties stand by area, whatever was moved or added; within an area the district's order holds. */
    @Override
    public List<ComposedClause> arranged(String slot, List<ComposedClause> items) {
        if (!slot.equals("RESPONSIBILITIES")) {
            return items;
        }
        var skills = framework.skills();
        return items.stream()
                .sorted(Comparator.comparingInt(item -> skills.stream()
                        .filter(skill -> skill.code().equals(item.group()))
                        .map(skill -> areas().indexOf(skill.areaCode()))
                        .findFirst()
                        .orElse(skills.size())))
                .toList();
    }

    private List<String> areas() {
        return framework.areas().stream().map(Area::code).toList();
    }

    /** Every item a slot could print, chosen or not. */
    Stream<SlotItem> offered(String slot) {
        return framework.skills().stream()
                .flatMap(skill -> offeredBy(skill, slot).stream()
                        .map(item -> new SlotItem(item.code(), skill.code(), item.text())));
    }

    private static List<? extends Item> offeredBy(Skill skill, String slot) {
        return switch (slot) {
            case "RESPONSIBILITIES" -> skill.responsibilities();
            case "INDICATORS" -> skill.indicators();
            case "REQUIRED_QUALIFICATIONS" -> qualifications(skill, QualificationKind.REQUIRED);
            case "PREFERRED_QUALIFICATIONS" -> qualifications(skill, QualificationKind.PREFERRED);
            default -> List.of();
        };
    }

    static int emphasis(DocumentContent content, String skill) {
        return content.emphasis().getOrDefault(skill, USUAL_EMPHASIS);
    }

    private List<SlotItem> chosen(
            DocumentContent content,
            java.util.function.Function<Skill, List<? extends Item>> offered,
            java.util.function.Function<Skill, List<? extends Item>> usual) {
        return framework.skills().stream()
                .flatMap(skill -> {
                    var usually = codes(usual.apply(skill));
                    return offered.apply(skill).stream()
                            .filter(item -> !content.dropped().contains(item.code()))
                            .filter(item -> usually.contains(item.code())
                                    || content.included().contains(item.code()))
                            .map(item -> new SlotItem(item.code(), skill.code(), item.text()));
                })
                .toList();
    }

    private static Set<String> codes(List<? extends Item> items) {
        var codes = new HashSet<String>();
        items.forEach(item -> codes.add(item.code()));
        return codes;
    }

    private static List<? extends Item> responsibilities(Skill skill, DocumentContent content) {
        return first(skill.responsibilities(), emphasis(content, skill.code()));
    }

    /** One indicator per skill, one more for each duty beyond the usual two. */
    private static List<? extends Item> indicators(Skill skill, DocumentContent content) {
        var emphasis = emphasis(content, skill.code());
        return first(skill.indicators(), emphasis == 0 ? 0 : Math.max(1, emphasis - 1));
    }

    private static List<Qualification> qualifications(Skill skill, QualificationKind kind) {
        return skill.qualifications().stream()
                .filter(qualification -> qualification.kind() == kind)
                .toList();
    }

    /** The last, because the first of a skill tends to repeat the years of experience that a clause already asks for. */
    private static List<Qualification> lastOf(List<Qualification> qualifications) {
        return qualifications.isEmpty() ? List.of() : List.of(qualifications.getLast());
    }

    private Set<String> weightiest(int count) {
        var codes = new HashSet<String>();
        framework.skills().stream()
                .sorted(Comparator.comparing(Skill::weight).reversed())
                .limit(count)
                .forEach(skill -> codes.add(skill.code()));
        return codes;
    }

    private boolean leadingOfItsArea(Skill skill) {
        return framework.areas().stream()
                .filter(area -> area.code().equals(skill.areaCode()))
                .map(Area::skills)
                .anyMatch(skills -> skills.stream()
                        .max(Comparator.comparing(Skill::weight)
                                .thenComparing(
                                        Comparator.comparing(Skill::order).reversed()))
                        .filter(skill::equals)
                        .isPresent());
    }

    private static <T> List<T> first(List<T> items, int count) {
        return items.subList(0, Math.min(count, items.size()));
    }
}
