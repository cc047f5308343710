package org.ctoportal.interview.schedule.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyDownEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.schedule.InterviewDayId;
import org.ctoportal.interview.schedule.InterviewDayService;
import org.ctoportal.interview.schedule.InterviewPlacingService;
import org.ctoportal.interview.schedule.PlanDay;
import org.ctoportal.interview.schedule.ScheduleRoutes;
import org.ctoportal.interview.search.CandidateStage;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.SearchDesk;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A day of interviews on the screen: planned, filled, moved, and kept right by several people. */
class ScheduleViewTest extends ViewTest {

    private static final PlanDay PLAN = PlanDay.usual(LocalDate.of(2026, 10, 20));

    @Autowired
    SearchDesk desk;

    @Autowired
    InterviewDayService days;

    @Autowired
    InterviewPlacingService placings;

    private DistrictId district;
    private SearchId search;

    @BeforeEach
    void open() {
        district = districts.another(CedarHollow.facts());
        search = desk.begun(district);
        Stream.of("Ana Ruiz", "Ben Okafor", "Cy Park", "Dee Lund")
                .forEach(name -> desk.bringTo(search, desk.candidate(search, name), CandidateStage.SCREENED));
        openIn(district, Role.HR);
    }

    /** Scenario S3.2. */
    @Test
    void a_day_is_planned_and_filled_with_two_clicks() {
        goTo(ScheduleRoutes.of(search));
        assertThat(_get(H2.class).getText()).isEqualTo("No interview day yet");
        click("Plan the day");
        assertThat(texts(Paragraph.class))
                .contains("No interviews yet. The day has room for 6. Candidates without a time: 4.");

        click("Put everybody in");

        assertThat(placed())
                .containsExactly(
                        "8:30 AM to 9:30 AM", "9:45 AM to 10:45 AM", "11:00 AM to 12:00 PM", "1:00 PM to 2:00 PM");
        assertThat(texts(Paragraph.class)).contains("4 interviews, the last one ends at 2:00 PM.");
    }

    @Test
    void a_free_place_is_pressed_and_arrow_keys_move_on() {
        plan();
        free("Put C-01 at 9:45 AM");
        assertThat(placed()).containsExactly("9:45 AM to 10:45 AM");

        press(Key.ARROW_RIGHT);
        assertThat(placed()).containsExactly("11:00 AM to 12:00 PM");
        press(Key.ARROW_LEFT);
        press(Key.ARROW_LEFT);
        press(Key.ARROW_LEFT);
        assertThat(placed()).containsExactly("8:30 AM to 9:30 AM");

        press(Key.DELETE);
        assertThat(placed()).isEmpty();
        assertThat(texts(ListItem.class).getFirst()).endsWith("C-01 taken out: 8:30 AM");
    }

    @Test
    void a_conflict_is_said_where_it_is() {
        plan();
        free("Put C-01 at 8:30 AM");
        free("Put C-02 at 8:30 AM");

        assertThat(texts(Span.class))
                .contains("The panel is with C-02, 8:30 AM to 9:30 AM", "The panel is with C-01, 8:30 AM to 9:30 AM");
        assertThat(texts(Paragraph.class)).anyMatch(text -> text.endsWith("Conflicts: 1."));
    }

    @Test
    void what_cannot_be_is_said_at_its_place_and_stays_typed() {
        plan();
        _setValue(time("Last interview ends by"), LocalTime.of(8, 0));
        _setValue(minutes("Questions, minutes"), 0);
        click("Save how the day runs");

        assertThat(time("Last interview ends by").getErrorMessage())
                .isEqualTo("This has to be later than the beginning.");
        assertThat(minutes("Questions, minutes").getErrorMessage()).startsWith("Between 0 and 480");
        assertThat(minutes("Questions, minutes").getValue()).isZero();
        assertThat(days.list(search)).hasSize(1);
    }

    @Test
    void somebody_else_is_faster_and_nothing_typed_is_lost() {
        var day = plan();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Place")), "Board room");
        var seen = days.get(search, day).version();
        var later = new PlanDay(
                PLAN.day(), LocalTime.of(9, 0), PLAN.latest(), PLAN.pauseFrom(), PLAN.pauseTo(), 5, 50, 5, 15, "");
        days.change(search, day, seen, later);

        click("Save how the day runs");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Place")).getValue())
                .isEqualTo("Board room");
        assertThat(time("First interview starts").getValue()).isEqualTo(LocalTime.of(9, 0));
        click("Save how the day runs");

        assertThat(days.get(search, day).plan().place()).isEqualTo("Board room");
        assertThat(days.get(search, day).plan().start()).isEqualTo(LocalTime.of(9, 0));
    }

    @Test
    void the_superintendent_reads_without_buttons_that_would_fail() {
        var day = days.plan(search, PLAN);
        placings.fill(search, day, days.get(search, day).version());
        openIn(district, Role.SUPERINTENDENT);
        goTo(ScheduleRoutes.of(search, day));

        assertThat(texts(Span.class)).contains("8:30 AM to 9:30 AM");
        _assertNone(Button.class, spec -> spec.withText("Put everybody in"));
        assertThat(_find(NativeButton.class)).allMatch(button -> button.hasClassName("find-button"));
        assertThat(_find(Anchor.class, spec -> spec.withText("Day plan for the panel, PDF")))
                .hasSize(1);
    }

    private InterviewDayId plan() {
        var day = days.plan(search, PLAN);
        goTo(ScheduleRoutes.of(search, day));
        return day;
    }

    private static void free(String name) {
        var button = _find(NativeButton.class).stream()
                .filter(one -> one.getElement().hasAttribute("aria-label")
                        && name.equals(
                                one.getElement().getAttribute("aria-label").replace('\u202f', ' ')))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private static void press(Key key) {
        var button = _find(MoveButton.class).getFirst();
        ComponentUtil.fireEvent(button, new KeyDownEvent(button, key.getKeys().getFirst()));
    }

    private static List<String> placed() {
        return texts(MoveButton.class);
    }

    private static TimePicker time(String label) {
        return _get(TimePicker.class, spec -> spec.withLabel(label));
    }

    private static IntegerField minutes(String label) {
        return _get(IntegerField.class, spec -> spec.withLabel(label));
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    /** Java writes a narrow space before AM and PM. */
    private static <T extends Component & HasText> List<String> texts(Class<T> type) {
        return _find(type).stream()
                .map(one -> one.getText().replace('\u202f', ' '))
                .toList();
    }
}
