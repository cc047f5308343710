package org.ctoportal.assessment.growth;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ctoportal.framework.GrowthActivity;
import org.ctoportal.framework.SkillFramework;

/** Everything the pinned packs offer as a goal. Each offer knows its code and the version it comes from. */
final class Offers {

    private final SkillFramework framework;
    private final GrowthPack path;
    private final MicroCredentials credentials;

    Offers(SkillFramework framework, GrowthPack path, MicroCredentials credentials) {
        this.framework = framework;
        this.path = path;
        this.credentials = credentials;
    }

    /** Something to do, to think over and to study for each of the skills, in their order. */
    List<Suggestion> activities(List<String> skills) {
        return skills.stream()
                .flatMap(code -> framework.skills().stream()
                        .filter(skill -> skill.code().equals(code))
                        .flatMap(skill -> skill.growthActivities().stream())
                        .map(activity -> offer(code, activity)))
                .toList();
    }

    /** What is offered for the skills and not among those taken already. */
    List<Suggestion> open(List<String> skills, Collection<String> taken) {
        var known = Set.copyOf(taken);
        var offers = new ArrayList<>(activities(skills));
        skills.forEach(skill -> offers.addAll(credentials.forSkill(skill)));
        return offers.stream()
                .filter(offer -> offer.code().isEmpty() || !known.contains(offer.code()))
                .toList();
    }

    /** Activities of the framework first, then the module's own items. */
    List<Suggestion> of(StudyModule module) {
        var offers = new ArrayList<Suggestion>();
        activities(List.of(module.skill())).stream()
                .filter(offer -> module.activities().contains(offer.code()))
                .forEach(offers::add);
        module.items().stream()
                .map(item -> new Suggestion(
                        module.skill(),
                        item.kind(),
                        item.code(),
                        item.text(),
                        path.reference(),
                        item.phase() == Phase.MAIN ? "" : item.phase().name()))
                .forEach(offers::add);
        return offers;
    }

    /** The offer of that code, wherever it stands. */
    Optional<Suggestion> find(String code) {
        var offers = new ArrayList<Suggestion>();
        path.modules().forEach(module -> offers.addAll(of(module)));
        framework.skills().forEach(skill -> {
            offers.addAll(activities(List.of(skill.code())));
            offers.addAll(credentials.forSkill(skill.code()));
        });
        return offers.stream().filter(offer -> offer.code().equals(code)).findFirst();
    }

    private Suggestion offer(String skill, GrowthActivity activity) {
        var kind =
                switch (activity.kind()) {
                    case TO_DO -> GoalKind.TO_DO;
                    case REFLECTION -> GoalKind.REFLECTION;
                    case EXTEND -> GoalKind.EXTEND;
                };
        return new Suggestion(
                skill, kind, activity.code(), activity.text(), framework.code() + " " + framework.version(), "");
    }
}
