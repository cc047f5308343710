package org.ctoportal.authoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ctoportal.framework.Clause;
import org.ctoportal.framework.DocumentKind;
import org.ctoportal.framework.Section;

/**
 * Turns content and pinned templates into the whole text of a document. A pure function: the same content always gives
 * the same words. Source of the rules: the clause library's own semantics.
 */
public final class Composer {

    private static final String MENTIONS_CETL = "document.mentions_cetl";

    private final Templates templates;
    private final DocumentKind kind;
    private final ClauseSelection selection;
    private final SlotSource slots;

    public Composer(Templates templates, String documentKind, Circumstances circumstances, SlotSource slots) {
        this.templates = templates;
        this.kind = templates.clauses().kind(documentKind);
        this.selection = new ClauseSelection(templates.clauses(), kind, circumstances);
        this.slots = slots;
    }

    /** The composed document. */
    public ComposedDocument compose(DocumentContent content, Derived derived) {
        var values = new HashMap<>(content.values());
        values.putAll(derived.values());
        var settings = settings(content);
        settings.putAll(derived.settings());
        settings.put(MENTIONS_CETL, "false");
        var first = sections(content, settings, values);
        if (mentionsCetl(first)) {
            settings.put(MENTIONS_CETL, "true");
            first = sections(content, settings, values);
        }
        return new ComposedDocument(
                first.stream().filter(section -> !section.isEmpty()).toList(),
                available(content, settings, values),
                missing(first));
    }

    private Map<String, String> settings(DocumentContent content) {
        var settings = new HashMap<String, String>();
        templates
                .clauses()
                .settings()
                .forEach(setting -> settings.put(setting.key(), String.join(",", setting.defaults())));
        settings.putAll(content.settings());
        return settings;
    }

    private List<ComposedSection> sections(
            DocumentContent content, Map<String, String> settings, Map<String, String> values) {
        return kind.sections().stream()
                .filter(section -> section.variant() == null)
                .map(section -> section(section, content, settings, values))
                .toList();
    }

    private ComposedSection section(
            Section section, DocumentContent content, Map<String, String> settings, Map<String, String> values) {
        var clauses = new ArrayList<ComposedClause>();
        selection.in(section.code(), settings).stream()
                .filter(clause -> clause.mandatory() || !content.dropped().contains(clause.code()))
                .map(clause -> composed(clause, content, values))
                .forEach(clauses::add);
        var items = new ArrayList<ComposedClause>();
        if (section.slot() != null) {
            slots.itemsOf(section.slot(), content).forEach(item -> items.add(composed(item, content)));
        }
        for (var own : content.own()) {
            if (own.section().equals(section.code())) {
                (section.slot() == null ? clauses : items).add(composed(own));
            }
        }
        var order = content.order().getOrDefault(section.code(), List.of());
        return new ComposedSection(
                section.code(), section.title(), SectionOrder.apply(clauses, order), SectionOrder.apply(items, order));
    }

    private ComposedClause composed(Clause clause, DocumentContent content, Map<String, String> values) {
        var filled = new Wording(values).fill(clause);
        var own = content.wording().get(clause.code());
        var state = own != null
                ? ClauseState.OVERRIDDEN
                : clause.variables().isEmpty() ? ClauseState.INHERITED : ClauseState.CONFIGURED;
        var library = templates.clauses();
        var provenance = clause.provenance();
        return new ComposedClause(
                clause.code(),
                clause.title(),
                "",
                own != null ? own : filled.text(),
                filled.text(),
                state,
                new Origin(
                        library.code(),
                        library.version(),
                        provenance.source(),
                        provenance.asOf().toString(),
                        provenance.status()),
                clause.mandatory(),
                own != null ? List.of() : filled.missing());
    }

    private ComposedClause composed(SlotItem item, DocumentContent content) {
        var own = content.wording().get(item.code());
        var framework = templates.framework();
        return new ComposedClause(
                item.code(),
                "",
                item.group(),
                own != null ? own : item.text(),
                item.text(),
                own != null ? ClauseState.OVERRIDDEN : ClauseState.INHERITED,
                new Origin(framework.code(), framework.version(), framework.source(), "", ""),
                false,
                List.of());
    }

    private static ComposedClause composed(OwnClause own) {
        return new ComposedClause(
                own.id(), "", own.group(), own.text(), "", ClauseState.OWN, Origin.DISTRICT, false, List.of());
    }

    private List<ComposedClause> available(
            DocumentContent content, Map<String, String> settings, Map<String, String> values) {
        return selection.applicable(settings).stream()
                .filter(clause -> !clause.mandatory() && content.dropped().contains(clause.code()))
                .map(clause -> composed(clause, content, values))
                .toList();
    }

    private List<Blank> missing(List<ComposedSection> sections) {
        var missing = new LinkedHashMap<String, Blank>();
        for (var section : sections) {
            for (var clause : section.clauses()) {
                clause.missing().forEach(name -> missing.computeIfAbsent(name, gap -> blank(clause.code(), gap)));
            }
        }
        return List.copyOf(missing.values());
    }

    private Blank blank(String clause, String name) {
        return templates.clauses().clause(clause).variables().stream()
                .filter(variable -> variable.name().equals(name))
                .map(variable -> Blank.of(variable, ""))
                .findFirst()
                .orElseThrow();
    }

    private static boolean mentionsCetl(List<ComposedSection> sections) {
        return sections.stream()
                .flatMap(
                        section -> java.util.stream.Stream.concat(section.clauses().stream(), section.items().stream()))
                .anyMatch(clause -> clause.text().contains("CETL")
                        || clause.text().contains("Certified Education Technology Leader"));
    }
}
