package org.ctoportal.authoring.upgrade;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ctoportal.authoring.content.DocumentContent;
import org.ctoportal.authoring.content.OwnClause;
import org.ctoportal.authoring.upgrade.UpgradeStep.Outcome;

/** One decision of an upgrade, made in the content. */
final class Decided {

    private final UpgradePlan plan;
    private final UpgradeStep step;

    Decided(UpgradePlan plan, UpgradeStep step) {
        this.plan = plan;
        this.step = step;
    }

    DocumentContent by(Choice choice, DocumentContent content) {
        return switch (choice) {
            case Choice.KeepMine keep when !step.isGone() -> keepMine(content);
            case Choice.TakeNew take when !step.isGone() -> content.withoutWording(step.code());
            case Choice.Write write when !step.isGone() -> content.withWording(step.code(), write.words());
            case Choice.KeepAsOwn keep when step.isGone() -> asOwn(step.yours(), content);
            case Choice.Write write when step.isGone() -> asOwn(write.words(), content);
            case Choice.LetGo go when step.isGone() -> content.withoutWording(step.code());
            default -> throw new IllegalArgumentException("Not a choice for " + step.code() + ": " + choice);
        };
    }

    private DocumentContent keepMine(DocumentContent content) {
        return content.wording().containsKey(step.code()) ? content : content.withWording(step.code(), step.yours());
    }

    /** The sentence stays where it stood, whatever the templates bring around it. */
    private DocumentContent asOwn(String words, DocumentContent content) {
        var own = new OwnClause(freeId(content), step.section(), step.group(), words);
        var all = new ArrayList<>(content.own());
        all.add(own);
        var placed = sentencesOfSection().stream()
                .map(code -> code.equals(step.code()) ? own.id() : code)
                .toList();
        var ordered = content.order().getOrDefault(step.section(), List.of());
        var order = ordered.contains(step.code())
                ? ordered.stream()
                        .map(code -> code.equals(step.code()) ? own.id() : code)
                        .toList()
                : placed;
        return content.withoutWording(step.code()).withOwn(all).withOrder(step.section(), order);
    }

    private List<String> sentencesOfSection() {
        return plan.steps().stream()
                .filter(other -> other.section().equals(step.section()))
                .filter(other -> other.outcome() != Outcome.GONE)
                .map(UpgradeStep::code)
                .toList();
    }

    /** From the words themselves, so that the same decision gives the same content. */
    private String freeId(DocumentContent content) {
        var taken = content.own().stream().map(OwnClause::id).collect(Collectors.toUnmodifiableSet());
        var id = idOf(step.code());
        while (taken.contains(id)) {
            id = idOf(id);
        }
        return id;
    }

    private static String idOf(String seed) {
        return "OWN-" + UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8));
    }
}
