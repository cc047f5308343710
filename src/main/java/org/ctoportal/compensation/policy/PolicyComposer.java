package org.ctoportal.compensation.policy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.authoring.compose.Blank;
import org.ctoportal.authoring.compose.Blanks;
import org.ctoportal.authoring.compose.Circumstances;
import org.ctoportal.authoring.compose.ClauseState;
import org.ctoportal.authoring.compose.ComposedClause;
import org.ctoportal.authoring.compose.ComposedDocument;
import org.ctoportal.authoring.compose.ComposedSection;
import org.ctoportal.authoring.compose.Composer;
import org.ctoportal.authoring.compose.Derived;
import org.ctoportal.authoring.compose.Origin;
import org.ctoportal.authoring.compose.SlotItem;
import org.ctoportal.authoring.compose.Templates;
import org.ctoportal.authoring.content.DocumentContent;
import org.ctoportal.district.DistrictProfile;
import org.ctoportal.framework.ClauseVariable;
import org.ctoportal.shared.Money;
import org.jspecify.annotations.Nullable;

/** Composes every paper of a policy from its one content. */
final class PolicyComposer {

    private static final String DISTRICT_NAME = "district.name";
    private static final String FISCAL_COST = "COST";
    private static final String FORM_LINE = "____________";

    private final Templates templates;
    private final DistrictProfile district;
    private final Certifications certifications;

    PolicyComposer(Templates templates, DistrictProfile district, Certifications certifications) {
        this.templates = templates;
        this.district = district;
        this.certifications = certifications;
    }

    /** {@code cost} fills the tables of a memo; without it they stay empty. */
    ComposedDocument compose(
            PolicyPaper paper, DocumentContent content, Derived derived, @Nullable CostModelState cost) {
        var values = new HashMap<>(district.facts());
        values.put(DISTRICT_NAME, district.name());
        values.values().removeIf(String::isBlank);
        content.values().forEach((name, value) -> {
            if (!value.isBlank()) {
                values.put(name, value);
            }
        });
        if (paper == PolicyPaper.EXHIBIT) {
            onFormAlone().forEach(name -> values.putIfAbsent(name, FORM_LINE));
        }
        var composer = new Composer(
                templates, paper.kind(), circumstances(), (slot, any) -> items(slot, content, derived, cost));
        var composed =
                composer.compose(content.withValues(values), derived).withTexts(clause -> words(paper, clause.text()));
        return paper == PolicyPaper.FISCAL_NOTE && cost != null
                ? withYears(composed, cost, PrintWords.of(content))
                : composed;
    }

    /** A fiscal note tells its sum and the years it is made of. */
    private static ComposedDocument withYears(ComposedDocument note, CostModelState cost, PrintWords words) {
        var years = years(cost, words).stream()
                .map(item -> new ComposedClause(
                        item.code(),
                        "",
                        "",
                        item.text(),
                        item.text(),
                        ClauseState.CONFIGURED,
                        Objects.requireNonNull(item.origin()),
                        true,
                        List.of()))
                .toList();
        var sections = note.sections().stream()
                .map(section -> section.code().equals(FISCAL_COST)
                        ? new ComposedSection(section.code(), section.title(), section.clauses(), years)
                        : section)
                .toList();
        return new ComposedDocument(sections, note.available(), note.missing());
    }

    private static String words(PolicyPaper paper, String text) {
        var filled = PaperWords.withoutEmptyLabels(text);
        return paper == PolicyPaper.EXHIBIT ? PaperWords.entries(filled) : filled;
    }

    /** What stands on the form alone is what an employee writes there: it stays open. */
    private Set<String> onFormAlone() {
        var elsewhere = variables(Stream.of(PolicyPaper.values()).filter(paper -> paper != PolicyPaper.EXHIBIT))
                .collect(Collectors.toUnmodifiableSet());
        return variables(Stream.of(PolicyPaper.EXHIBIT))
                .filter(name -> !elsewhere.contains(name))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<String> variables(Stream<PolicyPaper> papers) {
        var kinds = papers.map(PolicyPaper::kind).toList();
        return templates.clauses().clauses().stream()
                .filter(clause -> clause.documentKinds().stream().anyMatch(kinds::contains))
                .flatMap(clause -> clause.variables().stream())
                .map(ClauseVariable::name);
    }

    private Circumstances circumstances() {
        return new Circumstances(district.state(), district.organizationType().name());
    }

    private List<SlotItem> items(String slot, DocumentContent content, Derived derived, @Nullable CostModelState cost) {
        return switch (slot) {
            case "SCHEDULE_A" ->
                content.table(PolicyService.SCHEDULE_A).stream()
                        .map(row -> certifications.item(row.getFirst()))
                        .flatMap(Optional::stream)
                        .toList();
            case "OPTION_TABLE" -> options(content, compose(PolicyPaper.POLICY, content, derived, cost));
            case "COST_TABLE" -> cost == null ? List.of() : years(cost, PrintWords.of(content));
            default -> List.of();
        };
    }

    /** A memo says what the policy gives in the policy's own words. */
    private static List<SlotItem> options(DocumentContent content, ComposedDocument policy) {
        return RecognitionCard.given(content).stream()
                .flatMap(card -> policy.find(card.clause()).stream())
                .map(clause -> new SlotItem(
                        "OPT-" + clause.code(), "", clause.title() + ": " + clause.text(), clause.origin()))
                .toList();
    }

    private static List<SlotItem> years(CostModelState state, PrintWords words) {
        var cost = state.cost();
        var origin = new Origin("", "", cost.source(), "", "");
        return List.of(
                new SlotItem(PaperLayout.COST + "1", "", words.said("cost.of.1", money(cost.year1())), origin),
                new SlotItem(PaperLayout.COST + "2", "", words.said("cost.of.2", money(cost.year2())), origin),
                new SlotItem(PaperLayout.COST + "3", "", words.said("cost.of.3", money(cost.year3())), origin),
                new SlotItem(PaperLayout.COST + "TOTAL", "", words.said("cost.of.all", money(cost.total())), origin));
    }

    /** In cents always: amounts that stand below each other are of one form. */
    private static String money(BigDecimal amount) {
        return new Money(amount).exact();
    }

    /** The blanks of one clause that people fill in. */
    List<Blank> blanks(DocumentContent content, String clause) {
        return new Blanks(templates.clauses(), content.values(), PolicyFacts.NAMES).ofClause(clause);
    }

    /** What the papers ask for beside the cards and the district's profile. */
    List<Blank> common(DocumentContent content) {
        var ofCards = Stream.of(RecognitionCard.values())
                .map(RecognitionCard::clause)
                .map(templates.clauses()::clause)
                .toList();
        var known = new HashSet<>(PolicyFacts.NAMES);
        known.addAll(onFormAlone());
        known.add(DISTRICT_NAME);
        known.add(PolicyService.TITLE);
        ofCards.forEach(clause -> clause.variables().forEach(variable -> known.add(variable.name())));
        var kinds = Stream.of(PolicyPaper.values()).map(PolicyPaper::kind).toList();
        var clauses = templates.clauses().clauses().stream()
                .filter(clause -> clause.documentKinds().stream().anyMatch(kinds::contains))
                .filter(clause -> circumstances().allow(clause.appliesWhen()))
                .toList();
        return new Blanks(templates.clauses(), content.values(), known).ofClauses(clauses);
    }
}
