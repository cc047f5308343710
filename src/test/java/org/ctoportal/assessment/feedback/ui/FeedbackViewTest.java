package org.ctoportal.assessment.feedback.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.ctoportal.assessment.feedback.FeedbackDesk;
import org.ctoportal.assessment.feedback.FeedbackRoundId;
import org.ctoportal.assessment.feedback.FeedbackRoundService;
import org.ctoportal.assessment.feedback.FeedbackRoutes;
import org.ctoportal.assessment.feedback.RaterLine;
import org.ctoportal.assessment.feedback.report.RaterGroup;
import org.ctoportal.assessment.instrument.InstrumentKind;
import org.ctoportal.assessment.score.RobinVale;
import org.ctoportal.assessment.self.Background;
import org.ctoportal.assessment.self.BeginSelfAssessment;
import org.ctoportal.assessment.self.Purpose;
import org.ctoportal.assessment.self.SelfAssessmentFounding;
import org.ctoportal.assessment.self.SelfAssessmentFounding.FinishedRun;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.mail.PostOffice;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** A feedback round on the screen of whoever it is about, and of whoever asks. */
class FeedbackViewTest extends ViewTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    FeedbackRoundService rounds;

    private FeedbackDesk desk;
    private DistrictId district;
    private String leader;

    @BeforeEach
    void open() {
        desk = beans.createBean(FeedbackDesk.class);
        district = districts.another(CedarHollow.facts());
        leader = districts.panelistIn(district, "Robin Vale");
        districts.seat(leader, district, Role.TECHNOLOGY_LEADER);
    }

    private FeedbackRoundId prepared() {
        var round = desk.begun(districts.person(leader));
        desk.ask(round, RaterGroup.CABINET, "Cabinet Quill", 3);
        return round;
    }

    @Test
    void a_leader_prepares_a_round_and_is_told_who_asks_instead_of_being_offered_it() {
        openAs(leader, district);
        var round = prepared();

        goTo(FeedbackRoutes.of(round));
        _assertNone(Button.class, spec -> spec.withText("Ask 3 people"));
        assertThat(paragraphs()).anyMatch(text -> text.contains("somebody else asks the people you named: HR C, SUP"));

        openIn(district, Role.HR);
        goTo(FeedbackRoutes.of(round));
        assertThat(paragraphs()).anyMatch(text -> text.startsWith("Robin Vale chose who is asked."));
        _get(Button.class, spec -> spec.withText("Ask 3 people"));
    }

    @Test
    void more_time_is_given_and_a_letter_that_was_given_up_goes_to_the_right_address(
            @Autowired PostOffice office, @Autowired JdbcTemplate rows) {
        openIn(district, Role.HR);
        var round = prepared();
        office.takeIn();
        try {
            desk.launch(round, false);
            rows.update(
                    "update outgoing_mail set state = 'FAILED' where matter = ? and recipient like 'cabinet.quill2@%'",
                    "FEEDBACK:" + round.value());
            goTo(FeedbackRoutes.of(round));
            var day = _get(DatePicker.class, spec -> spec.withLabel("New last day"));
            var before = day.getValue();
            click("Give more time");
            assertThat(day.getErrorMessage()).startsWith("Choose a day after ");
            _setValue(day, before.plusDays(7));
            click("Give more time");
            assertThat(rounds.get(round).round().lastDay()).isEqualTo(before.plusDays(7));
            NotificationsKt.expectNotifications(
                    "There is more time. Everybody gets a letter, whether they have answered or not: "
                            + "so nobody learns who has.");
            _setValue(_get(DatePicker.class, spec -> spec.withLabel("New last day")), before.plusDays(8));
            click("Give more time");
            NotificationsKt.expectNotifications("There is more time. Everybody got a letter less than a day ago, "
                    + "so none is sent now: the next reminder names the new day.");

            rows.update(
                    "update outgoing_mail set state = 'FAILED' where matter = ? and recipient like 'cabinet.quill2@%'",
                    "FEEDBACK:" + round.value());
            goTo(FeedbackRoutes.of(round));
            click("Send it there");
            assertThat(_get(EmailField.class).getErrorMessage()).startsWith("This is no e-mail address.");
            _setValue(_get(EmailField.class), "quill2@example.org");
            click("Send it there");
            assertThat(_find(EmailField.class)).isEmpty();
            assertThat(rounds.get(round).raters()).extracting(RaterLine::email).contains("quill2@example.org");
        } finally {
            office.close();
        }
    }

    /** S10 as the leader reads it: own score, each group, others, the gap and what it means; the two direct reports nowhere. */
    @Test
    void the_report_of_the_worked_example_stands_on_the_screen(@Autowired SelfAssessmentFounding founding) {
        openIn(district, Role.HR);
        var round = desk.scenarioClosed(districts.person(leader));
        openAs(leader, district);
        founding.found(
                new BeginSelfAssessment(InstrumentKind.TECHNOLOGY_LEADER, Purpose.GROWTH, Background.TECHNICAL),
                List.of(new FinishedRun(levels(), Duration.ZERO)));

        goTo(FeedbackRoutes.reportOf(round));

        assertThat(rows("Skill by skill"))
                .contains(
                        "Leadership and Vision|3.00|2.60|2.60|2.60|too few|2.60",
                        "Instructional Focus and Professional Development|2.40|2.00|2.12|1.80|too few|1.97",
                        "Stakeholder Focus|2.40|1.80|1.92|1.80|too few|1.84");
        assertThat(rows("Your own view and that of others"))
                .anyMatch(row -> row.startsWith("Leadership and Vision|+0.40|Aligned|"))
                .anyMatch(
                        row -> row.startsWith("Instructional Focus and Professional Development|+0.43|Agreed growth|"))
                .anyMatch(row -> row.startsWith("Stakeholder Focus|+0.56|Blind spot|"));
    }

    private static String levels() {
        return RobinVale.LEVELS.values().stream()
                .flatMap(List::stream)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    private static List<String> rows(String table) {
        var found = _get(
                NativeTable.class,
                spec -> spec.withPredicate(one -> table.equals(one.getElement().getAttribute("aria-label"))));
        return _find(found, NativeTableRow.class).stream()
                .map(row -> row.getChildren()
                        .map(cell -> cell.getElement().getTextRecursively())
                        .collect(Collectors.joining("|")))
                .toList();
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static List<String> paragraphs() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }
}
