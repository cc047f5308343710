package org.ctoportal.compensation.policy.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.ctoportal.authoring.ui.BlankField;
import org.ctoportal.compensation.policy.RecognitionCard;

/** Everything that decides what a policy says: the cards, then what belongs to none of them. */
class CardsPanel extends Composite<Section> {

    CardsPanel(PolicyEditing editing) {
        getContent().addClassNames("panel", "policy-cards");
        for (var group : RecognitionCard.Group.values()) {
            getContent().add(new H2(getTranslation("policy.group." + group)));
            editing.policy().cards().stream()
                    .filter(details -> details.card().group() == group)
                    .forEach(details -> getContent().add(new CardPanel(details, editing)));
        }
        var always = new Paragraph(getTranslation("policy.always"));
        always.addClassName("hint");
        getContent().add(always);
        if (editing.mayChange()) {
            getContent().add(terms(editing));
        }
    }

    private Details terms(PolicyEditing editing) {
        var terms = new Details(getTranslation("policy.terms"));
        terms.addClassName("side-details");
        terms.addOpenedChangeListener(event -> {
            if (event.isOpened() && terms.getContent().findAny().isEmpty()) {
                var fields = new Div();
                fields.addClassName("policy-blanks");
                editing.policy()
                        .common()
                        .forEach(blank -> fields.add(
                                new BlankField(blank, (seen, value) -> editing.fill(blank.name(), seen, value))));
                terms.add(fields);
            }
        });
        return terms;
    }
}
