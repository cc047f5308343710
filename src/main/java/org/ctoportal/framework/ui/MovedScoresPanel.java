package org.ctoportal.framework.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.stream.Collectors;
import org.ctoportal.framework.ScoreMove;
import org.ctoportal.framework.difference.ScaleChange;
import org.ctoportal.framework.outline.PackWords;

/** Scores given on a scale that got other bounds, moved in one of the ways there are, each with how it came about. */
class MovedScoresPanel extends Composite<Section> {

    private static final int LONGEST = 20_000;
    private static final int TYPING_PAUSE_MILLIS = 400;
    private static final int MOST_NAMED = 5;

    private final Select<ScaleChange> scale = new Select<>();
    private final RadioButtonGroup<ScoreMove> move = new RadioButtonGroup<>();
    private final TextArea scores = new TextArea();
    private final Div result = new Div();

    MovedScoresPanel(List<ScaleChange> changes) {
        var words = new PackWords(getLocale());
        scale.setLabel(getTranslation("framework.scores.scale"));
        scale.setItems(changes);
        scale.setItemLabelGenerator(change -> getTranslation(
                "framework.scores.bounds",
                words.field(change.code()),
                change.from().lowest(),
                change.from().highest(),
                change.to().lowest(),
                change.to().highest()));
        scale.setValue(changes.getFirst());
        move.setLabel(getTranslation("framework.scores.move"));
        move.setItems(ScoreMove.values());
        move.setItemLabelGenerator(one -> getTranslation("framework.scores.move." + one));
        move.setValue(ScoreMove.SCALE);
        move.addClassName("stacked");
        scores.setLabel(getTranslation("framework.scores.typed"));
        scores.setHelperText(getTranslation("framework.scores.typed.hint"));
        scores.setMaxLength(LONGEST);
        scores.setValueChangeMode(ValueChangeMode.LAZY);
        scores.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        scale.addValueChangeListener(event -> show());
        move.addValueChangeListener(event -> show());
        scores.addValueChangeListener(event -> show());
        result.getElement().setAttribute("aria-live", "polite");
        var hint = new Paragraph(getTranslation("framework.scores.hint"));
        hint.addClassName("hint");
        getContent().addClassNames("panel", "moved-scores");
        getContent().add(new H2(getTranslation("framework.scores.title")), hint, scale, move, scores, result);
    }

    private void show() {
        var typed = TypedNumbers.of(scores.getValue());
        var unclear = typed.notUnderstood().stream().limit(MOST_NAMED).collect(Collectors.joining(" · "));
        scores.setInvalid(!unclear.isEmpty());
        scores.setErrorMessage(
                unclear.isEmpty()
                        ? ""
                        : getTranslation(
                                "framework.scores.typed.wrong",
                                typed.notUnderstood().size(),
                                unclear));
        result.removeAll();
        if (!typed.numbers().isEmpty()) {
            result.add(new MovedScoresTable(typed.numbers(), scale.getValue(), move.getValue()));
        }
    }
}
