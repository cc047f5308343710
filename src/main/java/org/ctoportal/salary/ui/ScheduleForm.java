package org.ctoportal.salary.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ctoportal.salary.SalaryScheduleDetails;
import org.ctoportal.salary.WriteSalarySchedule;
import org.ctoportal.salary.calculation.Growth;
import org.ctoportal.salary.calculation.Lane;
import org.ctoportal.salary.calculation.RoundTo;
import org.ctoportal.salary.calculation.SalaryTable;
import org.ctoportal.salary.calculation.ScheduleTerms;
import org.ctoportal.salary.calculation.ScheduleTerms.Place;
import org.ctoportal.salary.calculation.StepBasis;
import org.ctoportal.shared.FiscalYear;
import org.ctoportal.shared.Money;
import org.ctoportal.shared.Percent;
import org.jspecify.annotations.Nullable;

/** What a salary schedule rests on: its name and days, steps and lanes, and how the steps are computed. */
class ScheduleForm extends Composite<Div> {

    private final SerializableRunnable changed;
    private final TextField name = SalaryFields.text("salary.name");
    private final Select<FiscalYear> year;
    private final DatePicker from = new DatePicker(getTranslation("salary.from"));
    private final DatePicker through = new DatePicker(getTranslation("salary.through"));
    private final IntegerField days = SalaryFields.whole("salary.days", 1, ScheduleTerms.MOST_DAYS);
    private final IntegerField steps = SalaryFields.whole("salary.steps", 1, ScheduleTerms.MOST_STEPS);
    private final Select<Growth> growth = SalaryFields.choice("salary.growth", "salary.growth.", Growth.values());
    private final TextField growthBy = SalaryFields.text("salary.growthBy.PERCENT");
    private final Select<RoundTo> roundTo = SalaryFields.choice("salary.roundTo", "salary.roundTo.", RoundTo.values());
    private final Select<StepBasis> basis = SalaryFields.choice("salary.basis", "salary.basis.", StepBasis.values());
    private final LanesPanel lanes;
    private final Button amounts = new Button(getTranslation("salary.sheet.open"));
    private ScheduleTerms shown;

