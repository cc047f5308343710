package org.ctoportal.salary.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.salary.SalaryRoutes;
import org.ctoportal.salary.SalaryScheduleId;
import org.ctoportal.salary.SalaryScheduleService;
import org.ctoportal.salary.SalaryScheduleStatus;
import org.ctoportal.salary.Schedules;
import org.ctoportal.salary.calculation.Growth;
import org.ctoportal.shared.FiscalYear;
import org.ctoportal.shared.ui.SaveStatus;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** Salary schedules on the screen; the numbers are those of scenario S2. */
class SalaryScheduleViewTest extends ViewTest {

    @Autowired
    SalaryScheduleService schedules;

    private DistrictId district;

    @BeforeEach
    void open() {
        district = districts.another(Map.of());
        openIn(district, Role.HR);
    }

    /** Scenario S2.1. */
    @Test
    void schedule_c_is_entered_and_its_steps_come_out() {
        goTo(SalaryRoutes.LIST);
        assertThat(_get(H2.class).getText()).isEqualTo("No salary schedules yet");
        click("New schedule");
        _setValue(field("Name"), "Administrative Schedule C");
        set(_get(NewScheduleDialog.class), Select.class, new FiscalYear(2026));
        _setValue(field("First step"), "$112,500");
        _setValue(_get(IntegerField.class), 8);
        _setValue(field("Raise per step"), "2.5");
        click("Create");

        assertThat(_get(H1.class).getText()).isEqualTo("Administrative Schedule C, 2026-27");
        assertThat(amounts())
                .containsExactly(
                        "$112,500", "$115,313", "$118,196", "$121,151", "$124,180", "$127,285", "$130,467", "$133,729");
        assertThat(texts(Span.class)).contains("$115,313 × 1.025 = $118,195.825 → $118,196");
    }

    /** Scenarios S2.2 and S2.8. */
    @Test
    void the_pay_text_is_a_range_with_its_midpoint_and_spread() {
        edit();

        assertThat(texts(Paragraph.class))
                .contains(
                        "$112,500 to $133,729", "Administrative Schedule C, 2026-27, steps 1 to 8, 260 contract days");
        assertThat(texts(Span.class)).contains("$123,114.50", "18.9%", "$432.69");
    }

    /** Scenario S2.3. */
    @Test
    void a_start_date_leaves_part_of_the_first_year() {
        edit();
        _setValue(_get(DatePicker.class, field -> field.withLabel("Start date")), LocalDate.of(2026, 10, 19));

        assertThat(whole("Contract days worked").getValue()).isEqualTo(182);
        assertThat(texts(Span.class)).contains("$78,750.00", "$112,500 × 182/260 = $78,750");
        set("From step", 4);
        assertThat(texts(Span.class)).contains("$84,805.70");
        assertThat(texts(Paragraph.class)).anyMatch(text -> text.endsWith("$84,805.70 to $93,610.30."));
    }

    @Test
    void one_step_is_no_pay_text() {
        edit();
        set("From step", 8);

        assertThat(choice("Through step").getErrorMessage()).startsWith("These steps pay one amount only");
        assertThat(texts(Paragraph.class)).noneMatch(text -> text.contains(" to $"));
    }

    @Test
    void what_is_changed_is_saved_and_recomputed() {
        var id = edit();
        _setValue(field("Raise per step"), "3");

        assertThat(amounts()).startsWith("$112,500", "$115,875");
        assertThat(schedules.get(id).table().at(2, 1).amount().text()).isEqualTo("$115,875");
        assertThat(_get(SaveStatus.class).getText()).startsWith("Saved");
    }

    @Test
    void what_cannot_be_is_said_at_its_field_and_not_saved() {
        var id = edit();
        _setValue(field("First step"), "competitive");

        assertThat(field("First step").getErrorMessage()).startsWith("An amount in dollars");
        assertThat(field("First step").getValue()).isEqualTo("competitive");
        assertThat(_get(SaveStatus.class).getText()).isEqualTo("Not saved");
        assertThat(schedules.get(id).table().lowest().text()).isEqualTo("$112,500");
    }

    @Test
    void a_lane_above_the_first_is_added_and_taken_out() {
        var id = edit();
        click("Add a lane");
        var names = _find(TextField.class, field -> field.withLabel("Name of the lane"));
        _setValue(names.getFirst(), "Base");
        _setValue(names.getLast(), "CETL");
        _setValue(field("More at every step"), "2400");

        assertThat(amounts()).startsWith("$112,500", "$114,900");
        assertThat(texts(Paragraph.class)).contains("$112,500 to $136,129");
        click("Remove this lane");
        assertThat(schedules.get(id).terms().lanes()).singleElement().returns("Base", lane -> lane.name());
    }

