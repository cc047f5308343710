package org.ctoportal.interview.kit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Objects;
import java.util.stream.Stream;
import org.ctoportal.framework.Area;
import org.ctoportal.interview.kit.InterviewKitDetails;
import org.ctoportal.interview.kit.KitScoring;
import org.ctoportal.interview.kit.TieRule;

/** What is settled about scoring before anybody is rated: how many raters it takes, and what decides a tie. */
class KitScoringPanel extends Composite<Div> {

    private final KitEditing editing;
    private final IntegerField raters = new IntegerField(getTranslation("interviewKit.raters"));
    private final Select<TieRule> tie = new Select<>();

    KitScoringPanel(KitEditing editing) {
        this.editing = editing;
        raters.setMin(1);
        raters.setMax(KitScoring.MOST_RATERS);
        raters.setStepButtonsVisible(true);
        raters.setManualValidation(true);
        raters.setHelperText(getTranslation("interviewKit.raters.hint"));
        raters.addValueChangeListener(event -> take(event.isFromClient()));
        tie.setLabel(getTranslation("interviewKit.tie"));
        tie.setHelperText(getTranslation("interviewKit.tie.hint"));
        tie.setItemLabelGenerator(this::label);
        tie.addValueChangeListener(event -> {
            var chosen = event.getValue();
            if (event.isFromClient() && chosen != null) {
                editing.change(content -> content.scored(content.scoring().with(chosen)));
            }
        });
        var hint = new Paragraph(getTranslation("interviewKit.scoring.hint"));
        hint.addClassName("hint");
        getContent().addClassNames("panel", "kit-panel");
        getContent().add(new H2(getTranslation("interviewKit.scoring")), hint, raters, tie);
    }

    private void take(boolean byHand) {
        if (byHand) {
            var typed = raters.getValue();
            var fits = typed != null && KitScoring.isRaters(typed);
            raters.setInvalid(!fits);
            raters.setErrorMessage(getTranslation("interviewKit.problem.raters", 1, KitScoring.MOST_RATERS));
            if (fits) {
                var fewest = Objects.requireNonNull(typed).intValue();
                editing.change(content -> content.scored(content.scoring().with(fewest)));
            }
        }
    }

    private String label(TieRule rule) {
        return rule.kind() == TieRule.Kind.AREA
                ? getTranslation("interviewKit.tie.AREA", area(rule.area()))
                : getTranslation("interviewKit.tie." + rule.kind());
    }

    private String area(String code) {
        return editing.kit().framework().areas().stream()
                .filter(area -> area.code().equals(code))
                .map(Area::name)
                .findFirst()
                .orElse(code);
    }

    void show(InterviewKitDetails kit) {
        var scoring = kit.content().scoring();
        tie.setItems(Stream.concat(
                        kit.framework().areas().stream().map(area -> TieRule.inArea(area.code())),
                        Stream.of(TieRule.BY_HIGH_RATINGS, TieRule.BY_CHAIR))
                .toList());
        tie.setValue(scoring.tie());
        raters.setValue(scoring.fewestRaters());
        raters.setInvalid(false);
        tie.setReadOnly(!editing.mayChange());
        raters.setReadOnly(!editing.mayChange());
    }
}
