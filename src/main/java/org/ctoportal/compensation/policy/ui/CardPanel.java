package org.ctoportal.compensation.policy.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.ctoportal.authoring.compose.Blank;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.authoring.ui.BlankField;
import org.ctoportal.compensation.policy.CardDetails;
import org.ctoportal.compensation.policy.CertificationPoints;
import org.ctoportal.compensation.policy.PlacementBlank;
import org.ctoportal.compensation.policy.RecognitionCard;
import org.ctoportal.compensation.policy.SalaryPlacement;
import org.ctoportal.shared.ui.Notices;

/** One card: what it gives in a sentence, whether it is chosen, and what is to be filled in for it. */
class CardPanel extends Composite<Div> {

    private final RecognitionCard card;
    private final PolicyEditing editing;
    private final Div blanks = new Div();
    private final Paragraph working = new Paragraph();

    CardPanel(CardDetails details, PolicyEditing editing) {
        this.card = details.card();
        this.editing = editing;
        var box = new Checkbox(getTranslation("policy.card." + card), details.chosen());
        box.setReadOnly(!editing.mayChange());
        box.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                choose(box, event.getValue());
            }
        });
        var hint = new Paragraph(getTranslation("policy.card.hint." + card));
        hint.addClassName("hint");
        blanks.addClassName("policy-blanks");
        details.blanks().forEach(blank -> {
            var field = new BlankField(worded(blank), (seen, value) -> {
                var problem = editing.fill(blank.name(), seen, value);
                working();
                return problem;
            });
            field.setVisible(editing.mayChange());
            blanks.add(field);
        });
        getContent().addClassName("policy-card");
        working.addClassName("hint");
        getContent().add(box, hint, blanks, working);
        working();
        show(details.chosen());
    }

    private Blank worded(Blank blank) {
        return PlacementBlank.named(blank.name()).isEmpty()
                ? blank
                : new Blank(
                        blank.name(),
                        blank.type(),
                        blank.required(),
                        getTranslation("policy.placement." + blank.name()),
                        blank.example(),
                        blank.value());
    }

    /** How what the salary schedule says becomes an amount. */
    private void working() {
        var content = editing.policy().content();
        var words = SalaryPlacement.find(card, content)
                .map(move -> getTranslation("policy.placement.move", move.working()))
                .or(() -> CertificationPoints.find(content)
                        .filter(points -> card == RecognitionCard.POINTS)
                        .map(points -> getTranslation("policy.placement.points", points.working())));
        working.setText(words.orElse(""));
        working.setVisible(words.isPresent());
    }

    private void choose(Checkbox box, boolean wanted) {
        var seen = editing.policy().content().setting(card.option());
        var problem = editing.save(new Change.SetSetting(card.option(), seen, String.valueOf(wanted)));
        problem.ifPresent(words -> {
            box.setValue(!wanted);
            Notices.problem(words);
        });
        show(box.getValue());
        working();
    }

    private void show(boolean chosen) {
        blanks.setVisible(chosen && blanks.getChildren().findAny().isPresent());
        getContent().setClassName("chosen", chosen);
    }
}
