package org.ctoportal.assessment.growth.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Locale;
import org.ctoportal.assessment.growth.GoalStatus;
import org.ctoportal.assessment.growth.ModulePage;
import org.ctoportal.assessment.growth.Phase;
import org.ctoportal.assessment.growth.Suggestion;
import org.ctoportal.shared.ExactNumber;

/** One module: what it is for, how long it takes, why it stands here, and what it offers. */
class ModuleItem extends Composite<ListItem> {

    private final SerializableConsumer<String> take;

    ModuleItem(ModulePage page, String reference, SerializableConsumer<String> take) {
        this.take = take;
        var module = page.step().module();
        getContent().addClassNames("panel", "growth-module");
        if (!module.area().isEmpty()) {
            getContent().addClassName(module.area().toLowerCase(Locale.ROOT));
        }
        var facts = new Div(new Span(getTranslation(
                "growth.module.hours",
                module.hours().least().toPlainString(),
                module.hours().most().toPlainString())));
        facts.addClassNames("growth-goal-facts", "hint");
        if (page.step().focus()) {
            var focus = new Span(getTranslation("growth.module.focus"));
            focus.addClassNames("growth-mark", "focus");
            facts.addComponentAsFirst(focus);
        }
        if (page.step().weightedGap().signum() > 0) {
            facts.add(new Span(getTranslation(
                    "growth.module.gap", ExactNumber.text(page.step().weightedGap()))));
        }
        if (!page.taken().isEmpty()) {
            facts.add(new Span(getTranslation(
                    "growth.module.taken", page.done(), page.taken().size())));
        }
        var offers = new UnorderedList();
        offers.addClassName("growth-offers");
        var details =
                new Details(getTranslation("growth.module.offers", page.offers().size()), offers);
        // What nobody looks at is not sent to the browser.
        details.addOpenedChangeListener(event -> {
            if (event.isOpened() && offers.getChildren().findAny().isEmpty()) {
                page.offers().forEach(offer -> offers.add(offer(page, offer)));
            }
        });
        var outcome = new Paragraph(getTranslation("growth.module.outcome", module.outcome()));
        var origin = GrowthWords.origin(module.code(), reference, false);
        getContent().add(new H2(module.title()), facts, new Paragraph(module.purpose()), outcome, origin, details);
    }

    private ListItem offer(ModulePage page, Suggestion offer) {
        var text = new Span(offer.text());
        text.addClassName("growth-offer-text");
        var words = new Span(GrowthWords.kind(offer.kind()));
        if (!offer.remark().isEmpty()) {
            var phase = new Span(getTranslation("growth.phase." + Phase.valueOf(offer.remark())));
            phase.addClassName("growth-mark");
            words.add(phase);
        }
        words.add(text, GrowthWords.origin(offer.code(), offer.source(), false));
        words.addClassName("growth-offer-words");
        var item = new ListItem(words);
        item.add(page.statusOf(offer).<Component>map(this::taken).orElseGet(() -> add(offer, item)));
        return item;
    }

    private Span taken(GoalStatus status) {
        var mark = new Span(getTranslation("growth.taken", getTranslation("growth.status." + status)));
        mark.addClassNames("growth-mark", status == GoalStatus.DONE ? "good" : "focus");
        mark.getElement().setAttribute("role", "status");
        return mark;
    }

    private Button add(Suggestion offer, ListItem item) {
        var add = new Button(getTranslation("growth.suggestion.add"));
        add.addThemeVariants(ButtonVariant.LUMO_SMALL);
        add.setAriaLabel(getTranslation("growth.suggestion.add") + ": " + offer.text());
        add.addClickListener(click -> {
            take.accept(offer.code());
            item.replace(add, taken(GoalStatus.PLANNED));
        });
        return add;
    }
}
