package org.ctoportal.interview.scorecard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.function.SerializableConsumer;
import org.ctoportal.interview.kit.FrozenKit;
import org.ctoportal.interview.score.OthersRatings;

/** What is decided before a panel scores: with the kit that is frozen, who sees the others' ratings when. */
class OpenScoringForm extends Composite<Div> {

    OpenScoringForm(FrozenKit kit, SerializableConsumer<OthersRatings> open) {
        var hint = new Paragraph(getTranslation("interview.scoring.open.hint"));
        hint.addClassName("hint");
        var others = new RadioButtonGroup<OthersRatings>(getTranslation("interview.scoring.others"));
        others.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        others.setItems(OthersRatings.values());
        others.setItemLabelGenerator(one -> getTranslation("interview.scoring.others." + one.name()));
        others.setValue(OthersRatings.WHEN_CLOSED);
        var button = new Button(getTranslation("interview.scoring.open"), click -> open.accept(others.getValue()));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getContent().addClassNames("panel", "scoring-form");
        getContent().add(new H2(getTranslation("interview.scoring.open")), hint, new KitLine(kit), others, button);
    }
}
