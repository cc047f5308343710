package org.ctoportal.guide.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.Locale;
import org.ctoportal.guide.Existing;
import org.ctoportal.guide.StepLine;
import org.ctoportal.guide.StepState;

/** A step: how far it is, what is there or missing, and the one thing to do about it. */
class StepItem extends Composite<ListItem> {

    private final StepLine line;

    /**
     * @param may whether the reader can take the step
     * @param changeable whether the journey is under way and the reader may go on with it
     */
    StepItem(StepLine line, int number, boolean may, boolean changeable, JourneyActs acts) {
        this.line = line;
        var state = line.state().name().toLowerCase(Locale.ROOT);
        getContent().addClassNames("journey-step", state);
        var mark = new Span(line.isDone() ? "✓" : String.valueOf(number));
        mark.addClassName("journey-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        var title = new H2(getTranslation("guide.step." + line.step()));
        var words = new Div(title, stateWord(), new Paragraph(says()));
        words.addClassName("journey-words");
        getContent().add(mark, words);
        var actions = new Div();
        actions.addClassName("journey-actions");
        if (!may && !line.isDone() && line.state() == StepState.NOW) {
            words.add(hint(getTranslation("guide.who." + line.step().permission())));
        }
        if (may && !line.path().isEmpty()) {
            actions.add(way());
        }
        if (may && changeable && line.makes()) {
            actions.add(making(acts));
        }
        if (changeable && line.step().hasPart() && line.makes()) {
            addExisting(actions, acts);
        }
        if (actions.getComponentCount() > 0) {
            words.add(actions);
        }
    }

    private String says() {
        return getTranslation(line.says().label(), line.says().arguments().toArray());
    }

    private Span stateWord() {
        var word = new Span(getTranslation("guide.state." + line.state()));
        word.addClassName("journey-state");
        return word;
    }

    private Anchor way() {
        var way = new Anchor(line.path(), getTranslation("guide.open.step." + line.step()));
        way.addClassName("journey-way");
        if (line.state() == StepState.NOW) {
            way.addClassName("now");
        }
        return way;
    }

    private Button making(JourneyActs acts) {
        var make = new Button(getTranslation("guide.make." + line.step()), click -> acts.make(line.step()));
        make.setDisableOnClick(true);
        if (line.state() == StepState.NOW) {
            make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return make;
    }

    private void addExisting(Div actions, JourneyActs acts) {
        var things = acts.existing(line.step());
        if (things.isEmpty()) {
            return;
        }
        var choice = new Select<Existing>();
        choice.setPlaceholder(getTranslation("guide.existing"));
        choice.setAriaLabel(getTranslation("guide.existing"));
        choice.addClassName("journey-existing");
        choice.setItems(things);
        choice.setItemLabelGenerator(
                thing -> getTranslation("guide.existing.item", thing.title(), String.valueOf(thing.number())));
        choice.addValueChangeListener(change -> acts.takeIn(line.step(), change.getValue()));
        actions.add(choice);
    }

    private static Span hint(String text) {
        var hint = new Span(text);
        hint.addClassName("hint");
        return hint;
    }
}
