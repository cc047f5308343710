package org.ctoportal.compensation.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.ctoportal.authoring.DocumentRules;
import org.ctoportal.authoring.compose.VariableFormat;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.authoring.content.ContentLanguage;
import org.ctoportal.authoring.content.DocumentContent;
import org.ctoportal.authoring.content.OwnClause;
import org.ctoportal.compensation.policy.RefusedPolicyException.Reason;
import org.ctoportal.document.Text;
import org.ctoportal.framework.ClauseLibrary;

/** Which changes the content of a policy can take. */
final class PolicyChanges implements DocumentRules {

    private static final int MOST_CERTIFICATIONS = 50;

    /** What payments and claims are counted by. */
    private static final Set<String> WHOLE = Set.of(
            "days",
            "months",
            "hours",
            "advance.months",
            "tier.years",
            "step.count",
            "micro.hours",
            "micro.limit",
            "points.threshold",
            "mentor.hours");

    private final ClauseLibrary library;
    private final Certifications certifications;

    PolicyChanges(ClauseLibrary library, Certifications certifications) {
        this.library = library;
        this.certifications = certifications;
    }

    Change checked(Change change) {
        switch (change) {
            case Change.SetSetting set -> require(isSetting(set.key(), set.value()), Reason.CHOICE);
            case Change.SetValues set -> set.values().forEach(this::value);
            case Change.SetTable table -> table(table);
            case Change.Reword reword -> words(reword.code(), reword.text());
            case Change.Drop drop -> require(isOptional(drop.code()), Reason.CHOICE);
            case Change.Include include -> require(isClause(include.code()), Reason.CHOICE);
            case Change.Together together -> together.changes().forEach(this::checked);
            default -> throw new RefusedPolicyException(Reason.CHOICE);
        }
        return change;
    }

    @Override
    public void check(DocumentContent content) {
        require(BeginPolicy.isTitle(content.value(PolicyService.TITLE)), Reason.TITLE);
    }

    @Override
    public String titleOf(DocumentContent content) {
        return content.value(PolicyService.TITLE);
    }

    private static boolean isSetting(String key, String value) {
        return key.equals(ContentLanguage.SETTING)
                ? ContentLanguage.tags().contains(value)
                : isCard(key) && List.of("true", "false").contains(value);
    }

    private static boolean isCard(String key) {
        return Arrays.stream(RecognitionCard.values())
                .anyMatch(card -> card.option().equals(key));
    }

    private void value(String name, String value) {
        require(!PolicyFacts.NAMES.contains(name), Reason.VALUE);
        var placement = PlacementBlank.named(name);
        if (placement.isPresent()) {
            require(VariableFormat.problem(placement.get().type(), value).isEmpty(), Reason.VALUE);
            require(
                    value.isBlank()
                            || placement.get() != PlacementBlank.POINTS_EACH
                            || value.strip().matches("[1-9]\\d{0,2}"),
                    Reason.WHOLE);
            return;
        }
        var known = library.variables().stream()
                .filter(variable -> variable.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new RefusedPolicyException(Reason.VALUE));
        require(VariableFormat.problem(known.type(), value).isEmpty(), Reason.VALUE);
        require(value.isBlank() || !WHOLE.contains(name) || TermsReader.isWhole(value), Reason.WHOLE);
    }

    private void table(Change.SetTable table) {
        require(table.name().equals(PolicyService.SCHEDULE_A), Reason.CHOICE);
        require(table.rows().size() <= MOST_CERTIFICATIONS, Reason.CHOICE);
        require(
                table.rows().stream()
                        .allMatch(row -> row.size() == 1
                                && certifications.item(row.getFirst()).isPresent()),
                Reason.CHOICE);
    }

    private void words(String code, String text) {
        require(isClause(code), Reason.WORDS);
        require(text.isEmpty() || !Text.of(text).isBlank() && text.length() <= OwnClause.LONGEST, Reason.WORDS);
    }

    private boolean isClause(String code) {
        return library.clauses().stream().anyMatch(clause -> clause.code().equals(code));
    }

    private boolean isOptional(String code) {
        return library.clauses().stream().anyMatch(clause -> clause.code().equals(code) && !clause.mandatory());
    }

    private static void require(boolean holds, Reason reason) {
        if (!holds) {
            throw new RefusedPolicyException(reason);
        }
    }
}
