package org.ctoportal.salary.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import org.ctoportal.salary.calculation.Growth;
import org.ctoportal.salary.calculation.Lane;
import org.ctoportal.salary.calculation.ScheduleTerms;
import org.ctoportal.salary.calculation.ScheduleTerms.Problem;
import org.jspecify.annotations.Nullable;

/** The lanes of a schedule, a row each. */
class LanesPanel extends Composite<Div> {

    private final SerializableRunnable changed;
    private final List<LaneRow> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Button add = new Button(getTranslation("salary.lane.add"), click -> addByHand());
    private boolean amountsEntered;

    LanesPanel(SerializableRunnable changed) {
        this.changed = changed;
        list.addClassName("salary-lanes");
        add.addThemeVariants(ButtonVariant.LUMO_SMALL);
        getContent().addClassName("salary-form");
        getContent().add(new H2(getTranslation("salary.lanes")), list, add);
    }

    void show(ScheduleTerms terms, boolean readOnly) {
        amountsEntered = terms.growth() == Growth.ENTERED;
        while (rows.size() > terms.lanes().size()) {
            list.remove(rows.removeLast());
        }
        while (rows.size() < terms.lanes().size()) {
            addRow();
        }
        var only = rows.size() == 1;
        for (var i = 0; i < rows.size(); i++) {
            rows.get(i).show(terms.lanes().get(i), i == 0, only, amountsEntered, readOnly);
        }
        add.setVisible(!readOnly && !amountsEntered && rows.size() < ScheduleTerms.MOST_LANES);
    }

    List<Lane> lanes() {
        return rows.stream().map(LaneRow::lane).toList();
    }

    void show(List<Problem> problems) {
        for (var i = 0; i < rows.size(); i++) {
            var lane = i;
            rows.get(i).showName(reason(problems, ScheduleTerms.Place.LANE_NAME, lane));
            rows.get(i).showAmount(reason(problems, ScheduleTerms.Place.LANE_AMOUNT, lane));
        }
    }

    static @Nullable String reason(List<Problem> problems, ScheduleTerms.Place place, int lane) {
        return problems.stream()
                .filter(problem -> problem.place() == place && problem.lane() == lane)
                .map(Problem::reason)
                .findFirst()
                .orElse(null);
    }

    /** The new lane is kept once it has a name and an amount; the first needs a name by then as well. */
    private void addByHand() {
        rows.getFirst().show(rows.getFirst().lane(), true, false, amountsEntered, false);
        var row = addRow();
        row.show(new Lane("", Lane.Kind.ABOVE_FIRST_LANE, null, List.of()), false, false, amountsEntered, false);
        row.focus();
    }

    private LaneRow addRow() {
        var row = new LaneRow(changed, this::remove);
        rows.add(row);
        list.add(row);
        return row;
    }

    private void remove(LaneRow row) {
        rows.remove(row);
        list.remove(row);
        changed.run();
    }
}
