package org.ctoportal.interview.search.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.stream.Stream;
import org.ctoportal.interview.impact.FlowStep;
import org.ctoportal.interview.impact.ImpactLine;
import org.ctoportal.interview.impact.SelectionFlow;

/** What the ratio of a step would be had other numbers gone on. Nothing of it is kept. */
class WhatIfPanel extends Composite<Div> {

    private final Select<FlowStep> step = new Select<>();
    private final Select<ImpactLine> group = new Select<>();
    private final IntegerField number = new IntegerField(getTranslation("interview.search.impact.whatIf.number"));
    private final Paragraph outcome = new Paragraph();

    WhatIfPanel(SelectionFlow flow) {
        List<FlowStep> steps = Stream.concat(ImpactPanel.steps(flow), Stream.of(flow.bottomLine()))
                .filter(one -> !one.lines().isEmpty())
                .toList();
        getContent().addClassName("panel");
        setVisible(!steps.isEmpty());
        if (steps.isEmpty()) {
            return;
        }
        step.setLabel(getTranslation("interview.search.impact.whatIf.step"));
        step.setItems(steps);
        step.setItemLabelGenerator(one -> getTranslation(
                "interview.search.impact.step",
                getTranslation("interview.search.stage." + one.from()),
                getTranslation("interview.search.stage." + one.to())));
        step.addValueChangeListener(event -> groups(event.getValue()));
        group.setLabel(getTranslation("interview.search.impact.column.group"));
        group.setItemLabelGenerator(
                line -> getTranslation("interview.search.group." + line.group().group()));
        group.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                number.setMax(event.getValue().group().came());
                number.setValue(event.getValue().group().wentOn());
                show();
            }
        });
        number.setMin(0);
        number.setStepButtonsVisible(true);
        number.setValueChangeMode(ValueChangeMode.EAGER);
        number.addValueChangeListener(event -> show());
        outcome.getElement().setAttribute("role", "status");
        var row = new Div(step, group, number);
        row.addClassName("search-row");
        getContent().add(new H2(getTranslation("interview.search.impact.whatIf")), row, outcome);
        step.setValue(steps.getFirst());
    }

    private void groups(FlowStep chosen) {
        group.setItems(chosen.lines());
        group.setValue(chosen.lines().getFirst());
    }

    private void show() {
        var line = group.getValue();
        var supposed = number.getValue();
        if (line == null
                || supposed == null
                || supposed < 0
                || supposed > line.group().came()) {
            outcome.setText("");
            return;
        }
        var name = line.group().group();
        step.getValue().supposing(name, supposed).lines().stream()
                .filter(one -> one.group().group().equals(name))
                .findFirst()
                .ifPresentOrElse(
                        this::say, () -> outcome.setText(getTranslation("interview.search.impact.whatIf.highest")));
    }

    private void say(ImpactLine line) {
        outcome.setText(getTranslation(
                line.isFlagged() ? "interview.search.impact.whatIf.flagged" : "interview.search.impact.whatIf.fine",
                ImpactPanel.ratioText(line)));
    }
}
