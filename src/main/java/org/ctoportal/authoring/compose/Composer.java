package org.ctoportal.authoring.compose;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.ctoportal.authoring.content.DocumentContent;
import org.ctoportal.framework.DocumentKind;
import org.ctoportal.framework.Section;

/**
 * Turns content and pinned templates into the whole text of a document. A pure function: the same content always gives
 * the same words. Source of the rules: the clause library's own semantics.
 */
public final class Composer {

    private static final String MENTIONS_CETL = "document.mentions_cetl";
    private static final Pattern CETL =
            Pattern.compile("CETL|Certified\\s+Education\\s+Technology\\s+Leader", Pattern.CASE_INSENSITIVE);

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
        var composition = composition(content, values, settings);
        if (mentionsCetl(sections(composition::printed))) {
            settings.put(MENTIONS_CETL, "true");
            composition = composition(content, values, settings);
        }
        var printed = sections(composition::printed);
        return new ComposedDocument(printed, sections(composition::available), missing(printed, content));
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

    private Composition composition(DocumentContent content, Map<String, String> values, Map<String, String> settings) {
        return new Composition(templates, selection.applicable(settings), slots, content, new Wording(values));
    }

    private List<ComposedSection> sections(Function<Section, ComposedSection> compose) {
        return kind.sections().stream()
                .filter(section -> section.variant() == null)
                .sorted(Comparator.comparingInt(Section::order))
                .map(compose)
                .filter(section -> !section.isEmpty())
                .toList();
    }

    private List<Blank> missing(List<ComposedSection> sections, DocumentContent content) {
        var missing = new LinkedHashMap<String, Blank>();
        for (var section : sections) {
            for (var clause : section.clauses()) {
                clause.missing()
                        .forEach(name -> missing.computeIfAbsent(name, gap -> blank(clause.code(), gap, content)));
            }
        }
        return List.copyOf(missing.values());
    }

    private Blank blank(String clause, String name, DocumentContent content) {
        return templates.clauses().clause(clause).variables().stream()
                .filter(variable -> variable.name().equals(name))
                .map(variable -> Blank.of(variable, content.value(name)))
                .findFirst()
                .orElseThrow();
    }

    private static boolean mentionsCetl(List<ComposedSection> sections) {
        return sections.stream()
                .flatMap(ComposedSection::sentences)
                .anyMatch(sentence -> CETL.matcher(sentence.text()).find());
    }
}
