package org.ctoportal.compensation.award.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import org.ctoportal.compensation.award.Award;
import org.ctoportal.compensation.award.AwardLine;
import org.ctoportal.compensation.award.AwardRun;
import org.ctoportal.compensation.award.HolderLine;
import org.ctoportal.shared.Money;
import org.ctoportal.shared.ui.PlainTable;
import org.jspecify.annotations.Nullable;

/** Every holder with what they get and how it comes about, or why they do not. */
class HoldersPanel extends Composite<Section> {

    private final AwardEditing editing;

    HoldersPanel(AwardEditing editing) {
        this.editing = editing;
        var details = editing.details();
        getContent().addClassNames("panel", "policy-cost");
        getContent().add(new H2(getTranslation("award.holders")));
        if (details.holders().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("award.holders.none")));
            return;
        }
        var run = details.run();
        details.holders().forEach(holder -> getContent().add(person(holder, run)));
        if (run != null) {
            getContent().add(totals(run));
        }
    }

    private Component person(HolderLine line, @Nullable AwardRun run) {
        var holder = line.holder();
        var edit = new Button(getTranslation("award.holder.edit", holder.name()), click -> editing.edit(line));
        edit.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        var facts = new Paragraph(getTranslation(
                "award.holder.facts",
                holder.number(),
                holder.position(),
                holder.fullTime().toPlainString(),
                String.valueOf(holder.contractDays() - holder.unpaidDays()),
                String.valueOf(holder.contractDays())));
        facts.addClassName("hint");
        var person = new Div(new H3(holder.name()), facts, edit);
        if (run != null) {
            run.find(holder.number()).ifPresent(award -> person.add(lines(award)));
        }
        return person;
    }

    private PlainTable lines(Award award) {
        var table = new PlainTable(
                getTranslation("award.lines", award.holder().name()),
                Stream.of("certification", "clause", "amount", "load", "cost", "why")
                        .map(column -> getTranslation("award.column." + column))
                        .toList());
        award.lines()
                .forEach(line -> table.addRow(List.of(
                        new Span(line.certification()),
                        new Span(line.clause()),
                        new Span(line.amount().exact()),
                        load(line),
                        new Span(line.cost().exact()),
                        why(line))));
        return table;
    }

    private static Component load(AwardLine line) {
        var list = new UnorderedList();
        list.addClassName("award-steps");
        line.load()
                .forEach(due -> list.add(new ListItem(due.name() + " "
                        + due.rate().text() + ": " + due.amount().exact())));
        return list;
    }

    private Component why(AwardLine line) {
        var refusal = line.refusal();
        if (refusal != null) {
            return new Span(getTranslation("award.refusal." + refusal));
        }
        return StepWords.list(line.steps());
    }

    private Component totals(AwardRun run) {
        var totals = new Div(new Paragraph(getTranslation(
                "award.totals",
                run.amount().exact(),
                Money.sum(run.load().values().stream()).exact(),
                run.cost().exact())));
        run.load().forEach((name, amount) -> {
            var part = new Paragraph(name + ": " + amount.exact());
            part.addClassName("hint");
            totals.add(part);
        });
        return totals;
    }
}
