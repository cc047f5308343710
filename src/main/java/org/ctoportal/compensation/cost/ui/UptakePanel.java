package org.ctoportal.compensation.cost.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ctoportal.compensation.cost.Uptake;

/** Who holds the certification now and what changes from year to year. */
class UptakePanel extends Composite<Section> {

    private static final int FEWEST_YEARS = 3;

    private final CostEditing editing;
    private final IntegerField holders;
    private final Div rows = new Div();
    private final List<YearFields> years = new ArrayList<>();
    private final Button more = new Button(getTranslation("cost.year.add"), click -> add());
    private final Button fewer = new Button(getTranslation("cost.year.remove"), click -> remove());

    /** The numbers of one year. */
    private record YearFields(IntegerField fresh, IntegerField lapses, IntegerField renewals, IntegerField above) {

        Stream<IntegerField> all() {
            return Stream.of(fresh, lapses, renewals, above);
        }

        Uptake.Year year() {
            return new Uptake.Year(fresh.getValue(), lapses.getValue(), renewals.getValue(), above.getValue());
        }
    }

    UptakePanel(CostEditing editing) {
        this.editing = editing;
        this.holders = number("cost.holders", editing.details().inputs().holders());
        getContent().addClassNames("panel", "policy-cost");
        var hint = new Paragraph(getTranslation("cost.people.hint"));
        hint.addClassName("hint");
        editing.details().inputs().years().forEach(this::row);
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        fewer.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var buttons = new Div(more, fewer);
        buttons.addClassName("policy-actions");
        buttons.setVisible(editing.mayChange());
        getContent().add(new H2(getTranslation("cost.people")), hint, holders, rows, buttons);
        showButtons();
    }

    private void row(Uptake.Year year) {
        var fields = new YearFields(
                number("cost.fresh", year.fresh()),
                number("cost.lapses", year.lapses()),
                number("cost.renewals", year.renewals()),
                number("cost.above", year.aboveWageBase()));
        years.add(fields);
        var blanks = new Div();
        blanks.addClassName("policy-votes");
        fields.all().forEach(blanks::add);
        rows.add(new Div(new H3(getTranslation("cost.year", years.size())), blanks));
    }

    private IntegerField number(String key, int value) {
        var field = new IntegerField(getTranslation(key));
        field.setMin(0);
        field.setMax(Uptake.MOST_PEOPLE);
        field.setValue(value);
        field.setReadOnly(!editing.mayChange());
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                keep();
            }
        });
        return field;
    }

    private void add() {
        row(new Uptake.Year(0, 0, 0, 0));
        keep();
        showButtons();
    }

    private void remove() {
        years.removeLast();
        rows.remove(rows.getComponentAt(rows.getComponentCount() - 1));
        keep();
        showButtons();
    }

    private void showButtons() {
        more.setEnabled(years.size() < Uptake.MOST_YEARS);
        fewer.setEnabled(years.size() > FEWEST_YEARS);
    }

    private void keep() {
        var fields = Stream.concat(Stream.of(holders), years.stream().flatMap(YearFields::all))
                .toList();
        fields.forEach(field -> {
            var value = field.getValue();
            field.setInvalid(value == null || value < 0 || value > Uptake.MOST_PEOPLE);
            field.setErrorMessage(getTranslation("cost.people.wrong", Uptake.MOST_PEOPLE));
        });
        if (fields.stream().noneMatch(IntegerField::isInvalid)) {
            editing.expect(
                    holders.getValue(), years.stream().map(YearFields::year).toList());
        }
    }
}