    @Test
    void amounts_are_pasted_looked_at_and_taken_over() {
        var id = edit();
        click("Enter or paste amounts");
        _setValue(_get(TextArea.class), "Step\tPay\n1\t90000\n2\ttbd");
        assertThat(texts(ListItem.class)).singleElement().asString().startsWith("Line 3, “tbd”: An amount");
        assertThat(button("Take it over").isEnabled()).isFalse();
        assertThat(schedules.get(id).terms().growth()).isEqualTo(Growth.PERCENT);

        _setValue(_get(TextArea.class), "Step\tPay\n1\t90000\n2\t92000");
        click("Take it over");

        assertThat(amounts()).containsExactly("$90,000", "$92,000");
        assertThat(schedules.get(id).terms().growth()).isEqualTo(Growth.ENTERED);
    }

    @Test
    void a_schedule_without_a_rule_begins_with_the_amounts_there_are_and_goes_back_to_one() {
        var id = edit();
        set("Each step grows by", Growth.ENTERED);
        assertThat(schedules.get(id).table().at(8, 1).amount().text()).isEqualTo("$133,729");

        set("Each step grows by", Growth.AMOUNT);
        assertThat(_get(SaveStatus.class).getText()).isEqualTo("Not saved");
        _setValue(field("Dollars per step"), "1000");

        assertThat(amounts()).startsWith("$112,500", "$113,500").hasSize(8);
    }

    @Test
    void an_adopted_schedule_can_only_be_copied() {
        var id = edit();
        click("Adopt");
        com.vaadin.flow.component.ComponentUtil.fireEvent(
                _get(ConfirmDialog.class), new ConfirmDialog.ConfirmEvent(_get(ConfirmDialog.class), true));

        assertThat(schedules.get(id).status()).isEqualTo(SalaryScheduleStatus.ADOPTED);
        assertThat(field("Name").isReadOnly()).isTrue();
        assertThat(buttons()).contains("Copy to another year").doesNotContain("Adopt", "Delete", "Add a lane");

        click("Copy to another year");
        _setValue(field("Raise"), "2");
        assertThat(texts(Paragraph.class)).contains("From $112,500 – $133,729 to $114,750 – $136,402");
        click("Make the copy");

        assertThat(_get(H1.class).getText()).isEqualTo("Administrative Schedule C, 2027-28");
        assertThat(amounts()).startsWith("$114,750").endsWith("$136,402");
    }

    @Test
    void what_somebody_else_changed_is_shown_and_not_overwritten() {
        var id = edit();
        var theirs = Schedules.of(Schedules.scheduleC().terms().raised(org.ctoportal.shared.Percent.of("1")));
        schedules.change(id, schedules.get(id).version(), theirs);
        _setValue(field("Name"), "Mine");

        assertThat(amounts()).startsWith("$113,625");
        assertThat(field("Name").getValue()).isEqualTo("Administrative Schedule C");
        assertThat(schedules.get(id).name()).isEqualTo("Administrative Schedule C");
    }

    @Test
    void whoever_only_reads_changes_nothing() {
        var id = schedules.create(Schedules.scheduleC());
        openIn(district, Role.BOARD_SECRETARY);
        goTo(SalaryRoutes.LIST);
        assertThat(_size(_get(Grid.class))).isEqualTo(1);
        assertThat(buttons()).doesNotContain("New schedule");

        goTo(SalaryRoutes.editorOf(id));

        assertThat(field("Name").isReadOnly()).isTrue();
        assertThat(buttons()).doesNotContain("Adopt", "Delete", "Copy to another year", "Enter or paste amounts");
    }

    @Test
    void a_draft_can_be_deleted() {
        edit();
        click("Delete");
        com.vaadin.flow.component.ComponentUtil.fireEvent(
                _get(ConfirmDialog.class), new ConfirmDialog.ConfirmEvent(_get(ConfirmDialog.class), true));

        assertThat(schedules.list(PageRequest.of(0, 1))).isEmpty();
        _assertNone(ScheduleForm.class);
    }

    private SalaryScheduleId edit() {
        var id = schedules.create(Schedules.scheduleC());
        goTo(SalaryRoutes.editorOf(id));
        return id;
    }

    private static List<String> amounts() {
        return _find(_get(ScheduleTable.class), Span.class, span -> span.withClasses("salary-amount")).stream()
                .map(Span::getText)
                .toList();
    }

    private static <C extends com.vaadin.flow.component.Component & HasText> List<String> texts(Class<C> type) {
        return _find(type).stream().map(HasText::getText).toList();
    }

    private static List<String> buttons() {
        return _find(Button.class).stream().map(Button::getText).toList();
    }

    private static TextField field(String label) {
        return _get(TextField.class, field -> field.withLabel(label));
    }

    private static IntegerField whole(String label) {
        return _get(IntegerField.class, field -> field.withLabel(label));
    }

    private static Select<?> choice(String label) {
        return _get(Select.class, field -> field.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static <V> void set(String label, V value) {
        _setValue((AbstractField<?, V>) (AbstractField<?, ?>) choice(label), value);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <V> void set(com.vaadin.flow.component.Component parent, Class<? extends Select> type, V value) {
        _setValue((AbstractField<?, V>) _get(parent, type), value);
    }

    private static Button button(String text) {
        return _get(
                Button.class,
                button -> button.withPredicate(is -> is.getText().equals(text)
                        || is.getAriaLabel().filter(text::equals).isPresent()));
    }

    private static void click(String text) {
        _click(button(text));
    }
}
