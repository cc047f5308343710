package org.ctoportal.guide.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.ctoportal.guide.JourneyDetails;
import org.ctoportal.guide.JourneyRoutes;
import org.ctoportal.guide.StepLine;
import org.ctoportal.guide.StepState;

/** Journeys with how far each is and what is next on it. */
public class JourneyList extends Composite<UnorderedList> {

    public JourneyList(List<JourneyDetails> journeys) {
        getContent().addClassNames("recent", "tasks");
        journeys.forEach(journey -> getContent().add(row(journey)));
    }

    private ListItem row(JourneyDetails journey) {
        var words = new Div(
                new Anchor(
                        JourneyRoutes.of(journey.id()),
                        getTranslation("guide.row", journey.name(), getTranslation("guide.kind." + journey.kind()))),
                hint(next(journey)));
        words.addClassName("task-words");
        var progress = new Span(
                getTranslation("guide.progress", journey.done(), journey.steps().size()));
        progress.addClassName("task-due");
        return new ListItem(words, progress);
    }

    private String next(JourneyDetails journey) {
        var ending = journey.ending();
        if (ending != null) {
            return getTranslation(ending.givenUp() ? "guide.givenUp" : "guide.finished", ending.by());
        }
        return journey.steps().stream()
                .filter(step -> step.state() == StepState.NOW)
                .map(StepLine::step)
                .findFirst()
                .map(step -> getTranslation("guide.next", getTranslation("guide.step." + step)))
                .orElseGet(() -> getTranslation("guide.complete"));
    }

    private static Span hint(String text) {
        var hint = new Span(text);
        hint.addClassName("hint");
        return hint;
    }
}
