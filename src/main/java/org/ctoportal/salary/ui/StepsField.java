package org.ctoportal.salary.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ctoportal.salary.PayChoice;
import org.ctoportal.salary.SalaryScheduleDetails;
import org.jspecify.annotations.Nullable;

/** The part of a schedule that is meant: first and last step, and the lane where there are several. */
class StepsField extends Composite<Div> {

    private final Select<Integer> first = steps("salary.pay.firstStep");
    private final Select<Integer> last = steps("salary.pay.lastStep");
    private final Select<Integer> lane = steps("salary.pay.lane");
    private @Nullable SalaryScheduleDetails schedule;
    private boolean filling;

    StepsField(SerializableRunnable changed) {
        getContent().addClassName("salary-fields");
        getContent().add(first, last, lane);
        for (var field : List.of(first, last, lane)) {
            field.addValueChangeListener(event -> {
                if (!filling) {
                    changed.run();
                }
            });
        }
    }

    private static Select<Integer> steps(String label) {
        var select = new Select<Integer>();
        select.setLabel(I18NProvider.translate(label));
        select.setManualValidation(true);
        return select;
    }

    /** What was chosen stays as far as the schedule still has it; the last step follows it when it was the last. */
    void show(SalaryScheduleDetails current) {
        var before = schedule;
        schedule = current;
        var steps = current.terms().steps();
        var lanes = current.terms().lanes();
        var chosenFirst = before == null ? 1 : Math.min(first.getValue(), steps);
        var chosenLast =
                before == null || last.getValue() == before.terms().steps() ? steps : Math.min(last.getValue(), steps);
        var chosenLane = before == null || lane.getValue() > lanes.size() ? PayChoice.ALL_LANES : lane.getValue();
        filling = true;
        fill(first, 1, steps, chosenFirst);
        fill(last, 1, steps, chosenLast);
        lane.setItemLabelGenerator(number -> number == PayChoice.ALL_LANES
                ? getTranslation("salary.pay.allLanes")
                : lanes.get(number - 1).name());
        fill(lane, PayChoice.ALL_LANES, lanes.size(), chosenLane);
        lane.setVisible(lanes.size() > 1);
        filling = false;
    }

    private static void fill(Select<Integer> select, int from, int through, int value) {
        select.setItems(IntStream.rangeClosed(from, through).boxed().toList());
        select.setValue(value);
    }

    Optional<PayChoice> choice() {
        var inOrder = schedule != null && first.getValue() <= last.getValue();
        showProblem(inOrder ? null : "stepOrder");
        return inOrder && schedule != null
                ? Optional.of(new PayChoice(schedule.id(), first.getValue(), last.getValue(), lane.getValue()))
                : Optional.empty();
    }

    void showProblem(@Nullable String reason) {
        if (reason != null || first.getValue() <= last.getValue()) {
            SalaryFields.show(last, reason);
        }
    }
}
