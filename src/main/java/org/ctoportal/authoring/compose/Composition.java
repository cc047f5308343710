package org.ctoportal.authoring.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ctoportal.authoring.content.DocumentContent;
import org.ctoportal.authoring.content.OwnClause;
import org.ctoportal.framework.Clause;
import org.ctoportal.framework.Section;

/** One pass of composing: what each section prints, and what was taken out of it. */
final class Composition {

    private final Templates templates;
    private final List<Clause> applicable;
    private final SlotSource slots;
    private final DocumentContent content;
    private final Wording wording;

    Composition(
            Templates templates, List<Clause> applicable, SlotSource slots, DocumentContent content, Wording wording) {
        this.templates = templates;
        this.applicable = applicable;
        this.slots = slots;
        this.content = content;
        this.wording = wording;
    }

    ComposedSection printed(Section section) {
        var clauses = new ArrayList<ComposedClause>();
        clausesOf(section).filter(clause -> !isOut(clause)).map(this::composed).forEach(clauses::add);
        var items = new ArrayList<ComposedClause>();
        if (section.slot() != null) {
            slots.itemsOf(section.slot(), content).forEach(item -> items.add(composed(item)));
        }
        ownOf(section)
                .filter(own -> !isOut(own))
                .map(Composition::composed)
                .forEach(own -> addBehindItsGroup(own, section.slot() == null ? clauses : items));
        var order = content.order().getOrDefault(section.code(), List.of());
        var ordered = SectionOrder.apply(items, order);
        return new ComposedSection(
                section.code(),
                section.title(),
                SectionOrder.apply(clauses, order),
                section.slot() == null ? ordered : slots.arranged(section.slot(), ordered));
    }

    /** An own duty stands with the others of its skill. */
    private static void addBehindItsGroup(ComposedClause own, List<ComposedClause> sentences) {
        var place = sentences.size();
        for (var i = 0; i < sentences.size(); i++) {
            if (!own.group().isEmpty() && sentences.get(i).group().equals(own.group())) {
                place = i + 1;
            }
        }
        sentences.add(place, own);
    }

    /** Items taken out are offered again by whoever fills the slot. */
    ComposedSection available(Section section) {
        var clauses = clausesOf(section).filter(this::isOut).map(this::composed);
        var own = ownOf(section).filter(this::isOut).map(Composition::composed);
        return new ComposedSection(
                section.code(), section.title(), Stream.concat(clauses, own).toList(), List.of());
    }

    private Stream<Clause> clausesOf(Section section) {
        return applicable.stream().filter(clause -> clause.section().equals(section.code()));
    }

    private Stream<OwnClause> ownOf(Section section) {
        return content.own().stream().filter(own -> own.section().equals(section.code()));
    }

    private boolean isOut(Clause clause) {
        return !clause.mandatory() && content.dropped().contains(clause.code());
    }

    private boolean isOut(OwnClause own) {
        return content.dropped().contains(own.id());
    }

    private ComposedClause composed(Clause clause) {
        var template = wording.fill(clause);
        var own = content.wording().get(clause.code());
        var printed = own == null ? template : wording.fillGaps(own, clause);
        var state = own != null
                ? ClauseState.OVERRIDDEN
                : clause.variables().isEmpty() ? ClauseState.INHERITED : ClauseState.CONFIGURED;
        var library = templates.clauses();
        var provenance = clause.provenance();
        return new ComposedClause(
                clause.code(),
                clause.title(),
                "",
                printed.text(),
                template.text(),
                state,
                new Origin(
                        library.code(),
                        library.version(),
                        provenance.source(),
                        provenance.asOf().toString(),
                        provenance.status()),
                clause.mandatory(),
                printed.missing());
    }

    private ComposedClause composed(SlotItem item) {
        var own = content.wording().get(item.code());
        return new ComposedClause(
                item.code(),
                "",
                item.group(),
                own != null ? own : item.text(),
                item.text(),
                own != null ? ClauseState.OVERRIDDEN : ClauseState.INHERITED,
                originOf(item),
                false,
                List.of());
    }

    private Origin originOf(SlotItem item) {
        var framework = templates.framework();
        return item.origin() != null
                ? item.origin()
                : new Origin(framework.code(), framework.version(), framework.source(), "", "");
    }

    private static ComposedClause composed(OwnClause own) {
        return new ComposedClause(
                own.id(), "", own.group(), own.text(), "", ClauseState.OWN, Origin.DISTRICT, false, List.of());
    }
}
