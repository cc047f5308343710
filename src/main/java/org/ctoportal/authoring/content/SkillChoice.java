package org.ctoportal.authoring.content;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What a draft decides about one skill's items.
 *
 * @param emphasis how many of them it brings, from the first on
 * @param included those chosen beyond the emphasis
 * @param dropped those taken out
 */
public record SkillChoice(String skill, int emphasis, Set<String> included, Set<String> dropped)
        implements Serializable {

    public SkillChoice {
        included = Set.copyOf(included);
        dropped = Set.copyOf(dropped);
    }

    /** As the content has it; {@code usual} is the emphasis while nobody decided one. */
    public static SkillChoice of(DocumentContent content, String skill, int usual, List<String> skillItems) {
        return new SkillChoice(
                skill,
                content.emphasis().getOrDefault(skill, usual),
                among(skillItems, content.included()),
                among(skillItems, content.dropped()));
    }

    /** How many of the skill's items that gives. */
    long duties(List<String> skillItems) {
        return skillItems.stream()
                .filter(item -> !dropped.contains(item))
                .filter(item -> skillItems.indexOf(item) < emphasis || included.contains(item))
                .count();
    }

    private static Set<String> among(List<String> skillItems, Collection<String> codes) {
        return codes.stream().filter(skillItems::contains).collect(toUnmodifiableSet());
    }
}
