package org.ctoportal.compensation.award.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.ctoportal.compensation.award.AwardDetails;
import org.ctoportal.compensation.award.AwardRoutes;
import org.ctoportal.compensation.award.AwardRun;
import org.ctoportal.compensation.award.HeldLine;
import org.ctoportal.compensation.award.HolderLine;
import org.ctoportal.compensation.award.HolderOption;
import org.ctoportal.credential.CredentialRoutes;
import org.ctoportal.shared.Money;

/** Every holder with what the registry says they hold, what they get, and how it comes about or why they do not. */
class HoldersPanel extends Composite<Section> {

    private final AwardEditing editing;
    private final AwardDetails details;

    HoldersPanel(AwardEditing editing) {
        this.editing = editing;
        this.details = editing.details();
        getContent().addClassNames("panel", "policy-cost");
        getContent()
                .add(new H2(getTranslation("award.holders")), hint(getTranslation("award.asked." + details.asked())));
        if (details.holders().isEmpty() && details.waiting().isEmpty()) {
            getContent()
                    .add(
                            new Paragraph(getTranslation("award.holders.none")),
                            new Anchor(CredentialRoutes.HOLDERS, getTranslation("award.holder.registry")));
            return;
        }
        if (!details.waiting().isEmpty()) {
            getContent().add(waiting());
        }
        var run = details.run();
        details.holders().forEach(holder -> getContent().add(person(holder)));
        if (run != null && !details.holders().isEmpty()) {
            getContent().add(totals(run));
        }
    }

    private Component waiting() {
        var list = new UnorderedList();
        list.addClassName("award-waiting");
        details.waiting().forEach(one -> list.add(waiting(one)));
        return new Div(new Paragraph(getTranslation("award.waiting")), list);
    }

    private ListItem waiting(HolderOption one) {
        var enter = new Button(getTranslation("award.waiting.enter", one.name()), click -> editing.add(one));
        enter.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        var item = new ListItem(new Span(one.name()), enter);
        one.held().forEach(line -> item.add(hint(HeldWords.of(line, getLocale()))));
        return item;
    }

    private Component person(HolderLine line) {
        var holder = line.holder();
        var edit = new Button(getTranslation("award.holder.edit", holder.name()), click -> editing.edit(line));
        edit.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        var person = new Div(
                new H3(holder.name()),
                hint(getTranslation(
                        "award.holder.facts",
                        holder.number(),
                        holder.position(),
                        holder.fullTime().toPlainString(),
                        String.valueOf(holder.contractDays() - holder.unpaidDays()),
                        String.valueOf(holder.contractDays()))));
        person.addClassName("policy-step");
        line.held().forEach(held -> person.add(held(held)));
        if (line.held().isEmpty()) {
            person.add(hint(getTranslation("award.held.none")));
        }
        if (!line.others().isEmpty()) {
            person.add(hint(getTranslation("award.held.others", String.join(", ", line.others()))));
        }
        person.add(edit);
        var run = details.run();
        if (run != null) {
            run.find(holder.number())
                    .filter(award -> !award.lines().isEmpty())
                    .ifPresent(award -> person.add(new AwardLines(award, line.held(), details)));
            person.add(new LetterLinks(
                    getTranslation("award.letter", holder.name(), HeldWords.year(details.year())),
                    format -> AwardRoutes.letterOf(line.id(), details.year(), format)));
        }
        return person;
    }

    private Component held(HeldLine line) {
        var link = new Anchor(CredentialRoutes.holdingOf(line.holding().value()), line.title());
        var facts = new Span(" · " + HeldWords.facts(line, getLocale()));
        facts.addClassName("hint");
        return new Paragraph(link, facts);
    }

    private static Paragraph hint(String words) {
        var hint = new Paragraph(words);
        hint.addClassName("hint");
        return hint;
    }

    private Component totals(AwardRun run) {
        var totals = new Div(new Paragraph(getTranslation(
                "award.totals",
                run.amount().exact(),
                Money.sum(run.load().values().stream()).exact(),
                run.cost().exact())));
        run.load().forEach((name, amount) -> totals.add(hint(name + ": " + amount.exact())));
        return totals;
    }
}
