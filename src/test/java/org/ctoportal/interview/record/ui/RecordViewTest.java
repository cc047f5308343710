package org.ctoportal.interview.record.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.record.RecordFacts;
import org.ctoportal.interview.record.RecordRoutes;
import org.ctoportal.interview.record.SearchRecordService;
import org.ctoportal.interview.record.SetHold;
import org.ctoportal.interview.search.CandidateService;
import org.ctoportal.interview.search.CandidateSummary;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.SearchDesk;
import org.ctoportal.testing.TestClock;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The records of a search on the screen: their date with its rules, and a hold over it. */
class RecordViewTest extends ViewTest {

    @Autowired
    SearchDesk desk;

    @Autowired
    SearchRecordService records;

    @Autowired
    CandidateService candidates;

    @Autowired
    TestClock clock;

    private DistrictId district;
    private SearchId search;

    @BeforeEach
    void open() {
        clock.goTo(LocalDate.of(2026, 4, 23));
        district = districts.another(CedarHollow.facts());
        search = desk.begun(district);
        desk.candidate(search, "Ana Ruiz");
    }

    /** Scenarios S15.8 and S15.9. */
    @Test
    void the_date_comes_with_its_rules_and_a_hold_stands_over_it() {
        openIn(district, Role.HR);
        goTo(RecordRoutes.of(search));
        assertThat(texts(Paragraph.class)).anyMatch(text -> text.startsWith("The time begins with the personnel"));
        _setValue(day("Last record made on"), LocalDate.of(2026, 4, 23));
        _setValue(day("Personnel action on"), LocalDate.of(2026, 6, 8));
        click("Save these dates");

        assertThat(texts(Paragraph.class))
                .contains("Keep until Jun 8, 2033.")
                .anyMatch(text -> text.startsWith("By Apr 9, 2033: Notice to the Wisconsin Historical Society"));
        assertThat(texts(Span.class))
                .anyMatch(text -> text.startsWith("Jun 8, 2033: Wisconsin default"))
                .anyMatch(text -> text.startsWith("Jun 8, 2028: Federal minimum"))
                .anyMatch(text -> text.startsWith("Source: 29 CFR 1602.40"));

        click("Set a hold");
        assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo("A reason is needed.");
        _setValue(_get(TextArea.class), "Discrimination charge.");
        click("Set a hold");
        assertThat(texts(Paragraph.class))
                .contains("On hold. Nothing is destroyed until the hold is released.")
                .doesNotContain("Keep until Jun 8, 2033.");
    }

    @Test
    void the_superintendent_reads_without_buttons_that_would_fail() {
        openIn(district, Role.SUPERINTENDENT);
        goTo(RecordRoutes.of(search));

        assertThat(day("Personnel action on").isReadOnly()).isTrue();
        _assertNone(Button.class, spec -> spec.withText("Set a hold"));
        _assertNone(Anchor.class, spec -> spec.withText("For the public"));
    }

    @Test
    void before_the_day_nothing_can_be_destroyed_and_the_rule_stands_with_its_day() {
        ended();
        openIn(district, Role.HR);
        goTo(RecordRoutes.of(search));

        _assertNone(Button.class, spec -> spec.withText("Ask for the destruction"));
        assertThat(texts(Paragraph.class))
                .anyMatch(text -> text.startsWith("Jun 8, 2033 is the first day they may be destroyed.")
                        && text.contains("Wisconsin default")
                        && text.contains("Wis. Stat."));
    }

    @Test
    void a_hold_that_somebody_set_meanwhile_refuses_the_destruction_on_the_screen() {
        ended();
        clock.goTo(LocalDate.of(2034, 1, 10));
        openIn(district, Role.HR);
        goTo(RecordRoutes.of(search));
        click("Ask for the destruction");
        records.hold(search, new SetHold(LocalDate.of(2034, 1, 9), "Discrimination charge", null));

        _fireConfirm(_get(ConfirmDialog.class));

        assertThat(texts(Span.class))
                .anyMatch(text -> text.startsWith("Nothing was destroyed.") && text.contains("legal hold"));
        _assertNone(Button.class, spec -> spec.withText("Ask for the destruction"));
        _get(Anchor.class, spec -> spec.withText("For the public"));
    }

    @Test
    void the_bundle_for_the_public_asks_first_whom_it_names() {
        for (var number = 2; number <= 7; number++) {
            desk.candidate(search, "Person " + number);
        }
        var all = candidates.list(search);
        all.forEach(one -> candidates.keepConfidential(search, one.id(), LocalDate.of(2026, 4, 1)));
        openIn(district, Role.HR);
        goTo(RecordRoutes.of(search));
        _assertNone(Anchor.class, spec -> spec.withText("For the public"));
        assertThat(texts(Paragraph.class)).contains("“For the public” cannot be taken yet: say below whom it names.");

        click("Name them");
        assertThat(most().getErrorMessage()).isEqualTo("Name exactly 5; you named 0.");
        most().setValue(Set.copyOf(all.subList(0, 5)));
        click("Name them");

        _get(Anchor.class, spec -> spec.withText("For the public"));
        assertThat(texts(Paragraph.class))
                .anyMatch(text -> text.startsWith("Named: C-01, C-02, C-03, C-04, C-05, by "));
    }

    @SuppressWarnings("unchecked")
    private static MultiSelectComboBox<CandidateSummary> most() {
        return _get(MultiSelectComboBox.class);
    }

    private void ended() {
        records.say(
                search,
                -1,
                new RecordFacts(LocalDate.of(2026, 4, 23), LocalDate.of(2026, 6, 8), LocalDate.of(2033, 4, 9), false));
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    private static DatePicker day(String label) {
        return _get(DatePicker.class, spec -> spec.withLabel(label));
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static <T extends Component & HasText> List<String> texts(Class<T> type) {
        return _find(type).stream().map(HasText::getText).toList();
    }
}
