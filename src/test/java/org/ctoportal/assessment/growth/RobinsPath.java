package org.ctoportal.assessment.growth;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ctoportal.assessment.score.RobinVale;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.shared.Fraction;
import org.ctoportal.testing.StarterContent;

/** The technology leader of scenario S9 before the preparation path that the portal ships. */
final class RobinsPath {

    static final GrowthPack PACK = GrowthPackReader.read(new PackVersionId(3), StarterContent.data(PackKind.GROWTH));

    static final Offers OFFERS = new Offers(
            StarterContent.framework(), PACK, MicroCredentials.of(StarterContent.data(PackKind.CREDENTIALS)));

    static final List<String> FOCUS = List.of("IF", "LV", "SP");

    static final Assessed ASSESSED = new Assessed(LocalDate.of(2026, 11, 2), scores());

    private RobinsPath() {}

    private static Map<String, Fraction> scores() {
        return RobinVale.LEVELS.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        levels -> Fraction.of(
                                levels.getValue().stream()
                                        .mapToInt(level -> level)
                                        .sum(),
                                levels.getValue().size())));
    }

    static List<SkillStanding> standings() {
        return StarterContent.framework().skills().stream()
                .map(skill -> new SkillStanding(
                        skill.code(),
                        skill.name(),
                        skill.areaCode(),
                        skill.order(),
                        skill.weight(),
                        ASSESSED.scores().get(skill.code()),
                        GrowthStanding.USUAL_TARGET,
                        FOCUS.contains(skill.code())))
                .toList();
    }

    static PreparationPath path(PathOrder order) {
        return PreparationPath.of(PACK, order, standings());
    }
}