    ScheduleForm(SalaryScheduleDetails schedule, SerializableRunnable changed, SerializableRunnable openSheet) {
        this.changed = changed;
        this.shown = schedule.terms();
        this.year = SalaryFields.year(schedule.year());
        this.lanes = new LanesPanel(changed);
        amounts.addThemeVariants(ButtonVariant.LUMO_SMALL);
        amounts.addClickListener(click -> openSheet.run());
        basis.setHelperText(getTranslation("salary.basis.hint"));
        getContent().addClassNames("panel", "salary-form");
        getContent()
                .add(
                        name,
                        fields(year, days),
                        fields(from, through),
                        new H2(getTranslation("salary.rule")),
                        fields(steps, growth),
                        growthBy,
                        roundTo,
                        basis,
                        lanes,
                        amounts);
        inputs().forEach(input -> input.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed(input);
            }
        }));
        show(schedule, false);
    }

    private static Div fields(Component... fields) {
        var row = new Div(fields);
        row.addClassName("salary-fields");
        return row;
    }

    private Stream<AbstractField<?, ?>> inputs() {
        return Stream.of(name, year, from, through, days, steps, growth, growthBy, roundTo, basis);
    }

    private void changed(AbstractField<?, ?> input) {
        if (input == growth) {
            startAs(growth.getValue());
        } else if (input == year) {
            from.setValue(year.getValue().firstDay());
            through.setValue(year.getValue().lastDay());
        }
        changed.run();
    }

    /** The other way begins with what the table says by now. */
    private void startAs(Growth wanted) {
        if (wanted == Growth.ENTERED) {
            var table = SalaryTable.of(shown);
            shown = shown.entered(lanesOf(table));
        } else if (shown.growth() == Growth.ENTERED) {
            shown = with(
                    shown.lanes().stream()
                            .map(lane -> Lane.of(lane.name(), lane.entered().getFirst()))
                            .toList(),
                    wanted,
                    null);
        }
        growthBy.setValue("");
        growthBy.setInvalid(false);
        arrange(wanted, false);
        lanes.show(shown, false);
    }

    private static List<Lane> lanesOf(SalaryTable table) {
        var all = table.terms().lanes();
        return IntStream.range(0, all.size())
                .mapToObj(lane -> new Lane(
                        all.get(lane).name(),
                        Lane.Kind.FIRST_STEP,
                        null,
                        table.lane(lane + 1).stream()
                                .map(figure -> figure.amount().amount())
                                .toList()))
                .toList();
    }

    private ScheduleTerms with(List<Lane> newLanes, Growth newGrowth, @Nullable BigDecimal by) {
        return new ScheduleTerms(
                Objects.requireNonNullElse(steps.getValue(), 0),
                newLanes,
                newGrowth,
                by,
                roundTo.getValue(),
                basis.getValue(),
                Objects.requireNonNullElse(days.getValue(), 0));
    }

    /** Shows what is stored; what is wrongly typed stays until it is mended. */
    void show(SalaryScheduleDetails schedule, boolean readOnly) {
        shown = schedule.terms();
        if (!name.isInvalid() && !name.getValue().strip().equals(schedule.name())) {
            name.setValue(schedule.name());
        }
        year.setValue(schedule.year());
        from.setValue(schedule.from());
        through.setValue(schedule.through());
        days.setValue(shown.contractDays());
        steps.setValue(shown.steps());
        growth.setValue(shown.growth());
        var by = shown.growthBy();
        if (by != null && by().filter(typed -> typed.compareTo(by) == 0).isEmpty()) {
            growthBy.setValue(
                    shown.growth() == Growth.PERCENT
                            ? new Percent(by).plain()
                            : new Money(by).text().replace("$", ""));
        }
        roundTo.setValue(shown.roundTo());
        basis.setValue(shown.basis());
        lanes.show(shown, readOnly);
        inputs().forEach(input -> input.setReadOnly(readOnly));
        amounts.setVisible(!readOnly);
        arrange(shown.growth(), readOnly);
    }

    private void arrange(Growth chosen, boolean readOnly) {
        var byRule = chosen != Growth.ENTERED;
        growthBy.setVisible(byRule);
        growthBy.setLabel(getTranslation("salary.growthBy." + (byRule ? chosen : Growth.PERCENT)));
        growthBy.setSuffixComponent(chosen == Growth.PERCENT ? new Span("%") : null);
        growthBy.setPrefixComponent(chosen == Growth.AMOUNT ? new Span("$") : null);
        basis.setVisible(byRule);
        roundTo.setVisible(byRule);
        steps.setReadOnly(readOnly || !byRule);
    }

    private Optional<BigDecimal> by() {
        return growth.getValue() == Growth.PERCENT
                ? Percent.find(growthBy.getValue()).map(Percent::value)
                : Money.find(growthBy.getValue()).map(Money::amount);
    }

    /** What is entered, when all of it can be; else every field says what is wrong with it. */
    Optional<WriteSalarySchedule> read() {
        var entered = growth.getValue() == Growth.ENTERED;
        var terms = entered
                ? new ScheduleTerms(
                        shown.steps(),
                        lanes.lanes(),
                        Growth.ENTERED,
                        null,
                        roundTo.getValue(),
                        basis.getValue(),
                        Objects.requireNonNullElse(days.getValue(), 0))
                : with(lanes.lanes(), growth.getValue(), by().orElse(null));
        var problems = terms.problems();
        var inOrder = from.getValue() != null
                && through.getValue() != null
                && !through.getValue().isBefore(from.getValue());
        SalaryFields.show(name, WriteSalarySchedule.problemOfName(name.getValue()));
        SalaryFields.show(through, inOrder ? null : "order");
        SalaryFields.show(steps, LanesPanel.reason(problems, Place.STEPS, -1));
        SalaryFields.show(growthBy, LanesPanel.reason(problems, Place.GROWTH, -1));
        SalaryFields.show(days, LanesPanel.reason(problems, Place.DAYS, -1));
        lanes.show(problems);
        return problems.isEmpty() && inOrder && !name.isInvalid()
                ? Optional.of(new WriteSalarySchedule(
                        name.getValue(), year.getValue(), from.getValue(), through.getValue(), terms))
                : Optional.empty();
    }
}
