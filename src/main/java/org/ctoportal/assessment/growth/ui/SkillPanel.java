package org.ctoportal.assessment.growth.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.ctoportal.assessment.growth.GoalDetails;
import org.ctoportal.assessment.growth.GoalKind;
import org.ctoportal.assessment.growth.SkillStanding;
import org.ctoportal.assessment.growth.Suggestion;
import org.ctoportal.shared.ExactNumber;
import org.ctoportal.shared.Fraction;
import org.jspecify.annotations.Nullable;

/** The goals for one skill, and what the templates suggest for it. */
class SkillPanel extends Composite<Section> {

    private final @Nullable GoalDesk desk;

    SkillPanel(String title, List<GoalDetails> goals, LocalDate today, @Nullable GoalDesk desk) {
        this.desk = desk;
        getContent().addClassNames("panel", "growth-skill");
        getContent().add(new H2(title));
        if (!goals.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("growth-goals");
            goals.forEach(goal -> list.add(new GoalItem(goal, today, desk)));
            getContent().add(list);
        }
    }

    /** Why the plan is about it. */
    void explain(SkillStanding standing) {
        var score = standing.score();
        if (score != null) {
            var words = new Paragraph(getTranslation(
                    "growth.standing",
                    ExactNumber.text(score),
                    ExactNumber.text(Fraction.of(standing.target())),
                    ExactNumber.text(standing.gap()),
                    ExactNumber.text(Fraction.of(standing.weight())),
                    ExactNumber.text(standing.weightedGap())));
            words.addClassName("hint");
            getContent().addComponentAtIndex(1, words);
        }
    }

    /** Offers stay folded once there are goals. */
    void suggest(List<Suggestion> offers, boolean open) {
        var to = desk;
        if (offers.isEmpty() || to == null) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("growth-offers");
        var details = new Details(getTranslation("growth.suggestions", offers.size()), list);
        // What nobody looks at is not sent to the browser.
        details.addOpenedChangeListener(event -> {
            if (event.isOpened() && list.getChildren().findAny().isEmpty()) {
                offers.forEach(offer -> list.add(offer(offer, to)));
            }
        });
        if (offers.size() > 1) {
            details.add(new Button(
                    getTranslation("growth.suggestions.all"),
                    click -> to.accept(offers.stream().map(Suggestion::code).toList())));
        }
        details.setOpened(open);
        details.addClassName("growth-suggestions");
        getContent().add(details);
    }

    private ListItem offer(Suggestion offer, GoalDesk to) {
        var text = new Span(offer.text());
        text.addClassName("growth-offer-text");
        var words =
                new Span(GrowthWords.kind(offer.kind()), text, GrowthWords.origin(offer.code(), offer.source(), false));
        words.addClassName("growth-offer-words");
        if (offer.kind() == GoalKind.CREDENTIAL) {
            var remark = new Span(offer.remark());
            remark.addClassName("hint");
            words.add(remark);
        }
        var add = new Button(getTranslation("growth.suggestion.add"), click -> to.accept(List.of(offer.code())));
        add.setAriaLabel(getTranslation("growth.suggestion.add") + ": " + offer.text());
        add.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return new ListItem(words, add);
    }

    void addOwn(String skill, String owner) {
        var to = desk;
        if (to != null) {
            var own = new Button(getTranslation("growth.goal.own"), click -> new GoalDialog(skill, owner, to).open());
            own.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            own.addClassName("growth-own");
            getContent().add(own);
        }
    }
}
