package org.ctoportal.authoring.upgrade;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ctoportal.authoring.compose.ClauseState;
import org.ctoportal.authoring.compose.ComposedClause;
import org.ctoportal.authoring.compose.ComposedDocument;
import org.ctoportal.authoring.compose.ComposedSection;
import org.ctoportal.authoring.content.DocumentContent;
import org.ctoportal.authoring.upgrade.UpgradeStep.Outcome;

/**
 * From the template versions a document is pinned to, to others. A pure function. Whatever follows from the templates comes
 * along; only where the district's own words stand over words that changed is somebody asked.
 */
public final class Upgrade {

    private final Footing old;
    private final Footing now;
    private final Replacements replacements;
    private final Sections sections;

    public Upgrade(Footing old, Footing now, Replacements replacements, String documentKind) {
        this.old = old;
        this.now = now;
        this.replacements = replacements;
        this.sections = new Sections(
                old.templates().clauses().kind(documentKind),
                now.templates().clauses().kind(documentKind));
    }

    public UpgradePlan plan(DocumentContent content) {
        var before = old.compose(content);
        var settlement =
                new Settlement(old.templates().clauses(), now.templates().clauses());
        var aside = settlement.setAside(content);
        var carried = carried(settlement.settle(content, aside), before);
        return new UpgradePlan(steps(before, now.compose(carried)), aside, carried);
    }

    private DocumentContent carried(DocumentContent content, ComposedDocument before) {
        var renaming = new Renaming(old, now, replacements);
        var renamed = sections.housed(renaming.of(content));
        var after = now.compose(renamed);
        var lineage = new Lineage(before, after, replacements);
        for (var sentence : after.sentences().toList()) {
            renamed = lineage.earlierOf(sentence.code())
                    .filter(earlier -> earlier.state() == ClauseState.OVERRIDDEN)
                    .map(wordsOver(sentence, renamed))
                    .orElse(renamed);
        }
        var printed = before.sentences().map(ComposedClause::code).collect(Collectors.toSet());
        return renaming.unseenWording(renamed, printed);
    }

    /** Own words go where their sentence goes, and print there what they printed before, gaps they filled included. */
    private Function<ComposedClause, DocumentContent> wordsOver(ComposedClause sentence, DocumentContent content) {
        return earlier -> {
            var words = content.wording().getOrDefault(earlier.code(), earlier.text());
            var moved = earlier.code().equals(sentence.code())
                    ? content
                    : content.withoutWording(earlier.code()).withWording(sentence.code(), words);
            var prints = now.compose(moved).find(sentence.code()).map(ComposedClause::text);
            return prints.filter(earlier.text()::equals).isPresent()
                    ? moved
                    : moved.withWording(sentence.code(), earlier.text());
        };
    }

    private List<UpgradeStep> steps(ComposedDocument before, ComposedDocument after) {
        var lineage = new Lineage(before, after, replacements);
        var steps = new ArrayList<UpgradeStep>();
        for (var section : after.sections()) {
            section.sentences()
                    .map(sentence -> step(section, sentence, lineage))
                    .forEach(steps::add);
        }
        addGone(before, lineage, steps);
        return steps;
    }

    private UpgradeStep step(ComposedSection section, ComposedClause sentence, Lineage lineage) {
        var earlier = lineage.earlierOf(sentence.code());
        return new UpgradeStep(
                sentence.code(),
                earlier.map(ComposedClause::code).orElse(""),
                section.code(),
                section.title(),
                sentence.group(),
                sentence.title(),
                earlier.map(found -> outcome(found, sentence)).orElse(Outcome.ADDED),
                earlier.map(ComposedClause::template).orElse(""),
                earlier.map(ComposedClause::text).orElse(""),
                sentence.state() == ClauseState.OWN ? sentence.text() : sentence.template());
    }

    private Outcome outcome(ComposedClause earlier, ComposedClause sentence) {
        var replaced = !earlier.code().equals(sentence.code());
        if (earlier.state() == ClauseState.OVERRIDDEN) {
            var asks = !old.wordsOf(earlier).equals(now.wordsOf(sentence))
                    && !earlier.text().equals(sentence.template());
            return asks ? Outcome.NEEDS_CHOICE : replaced ? Outcome.REPLACED : Outcome.SAME;
        }
        if (replaced) {
            return Outcome.REPLACED;
        }
        return earlier.text().equals(sentence.text()) ? Outcome.SAME : Outcome.COMES_ALONG;
    }

    /** Behind the sentence it stood behind. */
    private void addGone(ComposedDocument before, Lineage lineage, List<UpgradeStep> steps) {
        var last = "";
        for (var section : before.sections()) {
            for (var sentence : section.sentences().toList()) {
                var code = sentence.code();
                if (!lineage.hasHeir(sentence)) {
                    steps.add(placeBehind(last, steps), gone(section, sentence));
                }
                last = code;
            }
        }
    }

    private static int placeBehind(String oldCode, List<UpgradeStep> steps) {
        for (var i = 0; i < steps.size(); i++) {
            if (!oldCode.isEmpty() && steps.get(i).oldCode().equals(oldCode)) {
                return i + 1;
            }
        }
        return 0;
    }

    private UpgradeStep gone(ComposedSection section, ComposedClause sentence) {
        return new UpgradeStep(
                sentence.code(),
                sentence.code(),
                sections.homeOf(section.code()),
                section.title(),
                sentence.group(),
                sentence.title(),
                sentence.state() == ClauseState.OVERRIDDEN ? Outcome.NEEDS_CHOICE : Outcome.GONE,
                sentence.template(),
                sentence.text(),
                "");
    }
}
