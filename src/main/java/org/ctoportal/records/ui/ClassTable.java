package org.ctoportal.records.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import org.ctoportal.records.ClassLine;
import org.ctoportal.records.Procedure;
import org.ctoportal.records.RetentionTerm;
import org.ctoportal.records.RetentionTerm.Start;
import org.ctoportal.shared.ui.PlainTable;

/** Every class of records: how many, how many due, and for how long it is kept by which rule. */
class ClassTable extends Composite<Div> {

    private final SerializableConsumer<ClassLine> change;

    ClassTable(List<ClassLine> classes, SerializableConsumer<ClassLine> change) {
        this.change = change;
        var table = new PlainTable(
                getTranslation("records.classes"),
                List.of(
                        getTranslation("records.column.class"),
                        getTranslation("records.column.all"),
                        getTranslation("records.column.due"),
                        getTranslation("records.column.soon"),
                        getTranslation("records.column.held"),
                        getTranslation("records.column.term")));
        classes.forEach(line -> table.addRow(cells(line)));
        getContent().add(table);
    }

    private List<Component> cells(ClassLine line) {
        var counted = line.counted();
        var dated = counted && line.procedure() != Procedure.NEVER;
        return List.of(
                name(line),
                number(counted, line.all()),
                number(dated, line.due()),
                number(dated, line.soon()),
                number(counted, line.held()),
                term(line));
    }

    private static Component name(ClassLine line) {
        var name = RecordsWords.ofClass(line.name());
        return line.path().isEmpty() ? new Span(name) : new Anchor(line.path(), name);
    }

    private static Span number(boolean told, long number) {
        return new Span(told ? String.valueOf(number) : "–");
    }

    private Component term(ClassLine line) {
        var words = new Div();
        words.addClassName("retention-lines");
        switch (line.procedure()) {
            case NEVER -> words.add(new Span(getTranslation("records.class." + line.name() + ".why")));
            case OWN -> words.add(new Span(getTranslation("records.procedure.own")));
            case HERE -> here(line, words);
        }
        return words;
    }

    private static Span longest(Period period) {
        var span = new Span(RecordsWords.period(period));
        span.addClassName("retention-period");
        return span;
    }

    private static Span rule(RetentionTerm term) {
        var span = new Span(RecordsWords.term(term));
        span.addClassName("hint");
        return span;
    }

    private void here(ClassLine line, Div words) {
        if (line.terms().isEmpty()) {
            words.add(new Span(getTranslation("records.term.none")));
        }
        line.terms().stream()
                .filter(term -> !term.isOpen())
                .map(RetentionTerm::period)
                .max(Comparator.comparing(Period::toTotalMonths))
                .ifPresent(longest -> words.add(longest(longest)));
        line.terms().forEach(term -> words.add(rule(term)));
        if (line.terms().stream().anyMatch(RetentionTerm::isOpen)) {
            words.add(new Span(getTranslation("records.term.open")));
        } else if (line.terms().stream().anyMatch(term -> term.start() == Start.EMPLOYMENT_END)) {
            words.add(new Span(getTranslation("records.term.employment")));
        }
        var button = new Button(getTranslation("records.term.change"), click -> change.accept(line));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation("records.term.change.of", RecordsWords.ofClass(line.name())));
        words.add(button);
    }
}
