package org.ctoportal.jobdescription.posting.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.Role;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.jobdescription.posting.Closing;
import org.ctoportal.jobdescription.posting.PaySource;
import org.ctoportal.jobdescription.posting.PostingId;
import org.ctoportal.jobdescription.posting.PostingRoutes;
import org.ctoportal.jobdescription.posting.PostingService;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.PostingDesk;
import org.ctoportal.testing.TestClock;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Scenario S2, points 4 to 8, as the person reads it: the posting opens on September 2, 2026. */
class PostingScenarioViewTest extends ViewTest {

    private static final LocalDate OPENS = LocalDate.of(2026, 9, 2);
    private static final LocalDate CLOSES = LocalDate.of(2026, 9, 30);
    private static final String NOTHING = "Nothing keeps it from being published";
    private static final String ONE = "One thing keeps it from being published";
    private static final String TWO = "2 things keep it from being published";
    /** The sentence on benefits is said with the range and goes with it. */
    private static final String PAY_OF_COLORADO =
            "This state requires pay, a general description of benefits and the date applications are expected to close"
                    + " in a job posting.";

    @Autowired
    PostingDesk desk;

    @Autowired
    PostingService postings;

    @Autowired
    DistrictProfileService profiles;

    @Autowired
    JobDescriptionService jobDescriptions;

    @Autowired
    TestClock clock;

    private PostingId posting;

    @BeforeEach
    void itIsTheDayOfThePosting() {
        move(OPENS);
    }

    @AfterEach
    void itIsTodayAgain() {
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"WI", "IL", "MN", "CO", "NY"})
    void with_its_pay_range_it_is_published_in_every_state(String state) {
        open(state);

        assertThat(refused()).isEqualTo(NOTHING);
        assertThat(isPublished()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        IL | Illinois requires the pay scale and benefits in a job posting, or a link to a public page that shows \
        them. School districts are covered.
        MN | This state requires the starting salary range, with a general description of benefits and other \
        compensation, in a job posting.
        CO | This state requires pay, a general description of benefits and the date applications are expected to \
        close in a job posting.
        """)
    void where_the_law_asks_for_pay_a_posting_without_it_is_refused(String state, String words) {
        open(state);

        hidePay();

        assertThat(refused()).contains(ONE, words);
        assertThat(isPublished()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        WI | Wisconsin does not require pay in a posting. Showing the range is advised.
        NY | New York's pay posting law does not reach governmental agencies. Confirm for a charter school. Showing \
        the range is still advised.
        """)
    void where_no_law_asks_for_pay_a_posting_without_it_is_warned_of_and_published(String state, String words) {
        open(state);

        hidePay();

        assertThat(refused()).isEqualTo(NOTHING);
        assertThat(advised()).contains("To think about", words, "Not legal advice.");
        assertThat(isPublished()).isTrue();
    }

    @Test
    void colorado_refuses_once_more_when_the_deadline_is_missing_too() {
        open("CO");

        hidePay();
        _setValue(_get(RadioButtonGroup.class, field -> field.withLabel("Applications")), Closing.OPEN_UNTIL_FILLED);
        _setValue(_get(DatePicker.class, field -> field.withLabel("Screening begins")), OPENS.plusDays(14));

        assertThat(refused())
                .contains(
                        TWO,
                        PAY_OF_COLORADO,
                        "Colorado requires the date on which applications are expected to close.");
        assertThat(isPublished()).isFalse();
    }

    @Test
    void illinois_has_employees_told_within_fourteen_days_and_the_posting_kept_five_years() {
        open("IL");

        _setValue(_get(DatePicker.class, field -> field.withLabel("Employees were told on")), null);

        assertThat(refused()).isEqualTo(NOTHING);
        assertThat(advised())
                .contains(
                        "Tell current employees by September 16, 2026",
                        "Keep the posting and its pay record at least until September 2, 2031");
    }

    @Test
    void a_notice_to_employees_that_illinois_wants_is_overdue_on_the_fifteenth_day() {
        open("IL");
        _setValue(_get(DatePicker.class, field -> field.withLabel("Employees were told on")), null);
        assertThat(isPublished()).isTrue();

        move(LocalDate.of(2026, 9, 16));
        openAgain();
        assertThat(refused()).isEqualTo("It is published as it stands here");
        move(LocalDate.of(2026, 9, 17));
        openAgain();
        assertThat(refused())
                .contains(
                        ONE,
                        "Current employees must be told of this opening within 14 calendar days after it was posted"
                                + " outside the organization.",
                        "To the dates");
    }

    @Test
    void without_the_telephone_of_the_504_coordinator_it_is_refused() {
        open("WI");
        profiles.keepFacts(Map.of("s504.phone", ""));
        openAgain();

        assertThat(refused())
                .contains(
                        ONE,
                        "The notice of the Section 504 and ADA coordinator is incomplete:"
                                + " Section 504 and ADA coordinator telephone",
                        "To the district profile");
        assertThat(isPublished()).isFalse();
    }

    @Test
    void words_that_are_not_approved_cannot_be_posted() {
        var district = districts.another(CedarHollow.facts());
        districts.actIn(district, Role.HR);
        jobDescriptions.draft(CedarHollow.answers());
        openIn(district, Role.HR);
        goTo(PostingRoutes.LIST);

        _click(_get(Button.class, button -> button.withText("New posting")));

        assertThat(textOf(_get(NewPostingDialog.class)))
                .contains("No job description is approved yet. Have one approved first; then it can be posted.");
        _assertNone(Button.class, button -> button.withText("Begin posting"));
    }

    @Test
    void words_approved_after_the_day_of_the_posting_are_refused() {
        open("WI");

        _setValue(_get(DatePicker.class, field -> field.withLabel("Opens")), OPENS.minusDays(1));

        assertThat(refused())
                .contains(ONE, "The job description was approved after the day of the posting.", "To the dates");
        assertThat(isPublished()).isFalse();
    }

    @Test
    void candidates_read_the_range() {
        open("WI");

        assertThat(textOf(_get(PayPanel.class)))
                .contains("Candidates read: $112,500 to $133,729")
                .doesNotContainIgnoringCase("competitive");
    }

    private void open(String state) {
        var district = districts.another(state, CedarHollow.facts());
        posting = desk.ready(district).id();
        openIn(district, Role.HR);
        goTo(PostingRoutes.editorOf(posting));
        _setValue(_get(DatePicker.class, field -> field.withLabel("Deadline")), CLOSES);
    }

    private void openAgain() {
        goTo(PostingRoutes.LIST);
        goTo(PostingRoutes.editorOf(posting));
    }

    private void move(LocalDate day) {
        var noon = day.atTime(LocalTime.NOON).atZone(PostingDesk.ZONE).toInstant();
        clock.advance(Duration.between(clock.instant(), noon));
    }

    private static void hidePay() {
        _setValue(_get(RadioButtonGroup.class, field -> field.withLabel("Pay range")), PaySource.NOT_SHOWN);
    }

    /** After the person asked for it. */
    private boolean isPublished() {
        _click(_get(Button.class, button -> button.withText("Publish")));
        return postings.get(posting).isPublished();
    }

    /** How many things keep it from being published, and which. */
    private static String refused() {
        return part(0) + part(1);
    }

    /** What rules advise or want done in time, below. */
    private static String advised() {
        return part(2);
    }

    private static String part(int number) {
        return _get(ChecksPanel.class).getElement().getChild(number).getTextRecursively();
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }
}
